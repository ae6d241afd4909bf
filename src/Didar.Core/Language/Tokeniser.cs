using Didar.Text;

namespace Didar.Language;

/// <summary>Cuts normal text into orthographic tokens.</summary>
internal static class Tokeniser
{
    /// <summary>The token that begins at <paramref name="start"/>, which is no blank.</summary>
    internal static (TextSpan Span, TokenKind Kind) Next(ReadOnlySpan<char> text, int start, int end)
    {
        var c = text[start];
        if (Characters.IsPersian(c)) return (new(start, EndOfWord(text, start, end)), TokenKind.Word);
        if (Characters.IsDigit(c)) return Number(text, start, end);
        if (Characters.IsLatin(c)) return (new(start, EndOfLatin(text, start, end)), TokenKind.Latin);
        if (Characters.IsPunctuation(c))
        {
            var stop = start + 1;
            // Dots in a row are one mark.
            while (c == '.' && stop < end && text[stop] == '.') stop++;
            return (new(start, stop), TokenKind.Punctuation);
        }
        var size = char.IsHighSurrogate(c) && start + 1 < end && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return (new(start, start + size), TokenKind.Symbol);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + 1;
        while (at < end)
        {
            if (Characters.IsPersian(text[at])) { at++; continue; }
            // ه.ش and ق.م: single letters with full stops between them.
            if (text[at] == '.' && at - start == 1 | text[at - 2 < start ? start : at - 2] == '.'
                && at + 1 < end && Characters.IsPersian(text[at + 1]) && (at + 2 >= end || !Characters.IsPersian(text[at + 2])))
            {
                at += 2;
                continue;
            }
            break;
        }
        return at;
    }

    private static (TextSpan Span, TokenKind Kind) Number(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + 1;
        while (at < end)
        {
            var c = text[at];
            if (Characters.IsDigit(c)) { at++; continue; }
            var joins = c is '.' or ',' or '/' or '٫' or '٬' or '،' or ':';
            if (joins && at + 1 < end && Characters.IsDigit(text[at + 1])) { at += 2; continue; }
            break;
        }
        if (at < end && (Characters.IsLatin(text[at]) || text[at] is '-' or '_' && at + 1 < end && Characters.IsLatin(text[at + 1])))
            return (new(start, EndOfLatin(text, start, end)), TokenKind.Latin);
        // ۲۰‌ساله: a word that begins with a number.
        if (at + 1 < end && text[at] == Characters.HalfSpace && Characters.IsPersian(text[at + 1])) return (new(start, EndOfWord(text, at, end)), TokenKind.Word);
        return (new(start, at), TokenKind.Number);
    }

    private static int EndOfLatin(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + 1;
        while (at < end)
        {
            var c = text[at];
            if (Characters.IsLatin(c) || Characters.IsDigit(c)) { at++; continue; }
            // Addresses, file names, hyphens: a mark inside, with a letter or digit after it.
            var joins = c is '.' or '-' or '_' or '@' or '/' or ':' or '\'' or '&' or '?' or '=' or '%' or '#' or '~' or '+';
            var next = at + 1;
            while (joins && next < end && text[next] == '/') next++;
            if (joins && next < end && (Characters.IsLatin(text[next]) || Characters.IsDigit(text[next]))) { at = next + 1; continue; }
            break;
        }
        if (at < end && text[at] == Characters.HalfSpace) return EndOfWord(text, at, end);
        return at;
    }
}
