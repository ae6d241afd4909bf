using AngleSharp.Dom;

namespace Didar.Reading;

/// <summary>Text of a page that stands together as a paragraph does.</summary>
internal sealed class HtmlBlock
{
    /// <summary>The runs it is made of, in the order of the page.</summary>
    public List<HtmlRun> Runs { get; } = [];

    /// <summary>The element it stands in.</summary>
    public required IElement Element { get; init; }

    /// <summary>The roles that all of it has.</summary>
    public HtmlRole Roles { get; set; }

    /// <summary>The number of characters, white space aside.</summary>
    public int Length { get; set; }

    /// <summary>How many of them are in links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Whether it is more a list of links than text.</summary>
    public bool IsLinks => LinkLength * 2 > Length;

    /// <summary>Whether the block has a role.</summary>
    public bool Has(HtmlRole role) => (Roles & role) != 0;
}

/// <summary>Cuts a parsed page into blocks.</summary>
internal static class HtmlBlocks
{
    private readonly record struct Place(IElement Block, HtmlRole Roles);

    /// <summary>The blocks in the order of the page, whatever order the parser put them in.</summary>
    public static List<HtmlBlock> Of(IDocument document, HtmlSkeleton skeleton, string page)
    {
        var places = Places(document, skeleton);
        var blocks = new List<HtmlBlock>();
        HtmlBlock? block = null;
        for (var i = 0; i < skeleton.Runs.Count; i++)
        {
            var run = skeleton.Runs[i];
            if (run.IsBlank)
            {
                block?.Runs.Add(run);
                continue;
            }
            if (places[i] is not { Block: { } element } place) continue;
            if (block is null || !ReferenceEquals(block.Element, element) || run.Breaks > 1 || (run.Breaks == 1 && EndsSentence(block, page)))
            {
                block = new HtmlBlock { Element = element, Roles = place.Roles };
                blocks.Add(block);
            }
            block.Runs.Add(run);
            block.Roles &= place.Roles;
            var length = Count(page.AsSpan(run.Start, run.End - run.Start));
            block.Length += length;
            if ((place.Roles & HtmlRole.Link) != 0) block.LinkLength += length;
        }
        return blocks;
    }

    /// <summary>For each run the block it is in, or none where the parser dropped it.</summary>
    private static Place?[] Places(IDocument document, HtmlSkeleton skeleton)
    {
        var places = new Place?[skeleton.Runs.Count];
        if (document.DocumentElement is not { } root) return places;
        // No recursion: a page may nest its elements as deep as it likes. No NextSibling: it counts from the first child.
        var open = new Stack<(INodeList Children, int Next, Place Place)>();
        open.Push((root.ChildNodes, 0, new(root, HtmlHints.Of(root, HtmlRole.None))));
        while (open.TryPop(out var top))
        {
            var (children, next, place) = top;
            if (next == children.Length) continue;
            open.Push((children, next + 1, place));
            if (children[next] is IText text)
            {
                foreach (var run in skeleton.RunsIn(text.Data)) places[run] ??= place;
            }
            else if (children[next] is IElement { HasChildNodes: true } element)
                open.Push((element.ChildNodes, 0, new(HtmlHints.IsBlock(element) ? element : place.Block, HtmlHints.Of(element, place.Roles))));
        }
        return places;
    }

    private static bool EndsSentence(HtmlBlock block, string page)
    {
        for (var i = block.Runs.Count - 1; i >= 0; i--)
            if (!block.Runs[i].IsBlank) return TextLines.EndsSentence(page, new(block.Runs[i].Start, block.Runs[i].End));
        return false;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (c > ' ') count++;
        return count;
    }
}
