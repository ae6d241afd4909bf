using System.Globalization;
using System.Text;

namespace Didar.Writing;

/// <summary>Text for a terminal: harmless, measured, wrapped.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text without anything that steers a terminal or turns the direction of what follows: each such character is
    /// shown as U+FFFD.
    /// </summary>
    public static string Printable(string text)
    {
        var clean = true;
        foreach (var c in text) clean &= !Steers(c);
        return clean ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Steers(source[i]) ? '\uFFFD' : source[i];
        });
    }

    /// <summary>Lines of at most <paramref name="width"/> columns, broken at blanks where there are any.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        int start = 0, columns = 0, blank = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ' ') blank = at;
            columns += Columns(text[at]);
            if (columns <= width) continue;
            var end = blank > start ? blank : at;
            if (char.IsLowSurrogate(text[end]) && end - 1 > start) end--;
            yield return text[start..end];
            start = end < text.Length && text[end] == ' ' ? end + 1 : end;
            blank = -1;
            columns = 0;
            at = start - 1;
        }
        if (start < text.Length || text.Length == 0) yield return text[start..];
    }

    /// <summary>Whether the first letter of the text runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC') return true;
            if (char.IsLetter(c)) return false;
        }
        return false;
    }

    // Good for what news is written in; East Asian letters and pictures take two columns, of which a surrogate is one.
    private static int Columns(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uFF00' and <= '\uFF60' ? 2 : 1,
    };

    private static bool Steers(char c) =>
        char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029';
}
