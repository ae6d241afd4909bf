using System.Globalization;

namespace Didar.Normalising;

/// <summary>What is left of HTML entities in a text that was already taken out of its page.</summary>
internal static class Entities
{
    private const int LongestBody = 10;

    private static readonly (string Name, char Letter)[] Names =
    [
        ("zwnj", Letters.HalfSpace), ("nbsp", ' '), ("quot", '"'), ("amp", '&'), ("lt", '<'), ("gt", '>'), ("apos", '\''),
        ("laquo", '«'), ("raquo", '»'), ("ndash", '–'), ("mdash", '—'), ("hellip", '…'), ("ldquo", '"'), ("rdquo", '"'),
        ("lsquo", '‘'), ("rsquo", '’'), ("zwj", '\u200D'), ("rlm", '\u200F'), ("lrm", '\u200E'), ("shy", '\u00AD'),
        ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("bull", '•'), ("middot", '·'), ("times", '×'), ("deg", '°'),
    ];

    /// <summary>
    /// The letter an entity at the start of <paramref name="text"/> stands for, and its length; false where none
    /// stands there. An ampersand encoded several times over (<c>&amp;amp;nbsp;</c>) counts as one.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out char letter, out int length)
    {
        letter = default;
        length = 1;
        if (text.IsEmpty || text[0] != '&') return false;
        while (text[length..].StartsWith("amp;", StringComparison.Ordinal)) length += 4;
        var body = text[length..];
        var end = body[..Math.Min(body.Length, LongestBody)].IndexOf(';');
        if (end > 0 && TryDecode(body[..end], out letter))
        {
            length += end + 1;
            return true;
        }
        letter = '&';
        return length > 1;
    }

    private static bool TryDecode(ReadOnlySpan<char> body, out char letter)
    {
        letter = default;
        if (body[0] == '#')
        {
            var isHex = body.Length > 1 && body[1] is 'x' or 'X';
            var digits = body[(isHex ? 2 : 1)..];
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is 0 or >= 0xD800) return false;
            letter = (char)code;
            return true;
        }
        foreach (var (name, decoded) in Names)
        {
            if (!body.SequenceEqual(name)) continue;
            letter = decoded;
            return true;
        }
        return false;
    }
}
