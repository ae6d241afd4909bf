using System.Globalization;
using AngleSharp.Html;

namespace Didar.Reading;

/// <summary>Decodes character references: <c>&amp;zwnj;</c>, <c>&amp;#1740;</c>, <c>&amp;#x6CC;</c>.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;

    /// <summary>The characters that the reference at a place stands for, or null where it is no reference.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">The place of an ampersand.</param>
    /// <param name="limit">Where the text ends.</param>
    /// <param name="length">The length of the reference.</param>
    public static string? At(string page, int at, int limit, out int length)
    {
        length = 0;
        if (at + 2 >= limit) return null;
        return page[at + 1] == '#' ? Number(page, at, limit, out length) : Name(page, at, limit, out length);
    }

    private static string? Number(string page, int at, int limit, out int length)
    {
        var hex = page[at + 2] is 'x' or 'X';
        var start = at + (hex ? 3 : 2);
        var end = start;
        while (end < limit && (hex ? char.IsAsciiHexDigit(page[end]) : char.IsAsciiDigit(page[end]))) end++;
        length = end - at;
        if (end == start) return null;
        if (end < limit && page[end] == ';') length++;
        // More digits than any character has: the standard shows the mark of a lost one.
        if (!int.TryParse(page.AsSpan(start, end - start), hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return "\uFFFD";
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code);
        return System.Text.Rune.IsValid(code) && code != 0 ? char.ConvertFromUtf32(code) : "\uFFFD";
    }

    private static string? Name(string page, int at, int limit, out int length)
    {
        var end = at + 1;
        while (end < limit && end - at <= LongestName && char.IsAsciiLetterOrDigit(page[end])) end++;
        if (end < limit && page[end] == ';')
        {
            length = end + 1 - at;
            if (HtmlEntityProvider.Resolver.GetSymbol(page.Substring(at + 1, length - 1)) is { } symbol) return symbol;
        }
        // Some old names need no semicolon: the longest that fits is taken.
        for (; end > at + 2; end--)
        {
            length = end - at;
            if (HtmlEntityProvider.Resolver.GetSymbol(page.Substring(at + 1, length - 1)) is { } symbol) return symbol;
        }
        length = 0;
        return null;
    }
}
