namespace Didar.Knowledge;

/// <summary>
/// All names of a <see cref="KnowledgeBase"/> in one trie of folded letters. A name is found in any spelling that folds
/// to the same letters, with or without its blanks and half-spaces: «شورایعالی», «شورای عالی»; «الکساندرلاورنتیف».
/// A blank inside a word that has none is only allowed between parts of three letters or more, so that «پر و» is not «پرو».
/// Finding allocates nothing and may run on many threads.
/// </summary>
public sealed class Gazetteer
{
    private readonly Node[] _nodes;
    private readonly byte[] _labels;
    private readonly Listing[] _listings;
    private readonly byte[] _letters;

    internal Gazetteer(Node[] nodes, byte[] labels, Listing[] listings, byte[] letters)
    {
        _nodes = nodes;
        _labels = labels;
        _listings = listings;
        _letters = letters;
    }

    /// <summary>The number of names.</summary>
    public int Count => _listings.Length;

    /// <summary>
    /// The names that begin at <paramref name="start"/> and end where a word ends, the shortest first. The caller sees to
    /// it that a word begins there. Where more are found than <paramref name="found"/> can hold, the longest are kept.
    /// </summary>
    /// <param name="text">The text, in any spelling.</param>
    /// <param name="start">Where a word begins; a blank there finds nothing.</param>
    /// <param name="found">Takes the matches; 32 places are always enough for shipped knowledge.</param>
    /// <returns>The number of matches written.</returns>
    public int Match(ReadOnlySpan<char> text, int start, Span<NameMatch> found)
    {
        var walk = new Walk(this, text, found);
        if ((uint)start < (uint)text.Length && NameLetters.Code(text[start]) < NameLetters.HalfSpace) walk.Run(start);
        return walk.Found;
    }

    /// <summary>The longest name of any kind that begins at <paramref name="start"/>; false where there is none.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int start, out NameMatch match)
    {
        Span<NameMatch> last = stackalloc NameMatch[1];
        var any = Match(text, start, last) > 0;
        match = any ? last[0] : default;
        return any;
    }

    /// <summary>Whether the whole of <paramref name="name"/> is a name of the kind; <paramref name="entry"/> is the first such.</summary>
    public bool TryFind(ReadOnlySpan<char> name, NameKind kind, out NameEntry entry)
    {
        Span<NameMatch> found = stackalloc NameMatch[32];
        var count = Match(name, 0, found);
        foreach (var match in found[..count])
        {
            if (match.Kind != kind || match.End != name.Length) continue;
            entry = match.Entry;
            return true;
        }
        entry = default;
        return false;
    }

    /// <summary>Whether the whole of <paramref name="name"/> is a name of one of the kinds.</summary>
    public bool Has(ReadOnlySpan<char> name, NameKinds kinds)
    {
        Span<NameMatch> found = stackalloc NameMatch[32];
        var has = false;
        foreach (var match in found[..Match(name, 0, found)])
            has |= match.End == name.Length && (kinds & (NameKinds)(1 << (int)match.Kind)) != 0;
        return has;
    }

    /// <summary>A state of the trie. A node without children is a leaf: all its names share the letters not yet walked.</summary>
    internal readonly record struct Node(int FirstChild, int FirstListing, ushort Children, ushort Names);

    /// <summary>A name: its letters, what it names, and after which letters it has a blank or half-space (bit by bit).</summary>
    internal readonly record struct Listing(int Start, int Length, NameEntry Entry, ulong Seams, NameFit Fit);

    private ref struct Walk(Gazetteer gazetteer, ReadOnlySpan<char> text, Span<NameMatch> found)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly Span<NameMatch> _found = found;
        private ulong _blanks;

        public int Found { get; private set; }

        public void Run(int start)
        {
            int at = start, depth = 0, node = 0;
            while (Next(ref at, depth) is var code && code != NameLetters.Foreign)
            {
                var (first, _, children, _) = gazetteer._nodes[node];
                var child = gazetteer._labels.AsSpan(first, children).IndexOf(code);
                if (child < 0) return;
                node = first + child;
                depth++;
                if (gazetteer._nodes[node].Children == 0)
                {
                    if (RestFits(node, ref at, ref depth)) Report(node, at, depth);
                    return;
                }
                Report(node, at, depth);
            }
        }

        private bool RestFits(int node, ref int at, ref int depth)
        {
            var listing = gazetteer._listings[gazetteer._nodes[node].FirstListing];
            var rest = gazetteer._letters.AsSpan(listing.Start, listing.Length);
            while (depth < rest.Length)
            {
                if (Next(ref at, depth) != rest[depth]) return false;
                depth++;
            }
            return true;
        }

        // The code of the next letter, past blanks and signs; where a blank was passed, the depth is noted.
        private byte Next(ref int at, int depth)
        {
            while (at < _text.Length)
            {
                var code = NameLetters.Code(_text[at++]);
                if (code < NameLetters.HalfSpace) return code;
                if (code == NameLetters.Blank && depth < 64) _blanks |= 1UL << depth;
            }
            return NameLetters.Foreign;
        }

        private void Report(int node, int at, int depth)
        {
            var (_, first, _, names) = gazetteer._nodes[node];
            if (names == 0) return;
            var end = at;
            while (end < _text.Length && NameLetters.Code(_text[end]) == NameLetters.Dropped) end++;
            var fit = NameFit.Whole;
            if (end < _text.Length)
            {
                var code = NameLetters.Code(_text[end]);
                if (NameLetters.IsLetter(code)) return;
                if (code == NameLetters.HalfSpace && end + 1 < _text.Length && NameLetters.IsLetter(NameLetters.Code(_text[end + 1])))
                    fit = NameFit.EndingFollows;
            }
            foreach (ref readonly var listing in gazetteer._listings.AsSpan(first, names))
            {
                var strange = _blanks & ~listing.Seams;
                if (strange != 0 && !PartsAreLong(strange, depth)) continue;
                Add(new(listing.Entry, end, listing.Fit | (strange == 0 ? fit : fit | NameFit.Loose)));
            }
        }

        // Both parts at a strange blank, up to the next blank of any kind, have three letters or more.
        private readonly bool PartsAreLong(ulong strange, int depth)
        {
            var previous = 0;
            var previousIsStrange = false;
            for (var blanks = _blanks; blanks != 0; blanks &= blanks - 1)
            {
                var blank = System.Numerics.BitOperations.TrailingZeroCount(blanks);
                var isStrange = (strange >> blank & 1) != 0;
                if ((isStrange || previousIsStrange) && blank - previous < 3) return false;
                (previous, previousIsStrange) = (blank, isStrange);
            }
            return !previousIsStrange || depth - previous >= 3;
        }

        private void Add(NameMatch match)
        {
            if (Found == _found.Length)
            {
                if (Found == 0) return;
                _found[1..].CopyTo(_found);
                Found--;
            }
            _found[Found++] = match;
        }
    }
}
