namespace Didar.Normalising;

/// <summary>Endings that are written to their word without a half-space; what is left may be known where the word is not.</summary>
internal static class Suffixes
{
    // By the last letter: of most words only a few need a look.
    private static readonly string[]?[] ByLast = Arrange(
    [
        "ی", "ان", "انی", "ات", "اتی", "ها", "های", "هایی", "هایش", "م", "ش", "ت", "ند", "یم", "ید", "یی", "یش", "یت", "شان", "مان", "ین", "مین", "ه", "است",
    ]);

    /// <summary>The longest part before such an ending that a list knows; 0 where there is none.</summary>
    internal static int KnownStem(ReadOnlySpan<char> word, Lexicon lexicon, out LexiconEntry entry)
    {
        entry = default;
        var longest = 0;
        foreach (var suffix in EndingIn(word[^1]))
        {
            var length = word.Length - suffix.Length;
            if (length < 3 || length <= longest || !word.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var found = lexicon.Find(word[..length]);
            if (!found.IsKnown || found.IsGlued) continue;
            (longest, entry) = (length, found);
        }
        return longest;
    }

    /// <summary>The longest part before such an ending that can be the second of a word with a half-space; 0 where there is none.</summary>
    internal static int SecondStem(ReadOnlySpan<char> word, HalfSpaceWeights weights)
    {
        var longest = 0;
        foreach (var suffix in EndingIn(word[^1]))
        {
            var length = word.Length - suffix.Length;
            if (length < 2 || length <= longest || !word.EndsWith(suffix, StringComparison.Ordinal)) continue;
            if ((weights.RoleOf(Lexicon.Hash(word[..length])) & (WordRole.Second | WordRole.FreeSecond)) != 0) longest = length;
        }
        return longest;
    }

    private static string[] EndingIn(char last) => ByLast[last & 0xFF] ?? [];

    private static string[]?[] Arrange(string[] suffixes)
    {
        var arranged = new string[]?[0x100];
        foreach (var group in suffixes.GroupBy(s => s[^1] & 0xFF)) arranged[group.Key] = [.. group];
        return arranged;
    }
}
