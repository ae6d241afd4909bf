using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Tells the report from what the page has round it: comment form, links to other reports, labels, the desk's mark.
/// Whatever is not plainly the page's own stays part of the report.
/// </summary>
internal static class ReportParts
{
    private const int LongestLabel = 150, LongestMark = 24, LongestTail = 100, RealParagraph = 160;

    /// <summary>The first paragraph is the lead where the second begins with «به گزارش».</summary>
    public static void MarkLead(ReadOnlySpan<char> text, List<Part> parts, PageWords words)
    {
        var first = parts.FindIndex(part => part.Kind == PartKind.Paragraph);
        if (first < 0) return;
        var second = parts.FindIndex(first + 1, part => part.Kind == PartKind.Paragraph);
        if (second < 0 || second > first + 2) return;
        if (words.StartsWith(PageWordKind.Report, text, parts[second].Span.Start, out _)
            && !words.StartsWith(PageWordKind.Report, text, parts[first].Span.Start, out _))
            parts[first] = parts[first] with { Kind = PartKind.Lead };
    }

    /// <summary>Marks what is no report, and cuts it off from the paragraph it is glued to.</summary>
    public static void MarkFurniture(ReadOnlySpan<char> text, List<Part> parts, PageWords words)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is PartKind.Headline or PartKind.Kicker) continue;
            i = MarkBlock(text, parts, i, words);
        }
        while (CutTail(text, parts, words)) { }
    }

    /// <summary>Marks the part at <paramref name="i"/> and what follows from it; gives back the last part dealt with.</summary>
    private static int MarkBlock(ReadOnlySpan<char> text, List<Part> parts, int i, PageWords words)
    {
        var span = parts[i].Span;
        if (span.Length > LongestLabel) return i;
        var bare = Bare(text, span);
        if (bare.IsEmpty)
        {
            if (DeskMark.Is(span.Of(text), words)) Mark(parts, i, PartKind.SignOff);
            else if (i > 0 && parts[i - 1].Kind is PartKind.Boilerplate or PartKind.SignOff) Mark(parts, i, PartKind.Boilerplate);
            return i;
        }
        var line = bare.Of(text);
        if (words.Is(PageWordKind.SignOff, line) || IsSignOffWithCode(text, bare, words))
        {
            Mark(parts, i, PartKind.SignOff);
            return i;
        }
        if (words.Is(PageWordKind.Comment, line) || (words.StartsWith(PageWordKind.Comment, text, bare.Start, out var end) && end - bare.Start >= 20))
        {
            if (HasReport(text, parts, i + 1))
            {
                Mark(parts, i, PartKind.Boilerplate);
                return i;
            }
            for (var j = i; j < parts.Count; j++) Mark(parts, j, PartKind.Boilerplate);
            return parts.Count;
        }
        if (words.StartsWith(PageWordKind.Related, text, bare.Start, out end) && (end >= bare.End || IsLabelEnd(text, end, bare.End)))
        {
            Mark(parts, i, PartKind.Boilerplate);
            if (end < bare.End) return i;
            while (i + 1 < parts.Count && parts[i + 1].Span.Length < RealParagraph && !TextLines.EndsSentence(text, parts[i + 1].Span))
                Mark(parts, ++i, PartKind.Boilerplate);
            return i;
        }
        var atEdge = i <= 4 || i >= parts.Count - 8;
        if (atEdge && words.StartsWith(PageWordKind.OriginLabel, text, bare.Start, out end) && IsLabelEnd(text, end, bare.End) && span.Length < 60)
            Mark(parts, i, PartKind.SignOff);
        else if (atEdge && IsLabel(text, bare, words))
            Mark(parts, i, PartKind.Boilerplate);
        else if (i >= parts.Count - 4 && DeskMark.Is(span.Of(text), words))
            Mark(parts, i, PartKind.SignOff);
        return i;
    }

    private static bool IsLabel(ReadOnlySpan<char> text, TextSpan line, PageWords words)
    {
        if (!words.StartsWith(PageWordKind.Label, text, line.Start, out var end)) return false;
        if (end >= line.End) return true;
        return IsLabelEnd(text, end, line.End) && !TextLines.EndsSentence(text, line);
    }

    private static bool IsLabelEnd(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && TextLines.IsBlank(text[at])) at++;
        return at >= end || text[at] is ':' or '/' or '#' || char.IsDigit(text[at]);
    }

    private static bool IsSignOffWithCode(ReadOnlySpan<char> text, TextSpan line, PageWords words)
    {
        if (!words.StartsWith(PageWordKind.SignOff, text, line.Start, out var end)) return false;
        var letters = 0;
        foreach (var c in text[end..line.End])
            if (char.IsLetter(c)) letters++;
        return line.End - end <= LongestMark && letters <= 4;
    }

    /// <summary>Whether a paragraph of a report stands among the parts from <paramref name="from"/> on.</summary>
    private static bool HasReport(ReadOnlySpan<char> text, List<Part> parts, int from)
    {
        for (var i = from; i < parts.Count; i++)
            if (parts[i].Span.Length >= RealParagraph && TextLines.EndsSentence(text, parts[i].Span)) return true;
        return false;
    }

    /// <summary>Cuts off what stands after the last sentence of the last paragraph, if it is the page's or the desk's.</summary>
    private static bool CutTail(ReadOnlySpan<char> text, List<Part> parts, PageWords words)
    {
        var last = parts.FindLastIndex(part => part.Kind is PartKind.Paragraph or PartKind.Lead or PartKind.Subheading);
        if (last < 0) return false;
        var span = parts[last].Span;
        var reach = Math.Max(span.Start, span.End - LongestTail);
        for (var at = span.End - 1; at >= reach; at--)
        {
            if (!StartsWord(text, at, span.Start)) continue;
            var rest = new TextSpan(at, span.End);
            var glued = at > span.Start && !TextLines.EndsSentence(text, new(span.Start, at));
            if (IsSignOffWithCode(text, rest, words)) return Cut(text, parts, last, at, PartKind.SignOff);
            if (glued) continue;
            if (rest.Length <= LongestTail && !TextLines.EndsSentence(text, rest) && words.StartsWith(PageWordKind.Tail, text, at, out _)) return Cut(text, parts, last, at, PartKind.Boilerplate);
            if (DeskMark.Is(rest.Of(text), words)) return Cut(text, parts, last, at, PartKind.SignOff);
        }
        return false;
    }

    private static bool Cut(ReadOnlySpan<char> text, List<Part> parts, int index, int at, PartKind kind)
    {
        var span = parts[index].Span;
        var before = TextLines.Trim(text, new(span.Start, at));
        if (before.IsEmpty)
        {
            parts[index] = new(kind, span);
            return true;
        }
        // What stands between the sentence and the mark, a slash or an asterisk, belongs to the mark.
        parts[index] = parts[index] with { Span = before };
        parts.Insert(index + 1, new(kind, TextLines.Trim(text, new(at, span.End))));
        return true;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int at, int from) =>
        char.IsLetterOrDigit(text[at]) && (at == from || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\u200C'));

    /// <summary>The line without the bullets, slashes, asterisks and digits that may stand round a phrase.</summary>
    private static TextSpan Bare(ReadOnlySpan<char> text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && !char.IsLetter(text[start])) start++;
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        return new(start, end);
    }

    private static void Mark(List<Part> parts, int index, PartKind kind) => parts[index] = parts[index] with { Kind = kind };
}
