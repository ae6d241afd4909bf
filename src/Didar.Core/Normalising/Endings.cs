namespace Didar.Normalising;

/// <summary>Endings after a letter that does not join, where the right spelling shows nothing: «کار های» is کارهای.</summary>
internal static class Endings
{
    private static readonly string[] Plurals = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];
    private static readonly string[] Comparatives = ["تر", "ترین", "تری", "ترین\u200Cها"];
    private static readonly string[] Pronouns = ["شان", "مان", "تان"];
    private static readonly string[] Prefixes = ["ضد"];
    private const int AdjectiveList = 32 << 1;

    /// <summary>Whether a word that ends in such a letter and the next one are one word.</summary>
    internal static bool Joins(Piece word, ReadOnlySpan<char> next, Lexicon lexicon)
    {
        var isPrefix = word.Text.Length < 4 && IsOneOf(word.Text, Prefixes);
        if (!isPrefix && (next.Length is < 2 or > 8 || next[0] is not ('ه' or 'ت' or 'ش' or 'م'))) return false;
        if (isPrefix) return lexicon.Find(Lexicon.Hash(next, word.Hash)).IsCareful;
        if (IsOneOf(next, Plurals)) return word.Text.Length > 1 && (word.Entry.IsKnown || word.Text.Length > 3 || IsJoined(word, next, lexicon));
        if (next.StartsWith("ترین", StringComparison.Ordinal)) return word.Entry.IsKnown && IsOneOf(next, Comparatives);
        if (IsOneOf(next, Comparatives)) return word.Entry.IsBase && (word.Entry.Lists & AdjectiveList) != 0 || IsJoined(word, next, lexicon);
        return IsOneOf(next, Pronouns) && (word.Text.Length > 3 && word.Entry.IsBase || IsJoined(word, next, lexicon));
    }

    private static bool IsJoined(Piece word, ReadOnlySpan<char> next, Lexicon lexicon) => lexicon.Find(Lexicon.Hash(next, word.Hash)).IsKnown;

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] list)
    {
        foreach (var other in list)
        {
            if (word.SequenceEqual(other)) return true;
        }
        return false;
    }
}
