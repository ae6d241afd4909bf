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
            ? writer.Add(found.Block.Runs, found.Block.Runs[0].Start, TitleEnd(page, found.Block))
            : writer.Add(found.Block));
        var text = writer.Text;
        var parts = new List<Part>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = TextLines.Trim(text, spans[i]);
            if (!span.IsEmpty) parts.Add(new(content.Blocks[i].Kind, span));
        }
        ReportParts.MarkLead(text, parts, words);
        ReportParts.MarkFurniture(text, parts, words);
        return new(text, writer.ToPage, [.. parts], new HtmlDates(document, blocks, page, _publications).Find());
    }

    /// <summary>Where the headline in a page's title ends and the name of the site begins.</summary>
    private static int TitleEnd(string page, HtmlBlock title)
    {
        var (start, end) = (title.Runs[0].Start, title.Runs[^1].End);
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u00BB ", " :: "])
        {
            var at = page.IndexOf(mark, start, end - start, StringComparison.Ordinal);
            if (at > start + 15) return at;
        }
        return end;
    }
}
