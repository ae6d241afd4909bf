using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Didar.Knowledge;

/// <summary>Collects names and makes the trie by sorting them into it letter by letter.</summary>
public sealed class GazetteerBuilder
{
    private const int FewNames = 16;

    private byte[] _letters = new byte[1 << 18];
    private int _used;
    private Gazetteer.Listing[] _listings = new Gazetteer.Listing[1 << 14];
    private int _count;
    private int _commonWords;
    private readonly List<string> _unfindable = [];

    /// <summary>The names that were left out.</summary>
    public ImmutableArray<string> Unfindable => [.. _unfindable];

    /// <summary>Names of these kinds that fold to this word will be marked with <see cref="NameFit.CommonWord"/>; common words come before all names.</summary>
    /// <exception cref="InvalidOperationException">A name was added before.</exception>
    public void AddCommonWord(ReadOnlySpan<char> word, NameKinds of)
    {
        if (_count != _commonWords) throw new InvalidOperationException("Common words come before all names.");
        // The kinds stand where a name has its row.
        if (TryAdd(word, new(default, (int)of, 0))) _commonWords++;
    }

    /// <summary>Adds every name of a row.</summary>
    public void Add(NameKind kind, int row, ImmutableArray<string> names)
    {
        for (var variant = 0; variant < names.Length; variant++) Add(names[variant], new(kind, row, variant));
    }

    /// <summary>Adds a name; one without a letter, or with a character that no name can have, goes to <see cref="Unfindable"/>.</summary>
    public void Add(ReadOnlySpan<char> name, NameEntry entry)
    {
        if (!TryAdd(name, entry)) _unfindable.Add(name.ToString());
    }

    /// <summary>The gazetteer of all names added so far.</summary>
    public Gazetteer Build()
    {
        var order = new int[_count];
        for (var index = 0; index < order.Length; index++) order[index] = index;
        var spare = new int[_count];
        var nodes = new Gazetteer.Node[(_count * 2) + 1];
        var labels = new byte[nodes.Length];
        var ranges = new Range[nodes.Length];
        ranges[0] = new(0, _count, 0);
        var count = 1;
        Span<int> ends = stackalloc int[256];
        for (var node = 0; node < count; node++)
        {
            var (from, to, depth) = ranges[node];
            var names = order.AsSpan(from, to - from);
            if (node > 0 && AreSame(names))
            {
                nodes[node] = Own(names, from, firstChild: 0, children: 0);
                continue;
            }
            if (names.Length <= FewNames) SortFew(names, depth);
            else SortMany(names, spare.AsSpan(0, names.Length), depth, ends);
            var whole = 0;
            while (whole < names.Length && _listings[names[whole]].Length == depth) whole++;
            var firstChild = count;
            for (var next = whole; next < names.Length;)
            {
                var label = Letter(names[next], depth);
                var first = next;
                while (next < names.Length && Letter(names[next], depth) == label) next++;
                if (count == nodes.Length)
                {
                    nodes = Grown(nodes, count);
                    labels = Grown(labels, count);
                    ranges = Grown(ranges, count);
                }
                ranges[count] = new(from + first, from + next, depth + 1);
                labels[count++] = (byte)label;
            }
            nodes[node] = Own(names[..whole], from, firstChild, count - firstChild);
        }
        var listings = new Gazetteer.Listing[_count];
        for (var index = 0; index < listings.Length; index++) listings[index] = _listings[order[index]];
        return new(nodes, labels, listings, _letters);
    }

    private bool TryAdd(ReadOnlySpan<char> name, NameEntry entry)
    {
        if (_used + name.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _used + name.Length));
        var seams = 0UL;
        var length = 0;
        foreach (var character in name)
        {
            var code = NameLetters.Code(character);
            if (code == NameLetters.Foreign) return false;
            if (code >= NameLetters.HalfSpace)
            {
                if (code != NameLetters.Dropped && length < 64) seams |= 1UL << length;
                continue;
            }
            _letters[_used + length++] = code;
        }
        if (length == 0) return false;
        if (_count == _listings.Length) _listings = Grown(_listings, _count);
        _listings[_count++] = new(_used, length, entry, seams, NameFit.Whole);
        _used += length;
        return true;
    }

    private static T[] Grown<T>(T[] array, int count)
    {
        var grown = new T[array.Length * 2];
        Array.Copy(array, grown, count);
        return grown;
    }

    // A common word sorts before the names it marks, and is no name itself.
    private Gazetteer.Node Own(ReadOnlySpan<int> names, int from, int firstChild, int children)
    {
        var own = names;
        var doubtful = 0;
        while (own.Length > 0 && own[0] < _commonWords)
        {
            doubtful |= _listings[own[0]].Entry.Row;
            own = own[1..];
        }
        foreach (var name in own)
        {
            ref var listing = ref _listings[name];
            if ((doubtful >> (int)listing.Entry.Kind & 1) != 0) listing = listing with { Fit = NameFit.CommonWord };
        }
        // A leaf without names keeps a listing all the same: it holds the letters not yet walked.
        var firstListing = own.Length > 0 ? from + names.Length - own.Length : from;
        return new(firstChild, firstListing, checked((ushort)children), checked((ushort)own.Length));
    }

    // A name that ends here sorts before those that go on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Letter(int name, int depth)
    {
        ref readonly var listing = ref _listings[name];
        return depth < listing.Length ? _letters[listing.Start + depth] : 0;
    }

    private bool AreSame(ReadOnlySpan<int> names)
    {
        if (names.Length == 1) return true;
        if (names.Length > FewNames) return false;
        ref readonly var first = ref _listings[names[0]];
        var letters = _letters.AsSpan(first.Start, first.Length);
        foreach (var name in names[1..])
        {
            ref readonly var other = ref _listings[name];
            if (other.Length != first.Length || !_letters.AsSpan(other.Start, other.Length).SequenceEqual(letters)) return false;
        }
        return true;
    }

    private void SortFew(Span<int> names, int depth)
    {
        for (var sorted = 1; sorted < names.Length; sorted++)
        {
            var name = names[sorted];
            var letter = Letter(name, depth);
            var at = sorted;
            for (; at > 0 && Letter(names[at - 1], depth) > letter; at--) names[at] = names[at - 1];
            names[at] = name;
        }
    }

    private void SortMany(Span<int> names, Span<int> spare, int depth, Span<int> ends)
    {
        ends.Clear();
        foreach (var name in names) ends[Letter(name, depth)]++;
        for (var letter = 1; letter < ends.Length; letter++) ends[letter] += ends[letter - 1];
        names.CopyTo(spare);
        for (var at = spare.Length - 1; at >= 0; at--) names[--ends[Letter(spare[at], depth)]] = spare[at];
    }

    // The names below a node, all alike in their first letters.
    private readonly record struct Range(int From, int To, int Depth);
}
