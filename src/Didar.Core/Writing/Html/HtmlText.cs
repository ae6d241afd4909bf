using System.Globalization;
using System.Text;

namespace Didar.Writing;

/// <summary>
/// Source characters in a page: escaped, and unable to turn the direction of anything. The characters that embed,
/// override or isolate a direction are not passed on; a page shows them as what they are (<c>data-u="U+202E"</c>).
/// Half-space, joiner and the plain marks of direction stay.
/// </summary>
internal static class HtmlText
{
    /// <summary>Appends as the content of an element.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (TurnsDirection(c)) html.Append(CultureInfo.InvariantCulture, $"<span class=\"ctl\" data-u=\"U+{(int)c:X4}\"></span>");
            else AppendEscaped(html, text, ref at);
        }
        return html;
    }

    /// <summary>
    /// Appends as the value of an attribute in double quotation marks. Embeddings and overrides are dropped; the isolates
    /// that the page's own tips use pass, since their effect ends with the line.
    /// </summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n') html.Append("&#10;");
            else if (!TurnsDirection(c) || c is '\u2066' or '\u2069') AppendEscaped(html, text, ref at);
        }
        return html;
    }

    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text, ref int at)
    {
        var c = text[at];
        switch (c)
        {
            case '&': html.Append("&amp;"); break;
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            case '\r': html.Append("&#13;"); break;
            case '\t' or '\n': html.Append(c); break;
            default:
                if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) html.Append(c).Append(text[++at]);
                else html.Append(char.IsSurrogate(c) || char.IsControl(c) ? '\uFFFD' : c);
                break;
        }
    }

    private static bool TurnsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
