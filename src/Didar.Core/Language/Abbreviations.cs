namespace Didar.Language;

/// <summary>Which full stops end no sentence.</summary>
internal static class Abbreviations
{
    /// <summary>
    /// Whether the full stop at <paramref name="at"/> belongs to an abbreviation or an initial: it follows a single
    /// letter («ا. رضایی»، «ه.ش.»، "U.S."), a letter or digit follows at once, or it is one of several.
    /// </summary>
    internal static bool Holds(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\n';
        if (Characters.IsWordPart(next)) return true;
        var before = at > 0 ? text[at - 1] : '\n';
        if (!Characters.IsLetter(before) || at >= 2 && Characters.IsWordPart(text[at - 2])) return false;
        // A single letter: و. can't be told from the word and closes; «ق.م.» at the end of a paragraph closes, too.
        return before != 'و' && next == ' ';
    }
}
