using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Finds the parts of a plain text. The first line is the headline, even where it is empty; each further line is a
/// paragraph, unless the text was wrapped at a fixed width. Nothing is left out: what is no report is marked so.
/// </summary>
public static class PlainTextReader
{
    private const int LongestSubheading = 110;

    /// <summary>The parts of a text, in order.</summary>
    /// <param name="page">The text.</param>
    /// <param name="words">The wording of pages.</param>
    public static ImmutableArray<Part> Read(string page, PageWords words)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(words);
        var parts = new List<Part>();
        var headlineEnd = page.AsSpan().IndexOfAny("\n\r");
        if (headlineEnd < 0) headlineEnd = page.Length;
        var headline = TextLines.Trim(page, new(0, headlineEnd));
        if (!headline.IsEmpty) parts.Add(new(PartKind.Headline, headline));

        var lines = TextLines.In(page, TextLines.Next(page, headlineEnd));
        var paragraphs = WrappedLines.Join(page, lines, out var wrapped);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var kind = !wrapped && IsSubheading(page, paragraphs, i, headline, words) ? PartKind.Subheading : PartKind.Paragraph;
            AddPieces(page, paragraphs[i], kind, parts);
        }
        ReportParts.MarkFurniture(page, parts, words);
        ReportParts.MarkLead(page, parts, words);
        return [.. parts];
    }

    /// <summary>A run of four blanks after a sentence is all that is left of a paragraph break in some converted pages.</summary>
    private static void AddPieces(ReadOnlySpan<char> page, TextSpan paragraph, PartKind kind, List<Part> parts)
    {
        var start = paragraph.Start;
        for (var at = start; at < paragraph.End;)
        {
            var gap = page[at..paragraph.End].IndexOf("    ", StringComparison.Ordinal);
            if (gap < 0) break;
            gap += at;
            var before = TextLines.Trim(page, new(start, gap));
            at = gap + 4;
            while (at < paragraph.End && TextLines.IsBlank(page[at])) at++;
            if (before.IsEmpty || !TextLines.EndsSentence(page, before)) continue;
            parts.Add(new(kind, before));
            start = at;
        }
        var rest = TextLines.Trim(page, new(start, paragraph.End));
        if (!rest.IsEmpty) parts.Add(new(kind, rest));
    }

    private static bool IsSubheading(ReadOnlySpan<char> page, List<TextSpan> paragraphs, int index, TextSpan headline, PageWords words)
    {
        var line = paragraphs[index];
        if (line.Length > LongestSubheading || index + 1 >= paragraphs.Count) return false;
        if (!headline.IsEmpty && Folding.AreSame(headline.Of(page), line.Of(page))) return true;
        var next = paragraphs[index + 1];
        return char.IsLetter(page[line.Start])
            && (char.IsLetterOrDigit(page[line.End - 1]) || page[line.End - 1] is '\u061F' or '!' or '»' or ')')
            && (page[line.End - 1] != '»' || !TextLines.EndsSentence(page, line))
            && (page[line.End - 1] != '\u061F' || !line.Of(page).Contains(':'))
            && (next.Length > LongestSubheading || TextLines.EndsSentence(page, next))
            && !words.StartsWith(PageWordKind.Report, page, line.Start, out _)
            && !words.StartsWith(PageWordKind.SignOff, page, line.Start, out _);
    }
}
