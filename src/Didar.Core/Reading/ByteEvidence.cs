namespace Didar.Reading;

/// <summary>What the bytes of a page speak for, where nothing declares its encoding.</summary>
internal static class ByteEvidence
{
    /// <summary>
    /// Whether pairs of bytes are Persian or Latin text: nearly every high byte is that of the Latin, Arabic,
    /// punctuation or presentation block, and blanks leave zero bytes.
    /// </summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int fitting = 0, zeros = 0, units = bytes.Length / 2;
        if (units < 2) return false;
        for (var i = 0; i < units; i++)
        {
            var high = bytes[(2 * i) + (bigEndian ? 0 : 1)];
            var low = bytes[(2 * i) + (bigEndian ? 1 : 0)];
            if (high == 0 && low != 0) zeros++;
            if ((high == 0 && low != 0) || high is 0x06 or 0x20 or 0xFB or 0xFC or 0xFD or 0xFE) fitting++;
        }
        return zeros > 0 && fitting >= units * 0.95;
    }

    /// <summary>Whether control characters are too many for any text.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B)) controls++;
        return controls > 4 && controls > bytes.Length / 50;
    }

    /// <summary>The numbers of whole and of broken UTF-8 sequences of more than one byte.</summary>
    public static (int Good, int Bad) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = System.Text.Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status != System.Buffers.OperationStatus.Done) bad++;
            else if (used > 1) good++;
            bytes = bytes[used..];
        }
        return (good, bad);
    }

    /// <summary>The share of the bytes above ASCII that are the most frequent letters of Persian in windows-1256.</summary>
    public static double ArabicLetterShare(ReadOnlySpan<byte> bytes)
    {
        int high = 0, frequent = 0;
        foreach (var b in bytes)
        {
            if (b < 0x80) continue;
            high++;
            // alef, be, te, dal, re, sin, shin, kaf, lam, mim, nun, vav, he, ye (both), gaf, keheh, the half-space
            if (b is 0xC7 or 0xC8 or 0xCA or 0xCF or 0xD1 or 0xD3 or 0xD4 or 0xDF or 0xE1 or 0xE3 or 0xE4 or 0xE6 or 0xE5 or 0xED or 0xEC or 0x90 or 0x98 or 0x9D)
                frequent++;
        }
        return high == 0 ? 0 : (double)frequent / high;
    }
}
