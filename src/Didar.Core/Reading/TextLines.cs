using Didar.Text;

namespace Didar.Reading;

/// <summary>The lines of a text that hold more than white space.</summary>
internal static class TextLines
{
    private const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029';

    /// <summary>A line without the white space round it.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="AfterGap">Whether an empty line stands before it.</param>
    /// <param name="Closed">Whether two blanks end it: in converted pages that means a forced break.</param>
    public readonly record struct Line(TextSpan Span, bool AfterGap, bool Closed);

    /// <summary>The lines between two places.</summary>
    public static List<Line> In(ReadOnlySpan<char> text, int from)
    {
        var lines = new List<Line>();
        var gap = false;
        for (var at = from; at < text.Length;)
        {
            var length = text[at..].IndexOfAny("\n\r\u2028\u2029");
            var end = length < 0 ? text.Length : at + length;
            var span = Trim(text, new(at, end));
            if (!span.IsEmpty)
            {
                lines.Add(new(span, gap, end - span.End >= 2 && text[span.End] == ' '));
                gap = false;
            }
            else gap = true;
            at = Next(text, end);
        }
        return lines;
    }

    /// <summary>One past the line break at <paramref name="end"/>.</summary>
    public static int Next(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The span without the white space and invisible marks at its edges.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>Whether a character shows nothing: white space, controls, half-spaces and marks of direction.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || c is '\u007F' or '\u00A0' or (>= '\u2000' and <= '\u200F') or LineSeparator or ParagraphSeparator or (>= '\u202A' and <= '\u202F') or '\u3000' or '\uFEFF'
        || char.IsWhiteSpace(c);

    /// <summary>Whether the span ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (text[end - 1] is '»' or '"' or '\u201D' or '\u201C' or ')' or ']' or '*' || IsBlank(text[end - 1]))) end--;
        return end > span.Start && IsSentenceEnd(text[end - 1]);
    }

    /// <summary>Whether a character ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '\u061F' or '\u2026' or '\u06D4';
}
