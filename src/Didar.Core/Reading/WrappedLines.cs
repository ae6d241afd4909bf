using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Tells whether the lines of a text were broken at a fixed width, and joins them again. A line was broken where the
/// first word of the next would not have fitted on it: that holds for nearly all lines of a wrapped text and for
/// hardly any paragraph of another.
/// </summary>
internal static class WrappedLines
{
    private const int NarrowestWidth = 30, WidestWidth = 200, FewestLines = 3;

    /// <summary>The paragraphs: each a line, or in a wrapped text the lines that belong together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="wrapped">Whether the text was found to be wrapped.</param>
    public static List<TextSpan> Join(ReadOnlySpan<char> text, List<TextLines.Line> lines, out bool wrapped)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Span.Length);
        wrapped = lines.Count >= FewestLines && width is >= NarrowestWidth and <= WidestWidth && AreBroken(text, lines, width);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (wrapped && i > 0 && IsBroken(text, lines[i - 1], lines[i], width))
                paragraphs[^1] = paragraphs[^1] with { End = lines[i].Span.End };
            else
                paragraphs.Add(lines[i].Span);
        }
        return paragraphs;
    }

    private static bool AreBroken(ReadOnlySpan<char> text, List<TextLines.Line> lines, int width)
    {
        int pairs = 0, broken = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterGap) continue;
            pairs++;
            if (IsBroken(text, lines[i - 1], lines[i], width)) broken++;
        }
        return broken >= 2 && broken >= pairs * 0.6;
    }

    private static bool IsBroken(ReadOnlySpan<char> text, TextLines.Line line, TextLines.Line next, int width)
    {
        if (next.AfterGap || line.Closed) return false;
        var word = next.Span.Of(text).IndexOfAny(' ', '\u00A0');
        var needed = line.Span.Length + 1 + (word < 0 ? next.Span.Length : word);
        // Widths are counted in characters, but some programs measure the print: a little less is enough inside a sentence.
        return needed > width || (needed > width * 0.85 && !TextLines.EndsSentence(text, line.Span));
    }
}
