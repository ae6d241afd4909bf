using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Turns bytes into characters: UTF-8, UTF-16 and windows-1256. A byte-order mark decides; then whether the bytes are
/// valid; then how much they look like Persian. What a web page says of its own charset decides only where the bytes
/// leave it open, because copied pages keep the old declaration.
/// </summary>
public static class PageDecoder
{
    // Enough of a page to judge it by, little enough to cost nothing.
    private const int Sampled = 64 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r' or '\f' or 0x1B)).Select(c => (char)c).Append('\u007F').ToArray());

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The page as it came.</param>
    /// <param name="html">Whether to look for a charset declared in the page.</param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, bool html = false)
    {
        if (BinaryFile.NameOf(bytes) is { } kind)
            return Refused($"This is {kind}, not text.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Checked(Encoding.UTF8.GetString(bytes[3..]), "utf-8", null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Checked(Encoding.Unicode.GetString(bytes[2..]), "utf-16le", null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be", null);

        var valid = Utf8.IsValid(bytes);
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        // Nearly every page: nothing in it speaks for anything but UTF-8.
        if (valid && !sample.ContainsAnyInRange((byte)0, (byte)8))
            return Checked(Encoding.UTF8.GetString(bytes), "utf-8", html ? DeclaredCharset.In(sample) : null);
        if (ByteEvidence.LooksLikeUtf16(sample, bigEndian: false))
            return Checked(Encoding.Unicode.GetString(bytes), "utf-16le", null);
        if (ByteEvidence.LooksLikeUtf16(sample, bigEndian: true))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes), "utf-16be", null);
        if (ByteEvidence.LooksBinary(sample))
            return Refused("The bytes are no text in any encoding that Didar reads (UTF-8, UTF-16, windows-1256).");

        var declared = html ? DeclaredCharset.In(sample) : null;
        if (valid)
            return Checked(Encoding.UTF8.GetString(bytes), "utf-8", declared);
        var (good, bad) = ByteEvidence.CountUtf8(sample);
        var arabic = ByteEvidence.ArabicLetterShare(sample);
        if (bad > 0 && bad * 4 > good && arabic > 0.5)
            return Checked(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetString(bytes), "windows-1256", declared);
        return bad > 8 && bad > good
            ? Refused("The bytes are no text in any encoding that Didar reads (UTF-8, UTF-16, windows-1256).")
            : Checked(Encoding.UTF8.GetString(bytes), "utf-8", declared);
    }

    private static Decoded Refused(string why) =>
        new("", "", [new(ReadingProblems.NotText, ReadingProblems.Stage, why)]);

    private static Decoded Checked(string page, string encoding, string? declared)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var lost = page.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (lost >= 0)
        {
            var count = page.AsSpan(lost).Count('\uFFFD');
            problems.Add(At(ReadingProblems.Undecodable, string.Create(CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "character" : "characters")} could not be decoded as {encoding} and stand as U+FFFD."), lost));
        }
        if (declared is not null && !Ascii.IsValid(page) && !DeclaredCharset.Agrees(declared, encoding))
            problems.Add(new(ReadingProblems.WrongCharset, ReadingProblems.Stage, $"The page calls itself {declared}, but its bytes are {encoding}; it was read as {encoding}."));
        var control = page.AsSpan().IndexOfAny(Controls);
        if (control >= 0)
            problems.Add(At(ReadingProblems.ControlCharacters, "The page holds control characters, such as NUL; they are kept and read as white space.", control));
        return new(page, encoding, problems.ToImmutable());
    }

    private static Problem At(string code, string message, int at) =>
        new(code, ReadingProblems.Stage, message, new TextSpan(at, at + 1));
}
