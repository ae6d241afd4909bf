using Didar.Text;

namespace Didar.Language;

/// <summary>Finds where sentences end, as the tokens of a paragraph go by.</summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// No sentence is longer, so that a page without full stops takes time in step with its length: within a sentence
    /// later stages compare words with words. The longest of the press has some 200.
    /// </summary>
    internal const int MostTokens = 500;

    /// <summary>
    /// Whether a sentence ends after the punctuation token <paramref name="token"/>. Closing quotation marks and
    /// brackets that follow at once belong to it; the caller takes them along.
    /// </summary>
    internal static bool EndsWith(ReadOnlySpan<char> text, TextSpan token)
    {
        switch (text[token.Start])
        {
            case '؟' or '!' or '?':
                return !ClosesInside(text, token.End);
            case '.' when token.Length == 1:
                return !Abbreviations.Holds(text, token.Start) && !ClosesInside(text, token.End);
            case '.' or '…':
                // Dots for words left out go on unless a verb stands before them, which the caller sees.
                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether a punctuation token is dots for what is left out.</summary>
    internal static bool IsEllipsis(ReadOnlySpan<char> text, TextSpan token) => text[token.Start] == '…' || text[token.Start] == '.' && token.Length > 1;

    /// <summary>Whether a token only closes what came before.</summary>
    internal static bool IsCloser(char c) => c is '»' or ')' or ']' or '"' or '!' or '؟' or '.';

    // «... است؟» گفت: the quotation ends, the sentence goes on; a comma says so surely.
    private static bool ClosesInside(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is '»' or ')' or ']') end++;
        return end < text.Length && text[end] is '،' or '؛' or ',' or ':';
    }
}
