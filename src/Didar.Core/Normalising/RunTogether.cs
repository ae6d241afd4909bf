namespace Didar.Normalising;

/// <summary>Two words without a blank between them: «درتهران».</summary>
internal static class RunTogether
{
    private const int FirstNameLists = 1 | 4;

    /// <summary>Where two words run together part: both are common in edited text, the whole is unknown. 0 for nowhere.</summary>
    internal static int PlaceOfBlank(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length < 6 || word.Contains(Letters.HalfSpace)) return 0;
        if (IsAfterPreposition(word, lexicon)) return 2;
        // A known word with an ending is no two words: یادداشتی is یادداشت and ی.
        for (var ending = 1; ending <= 3; ending++)
        {
            if (lexicon.Find(word[..^ending]).IsKnown) return 0;
        }
        if (word.Length < 7) return 0;
        var best = 0;
        var most = 0;
        for (var i = 3; i <= word.Length - 3; i++)
        {
            var shows = Letters.EndsJoin(word[i - 1]);
            // Three letters are too easily the beginning of another word: ابرقدرت.
            var least = !shows ? 5 : i == 3 ? 7 : 4;
            if (!shows && (i < 4 || word.Length - i < 4)) continue;
            var first = lexicon.Find(word[..i]);
            var second = lexicon.Find(word[i..]);
            // A known first name before an unknown surname, or one that is a name and nothing else: الکساندرلاورنتیف.
            var isName = shows && (first.Lists & FirstNameLists) != 0 && i >= 5 && word.Length - i >= 5 && (!second.IsKnown || second.IsOnlyName);
            var rank = isName ? least : Math.Min(first.Frequency, second.Frequency);
            if (rank < least || rank <= most || first.IsGlued || second.IsGlued) continue;
            best = i;
            most = rank;
        }
        return best;
    }

    private static bool IsAfterPreposition(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        // A verb after it may be one with it: درآید.
        if (word[..2] is not ("در" or "از" or "با") || lexicon.Find(word[2..]) is not { IsVerbForm: false } rest || rest.Frequency < (word.Length < 7 ? 5 : 3)) return false;
        Suffixes.KnownStem(word, lexicon, out var stem);
        return !stem.IsCareful;
    }
}
