using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Finds the report in a web page. Menus, comment forms, related links, captions and scripts are left out of the text;
/// every character of it leads back to its place in the page.
/// </summary>
/// <param name="words">The wording of pages.</param>
public sealed class HtmlReader(PageWords words)
{
    private const int DeepestNesting = 512;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { MaximumDepth = DeepestNesting });

    private readonly PublicationReader _publications = new(words);

    /// <summary>Reads a page.</summary>
    public FoundReport Read(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var skeleton = HtmlSkeleton.Of(page);
        using var document = Parser.ParseDocument(skeleton.Text);
        var blocks = HtmlBlocks.Of(document, skeleton, page);
        var siteTitle = blocks.Find(block => block.Element is { LocalName: "title", ParentElement.LocalName: "head" });
        var content = HtmlContent.Of(blocks, page, siteTitle);

        var writer = new HtmlText(page);
        var spans = content.Blocks.ConvertAll(found => ReferenceEquals(found.Block, siteTitle)
            ? writer.Add(found.Block.Runs, HeadlineIn(page, found.Block))
            : writer.Add(found.Block));
        var text = writer.Text;
        var parts = new List<Part>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = TextLines.Trim(text, spans[i]);
            if (!span.IsEmpty) parts.Add(new(content.Blocks[i].Kind, span));
        }
        ReportParts.MarkFurniture(text, parts, words);
        ReportParts.MarkLead(text, parts, words);
        var begins = content.Blocks.Find(found => found.Kind != PartKind.Headline || !ReferenceEquals(found.Block, siteTitle)).Block?.Runs[0].Start ?? 0;
        return new(text, writer.ToPage, [.. parts], new HtmlDates(document, blocks, page, begins, _publications).Find());
    }

    /// <summary>Where the headline stands in a page's title, beside the name of the site: the longest piece.</summary>
    private static TextSpan HeadlineIn(string page, HtmlBlock title)
    {
        var (start, end) = (title.Runs[0].Start, title.Runs[^1].End);
        var longest = new TextSpan(start, start);
        for (var at = start; at <= end;)
        {
            var next = end;
            var after = end + 1;
            foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u00BB ", " :: "])
            {
                var found = page.IndexOf(mark, at, end - at, StringComparison.Ordinal);
                if (found >= 0 && found < next) (next, after) = (found, found + mark.Length);
            }
            if (next - at > longest.Length) longest = new(at, next);
            at = after;
        }
        return longest;
    }
}
