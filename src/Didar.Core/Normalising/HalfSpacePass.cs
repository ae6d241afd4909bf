namespace Didar.Normalising;

/// <summary>Is told each place where a half-space was weighed: in the text before the pass, and the features.</summary>
internal delegate void PlaceObserver(int place, ReadOnlySpan<uint> features);

/// <summary>
/// The third pass: half-spaces where they became blanks («می شود», «گروه هاي») or vanished («میداند»), by weights
/// learnt from edited text; blanks where two words ran together. Only such places are weighed where edited text, a list
/// or a frequent ending speaks for it. A word the lexicon knows as it stands is not cut.
/// </summary>
internal readonly ref struct HalfSpacePass(ReadOnlySpan<char> text, bool hasHalfSpaces, Lexicon lexicon, HalfSpaceWeights weights, Rewriter to, PlaceObserver? observer = null)
{
    // Longer runs of letters are no words; the search for a place grows with the square of the length.
    private const int LongestWord = 40;

    // Who writes half-spaces mostly means a blank where there is one: then it takes more to believe otherwise, most of
    // all of a word that edited text never has or a list has as it stands; and less where there are none at all. 256 is a weight of 1.
    private const int DoubtWithoutAny = -100;
    private const int DoubtOfSeen = 200;
    private const int DoubtOfKnown = 600;
    private const int DoubtOfNew = 800;

    private readonly ReadOnlySpan<char> _text = text;

    internal void Run()
    {
        var done = 0;
        int start = 0, end = 0, beforeStart = 0, beforeEnd = 0;
        var hash = 0UL;
        while (true)
        {
            if (start >= end)
            {
                while (end < _text.Length && !Letters.IsPersian(_text[end])) end++;
                if (end == _text.Length) break;
                start = beforeStart = beforeEnd = end;
                end = WordEnd(start, out hash);
            }
            var entry = lexicon.Find(hash);
            int nextStart = end, nextEnd = end;
            var nextHash = 0UL;
            if (end + 1 < _text.Length && _text[end] == ' ' && Letters.IsPersian(_text[end + 1])) nextEnd = WordEnd(++nextStart, out nextHash);
            if (end - start is > 3 and <= LongestWord && (!entry.IsKnown || entry.IsGlued))
            {
                var (cut, by) = PlaceIn(start, end, new(_text[start..end], hash, entry), _text[beforeStart..beforeEnd]);
                if (cut > 0)
                {
                    to.Copy(_text[done..cut]);
                    to.Insert(by);
                    done = cut;
                }
            }
            if (nextEnd > nextStart && Joins(new(_text[start..end], hash, entry), _text[nextStart..nextEnd], nextHash, _text[beforeStart..beforeEnd], nextEnd))
            {
                to.Copy(_text[done..end]);
                if (Letters.EndsJoin(_text[end - 1])) to.Drop(1);
                else to.Replace([Letters.HalfSpace], 1);
                done = end + 1;
            }
            (beforeStart, beforeEnd, start, end, hash) = (start, end, nextStart, nextEnd, nextHash);
        }
        to.Copy(_text[done..]);
    }

    private int WordEnd(int start, out ulong hash)
    {
        hash = Lexicon.Hash(default);
        while (start < _text.Length && Letters.IsPersian(_text[start])) hash = Lexicon.Hash(_text[start++], hash);
        return start;
    }

    private ReadOnlySpan<char> WordAfter(int end) =>
        end + 1 < _text.Length && _text[end] == ' ' ? _text[(end + 1)..WordEnd(end + 1, out _)] : default;

    private bool Joins(Piece word, ReadOnlySpan<char> next, ulong nextHash, ReadOnlySpan<char> before, int nextEnd)
    {
        if (Letters.EndsJoin(word.Text[^1])) return Endings.Joins(word, next, lexicon);
        // An ending that stands already is joined to the second word, not to the first: آتش بس‌های.
        var length = next.IndexOf(Letters.HalfSpace);
        if (length > 0)
        {
            next = next[..length];
            nextHash = Lexicon.Hash(next);
        }
        if (word.Text.Length > LongestWord || next.Length > LongestWord) return false;
        return Weigh(word, next, nextHash, default, default, before, nextEnd, nextEnd - next.Length - 1) > 0;
    }

    // Above 0 where a half-space belongs between the two; 0 where nothing speaks for it.
    private int Weigh(Piece first, ReadOnlySpan<char> next, ulong nextHash, Piece whole, LexiconEntry wholeBase, ReadOnlySpan<char> before, int end, int place)
    {
        var isInside = !whole.Text.IsEmpty;
        var role = weights.RoleOf(first.Hash);
        if (role == WordRole.None && isInside && !first.Entry.IsKnown) return 0;
        var nextRole = weights.RoleOf(nextHash);
        var free = role & WordRole.FreeFirst | nextRole & WordRole.FreeSecond;
        if (free == 0 && (role & WordRole.First) == 0) return 0;
        var stem = (nextRole & (WordRole.Second | WordRole.FreeSecond)) == 0 ? Suffixes.SecondStem(next, weights) : 0;
        if (free == 0 && stem == 0 && (nextRole & WordRole.Second) == 0) return 0;
        var start = Lexicon.Hash(Letters.HalfSpace, first.Hash);
        var hash = Lexicon.Hash(next, start);
        var (joined, pair) = (lexicon.Find(hash), weights.Find(hash));
        // Where spellings compete, PerDT's is followed: «ریاست جمهوری» is two words there, as in the knowledge tables.
        if (!isInside && pair.Formal >> 3 > (pair.Formal & 7) + 1) return 0;
        var isSeen = (pair.Formal & 7) > 0 || joined.Frequency > 0;
        // «ای» after other letters than ه calls somebody; «به» stands by itself in the spelling followed here.
        if (!isSeen && !joined.IsKnown && (next is "ای" && first.Text[^1] != 'ه' || first.Text is "به")) return 0;
        // «داغ داغ» stays, unless edited text joins it.
        if (!isInside && !isSeen && first.Hash == nextHash) return 0;
        // An inflected known word is no two: حسابداران is حسابدار and ان.
        if (wholeBase is { IsCareful: true, Frequency: > 0 } && !joined.IsVerbForm && joined.Frequency <= wholeBase.Frequency && next[0] is not ('ه' or 'ا' or 'ش' or 'ت' or 'م')) return 0;
        var (stemHash, stemJoined, stemPair) = (0UL, default(LexiconEntry), default(WordPair));
        if (stem > 0)
        {
            stemHash = Lexicon.Hash(next[..stem]);
            hash = Lexicon.Hash(next[..stem], start);
            (stemJoined, stemPair) = (lexicon.Find(hash), weights.Find(hash));
            free |= weights.RoleOf(stemHash) & WordRole.FreeSecond;
        }
        var isListed = joined.IsKnown || pair.IsKnown || stemJoined.IsKnown || stemPair.IsKnown;
        if (!isListed && free == 0) return 0;
        var second = new Piece(next, nextHash, lexicon.Find(nextHash));
        var secondBase = second.Entry;
        if (!secondBase.IsKnown) Suffixes.KnownStem(next, lexicon, out secondBase);
        // Inside a word both parts must be something, or any name that begins so would be cut.
        if (!isListed && isInside && !((free & WordRole.FreeSecond) != 0 && first.Entry.IsKnown) && !((free & WordRole.FreeFirst) != 0 && secondBase.IsKnown)) return 0;
        Span<uint> features = stackalloc uint[HalfSpaceFeatures.Most];
        features = features[..HalfSpaceFeatures.Fill(features, new()
        {
            First = first,
            Second = second,
            Whole = whole,
            Before = Neighbour(before),
            After = Neighbour(WordAfter(end)),
            Joined = joined,
            Pair = pair,
            Bare = first.Text[^1] == 'ه' ? lexicon.Find(first.Text[..^1]) : default,
            Stem = stemHash,
            StemJoined = stemJoined,
            StemPair = stemPair,
            SecondBase = secondBase,
            WholeBase = wholeBase,
        }, weights)];
        observer?.Invoke(place, features);
        return weights.Score(features) - (!hasHalfSpaces ? DoubtWithoutAny : whole.Entry.IsKnown ? DoubtOfKnown : isSeen ? DoubtOfSeen : DoubtOfNew);
    }

    private Piece Neighbour(ReadOnlySpan<char> word) => word.IsEmpty ? default : Piece.Of(word, lexicon);

    private (int Cut, char By) PlaceIn(int start, int end, Piece word, ReadOnlySpan<char> before)
    {
        var length = word.Text.IndexOf(Letters.HalfSpace);
        if (length < 0)
        {
            var cut = PlaceOfHalfSpace(start, end, word, before);
            if (cut > 0 || word.Entry.IsKnown) return (cut, Letters.HalfSpace);
            cut = RunTogether.PlaceOfBlank(word.Text, lexicon);
            return (cut == 0 ? 0 : start + cut, ' ');
        }
        // What stands between half-spaces is looked at by itself: دوستداشتنی in دوستداشتنی‌ترین.
        for (var from = start; from < end; from += length + 1)
        {
            length = _text[from..end].IndexOf(Letters.HalfSpace);
            if (length < 0) length = end - from;
            if (length < 4) continue;
            var part = Piece.Of(_text[from..(from + length)], lexicon);
            if (part.Entry.IsKnown && !part.Entry.IsGlued) continue;
            var cut = PlaceOfHalfSpace(from, end, part, before);
            if (cut > 0) return (cut, Letters.HalfSpace);
        }
        return default;
    }

    private int PlaceOfHalfSpace(int start, int end, Piece word, ReadOnlySpan<char> before)
    {
        var (best, most) = (0, 0);
        var letters = word.Text;
        LexiconEntry wholeBase = default;
        if (!word.Entry.IsKnown) Suffixes.KnownStem(letters, lexicon, out wholeBase);
        for (var i = 2; i < letters.Length - 1; i++)
        {
            if (Letters.EndsJoin(letters[i - 1])) continue;
            var score = Weigh(Piece.Of(letters[..i], lexicon), letters[i..], Lexicon.Hash(letters[i..]), word, wholeBase, before, end, start + i);
            if (score > most) (best, most) = (start + i, score);
        }
        return best;
    }
}
