using System.Collections.Immutable;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>The report as it was printed, with the marks of its record.</summary>
internal static class ReportSection
{
    /// <summary>Appends every part of the article in order.</summary>
    /// <param name="page">What is written to.</param>
    /// <param name="marks">The marks of the record.</param>
    /// <param name="underHeadline">Appends what stands between headline and text; called once.</param>
    public static void Append(PageContext page, List<Mark> marks, Action<PageContext> underHeadline)
    {
        var sweep = new MarkSweep(marks);
        var outside = false;
        var heading = page.Article.Parts.TakeWhile(static part => part.Kind is PartKind.Boilerplate or PartKind.Kicker or PartKind.Headline)
            .LastOrDefault(static part => part.Kind != PartKind.Boilerplate);
        if (heading.Span.IsEmpty) underHeadline(page);
        foreach (var part in PartsOf(page.Article))
        {
            // What does not belong to the report is there for whoever checks, folded away.
            if (part.Kind == PartKind.Boilerplate != outside)
            {
                outside = !outside;
                page.Raw(outside ? "<details class=\"outside\"><summary>بیرون از متن گزارش <span class=\"en\" lang=\"en\">page furniture</span></summary>\n" : "</details>\n");
            }
            var (open, close) = Element(part.Kind);
            page.Raw(open);
            sweep.Append(page.Html, page.Article.Text, part.Span);
            page.Raw(close).Raw("\n");
            if (part == heading && !heading.Span.IsEmpty) underHeadline(page);
        }
        if (outside) page.Raw("</details>\n");
    }

    private static ImmutableArray<Part> PartsOf(Article article) =>
        article.Parts.IsEmpty && article.Text.Length > 0
            ? [new(PartKind.Paragraph, new TextSpan(0, article.Text.Length))]
            : article.Parts;

    private static (string Open, string Close) Element(PartKind kind) => kind switch
    {
        PartKind.Kicker => ("<p class=\"kicker\">", "</p>"),
        PartKind.Headline => ("<h1>", "</h1>"),
        PartKind.Lead => ("<p class=\"lead\">", "</p>"),
        PartKind.Subheading => ("<h2 class=\"sub\">", "</h2>"),
        PartKind.SignOff => ("<p class=\"signoff\">", "</p>"),
        PartKind.Boilerplate => ("<p>", "</p>"),
        _ => ("<p>", "</p>"),
    };
}
