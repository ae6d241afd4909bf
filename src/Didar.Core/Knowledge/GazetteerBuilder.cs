using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Collects names and makes the trie by sorting them into it letter by letter.</summary>
public sealed class GazetteerBuilder
{
    private const int FewNames = 16;

    private readonly List<Gazetteer.Listing> _listings = new(16_384);
    private readonly List<Gazetteer.Node> _nodes = new(32_768);
    private readonly List<byte> _labels = new(32_768);
    private readonly HashSet<string> _commonWords = new(StringComparer.Ordinal);
    private byte[] _letters = new byte[1 << 18];
    private int _used;

    /// <summary>Adds a name; one without a letter, or with a character no name can have, is left out.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(ReadOnlySpan<char> name, NameEntry entry)
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
        var isCommon = _commonWords.Count > 0 && _commonWords.Contains(Folding.Fold(name));
        _listings.Add(new(_used, length, entry, seams, isCommon ? NameFit.CommonWord : NameFit.Whole));
        _used += length;
        return true;
    }

    /// <summary>Names added later that fold to this word are marked with <see cref="NameFit.CommonWord"/>.</summary>
    public void AddCommonWord(ReadOnlySpan<char> word) => _commonWords.Add(Folding.Fold(word));

    /// <summary>Adds every name of a row.</summary>
    public void Add(NameKind kind, int row, ImmutableArray<string> names)
    {
        for (var variant = 0; variant < names.Length; variant++) Add(names[variant], new(kind, row, variant));
    }

    /// <summary>The gazetteer of all names added so far.</summary>
    public Gazetteer Build()
    {
        var listings = _listings.ToArray();
        var spare = new Gazetteer.Listing[listings.Length];
        _nodes.Clear();
        _labels.Clear();
        _nodes.Add(default);
        _labels.Add(0);
        var ranges = new Queue<(int Node, int From, int To, int Depth)>();
        ranges.Enqueue((0, 0, listings.Length, 0));
        Span<int> ends = stackalloc int[256];
        while (ranges.TryDequeue(out var range))
        {
            var (node, from, to, depth) = range;
            var names = listings.AsSpan(from, to - from);
            if (node > 0 && AreSame(names))
            {
                _nodes[node] = new(0, from, 0, Count(names));
                continue;
            }
            if (names.Length <= FewNames) SortFew(names, depth);
            else SortMany(names, spare.AsSpan(0, names.Length), depth, ends);
            var whole = 0;
            while (whole < names.Length && names[whole].Length == depth) whole++;
            var firstChild = _nodes.Count;
            for (var next = whole; next < names.Length;)
            {
                var label = Letter(names[next], depth);
                var first = next;
                while (next < names.Length && Letter(names[next], depth) == label) next++;
                ranges.Enqueue((_nodes.Count, from + first, from + next, depth + 1));
                _nodes.Add(default);
                _labels.Add((byte)label);
            }
            _nodes[node] = new(firstChild, from, (ushort)(_nodes.Count - firstChild), Count(names[..whole]));
        }
        return new(_nodes.ToArray(), _labels.ToArray(), listings, _letters.AsSpan(0, _used).ToArray());
    }

    private static ushort Count(ReadOnlySpan<Gazetteer.Listing> names) => checked((ushort)names.Length);

    // A name that ends here sorts before those that go on.
    private int Letter(in Gazetteer.Listing listing, int depth) =>
        depth < listing.Length ? _letters[listing.Start + depth] : 0;

    private bool AreSame(ReadOnlySpan<Gazetteer.Listing> names)
    {
        if (names.Length > FewNames) return false;
        var first = _letters.AsSpan(names[0].Start, names[0].Length);
        foreach (ref readonly var other in names[1..])
        {
            if (other.Length != first.Length || !_letters.AsSpan(other.Start, other.Length).SequenceEqual(first)) return false;
        }
        return true;
    }

    private void SortFew(Span<Gazetteer.Listing> names, int depth)
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

    private void SortMany(Span<Gazetteer.Listing> names, Span<Gazetteer.Listing> spare, int depth, Span<int> ends)
    {
        ends.Clear();
        foreach (ref readonly var name in names) ends[Letter(name, depth)]++;
        for (var letter = 1; letter < ends.Length; letter++) ends[letter] += ends[letter - 1];
        names.CopyTo(spare);
        for (var at = spare.Length - 1; at >= 0; at--) names[--ends[Letter(spare[at], depth)]] = spare[at];
    }
}
