using System.Text;

namespace Didar.Reading;

/// <summary>Reads the charset that a web page declares in a meta element or in its XML declaration.</summary>
internal static class DeclaredCharset
{
    /// <summary>The declared name in lower case, or null.</summary>
    public static string? In(ReadOnlySpan<byte> head)
    {
        var at = IndexOf(head, "charset"u8, 0);
        while (at >= 0)
        {
            if (Value(head[(at + 7)..]) is { } name) return name;
            at = IndexOf(head, "charset"u8, at + 7);
        }
        if (!head.StartsWith("<?xml"u8)) return null;
        at = IndexOf(head, "encoding"u8, 0);
        return at < 0 ? null : Value(head[(at + 8)..]);
    }

    /// <summary>Whether a declared name and the encoding found mean the same.</summary>
    public static bool Agrees(string declared, string found) => found switch
    {
        "utf-8" => declared is "utf-8" or "utf8" or "us-ascii" or "ascii",
        "windows-1256" => declared is "windows-1256" or "cp1256" or "cp-1256" or "x-cp1256",
        _ => declared.StartsWith("utf-16", StringComparison.Ordinal) || declared is "unicode" or "utf16",
    };

    private static string? Value(ReadOnlySpan<byte> after)
    {
        var i = 0;
        while (i < after.Length && after[i] is (byte)' ' or (byte)'\t') i++;
        if (i >= after.Length || after[i] != (byte)'=') return null;
        i++;
        while (i < after.Length && after[i] is (byte)' ' or (byte)'"' or (byte)'\'') i++;
        var start = i;
        while (i < after.Length && i - start < 40 && (char.IsAsciiLetterOrDigit((char)after[i]) || after[i] is (byte)'-' or (byte)'_')) i++;
        return i == start ? null : Encoding.ASCII.GetString(after[start..i]).ToLowerInvariant();
    }

    private static int IndexOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lower, int from)
    {
        for (var i = from; i + lower.Length <= bytes.Length; i++)
            if (Ascii.EqualsIgnoreCase(bytes.Slice(i, lower.Length), lower)) return i;
        return -1;
    }
}
