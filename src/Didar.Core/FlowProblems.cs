using System.Collections.Immutable;
using System.Globalization;
using Didar.Reading;
using Didar.Text;

namespace Didar;

/// <summary>What the flow as a whole may meet; <c>docs/problems.md</c> explains each code.</summary>
public static class FlowProblems
{
    /// <summary>The text is longer than any report; facts were read from its beginning only.</summary>
    public const string TooLong = "DI101";

    /// <summary>How much of one text facts are read from, in UTF-16 code units: a long report has some ten thousand.</summary>
    public const int LongestReport = 1_000_000;

    /// <summary>The article with its parts cut at <see cref="LongestReport"/>; the page itself stays whole.</summary>
    internal static Article Bounded(Article article)
    {
        if (article.Text.Length <= LongestReport) return article;
        var parts = ImmutableArray.CreateBuilder<Part>();
        var used = 0;
        foreach (var part in article.Parts)
        {
            var room = LongestReport - used;
            if (room <= 0) break;
            var span = part.Span.Length <= room ? part.Span : new TextSpan(part.Span.Start, LastBlank(article.Text, part.Span.Start + room));
            parts.Add(part with { Span = span });
            used += span.Length;
        }
        if (parts.Count == article.Parts.Length && parts[^1].Span == article.Parts[^1].Span) return article;
        var message = string.Create(CultureInfo.InvariantCulture, $"the text has {article.Text.Length} characters; facts were read from the first {used}");
        return article with { Parts = parts.ToImmutable(), Problems = [.. article.Problems, new Problem(TooLong, "Facts", message)] };
    }

    private static int LastBlank(string text, int at)
    {
        var blank = text.LastIndexOf(' ', at, Math.Min(at, 200));
        return blank < 0 ? at - (char.IsLowSurrogate(text[at]) ? 1 : 0) : blank;
    }
}
