using AngleSharp.Dom;
using Didar.Text;

namespace Didar.Reading;

/// <summary>The blocks of a page that are the report.</summary>
/// <param name="Blocks">The blocks with what each is, in the order of the page.</param>
internal sealed record HtmlContent(List<(PartKind Kind, HtmlBlock Block)> Blocks)
{
    private const int TextLength = 60, SentenceLength = 15, FewestText = 40, KickerDistance = 4, LeadDistance = 8;

    /// <summary>Finds the report among the blocks of a page.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="page">The page.</param>
    /// <param name="siteTitle">The words of the page's title element, or null.</param>
    public static HtmlContent Of(List<HtmlBlock> blocks, string page, HtmlBlock? siteTitle)
    {
        // Names of classes can mislead: where they leave hardly any text, only the names of elements count.
        var kept = blocks.FindAll(block => !block.Has(HtmlRole.Furniture | HtmlRole.NamedFurniture) && !IsHead(block));
        var all = blocks.FindAll(block => !block.Has(HtmlRole.Furniture) && !IsHead(block));
        if (Weight(kept) * 3 < Weight(all)) kept = all;

        var body = Body(kept, page);
        var headline = Headline(kept, body, siteTitle, page);
        var text = body.ToHashSet();
        var found = new List<(PartKind, HtmlBlock)>();
        if (headline is null && siteTitle is not null && body.Count > 0) found.Add((PartKind.Headline, siteTitle));
        var at = headline is null ? -1 : kept.IndexOf(headline);
        var first = body.Count == 0 ? kept.Count : kept.IndexOf(body[0]);
        for (var i = Math.Max(0, Math.Min(at - KickerDistance, first - LeadDistance)); i < kept.Count; i++)
        {
            var block = kept[i];
            if (ReferenceEquals(block, headline)) found.Add((PartKind.Headline, block));
            else if (block.IsLinks || IsDateLine(block, page)) continue;
            else if (block.Has(HtmlRole.Kicker) && Math.Abs(i - at) <= KickerDistance) found.Add((PartKind.Kicker, block));
            else if (block.Has(HtmlRole.Lead) && at >= 0 && i < first + LeadDistance && block.Length >= FewestText) found.Add((PartKind.Lead, block));
            else if (at >= 0 && i > at && i < first && i >= first - LeadDistance && IsText(block) && EndsSentence(block, page))
                found.Add((PartKind.Lead, block));
            else if (text.Contains(block) && !block.Has(HtmlRole.Date) && !(block.Has(HtmlRole.Headline) && headline is not null && i < at))
                found.Add((IsSubheading(block, page) ? PartKind.Subheading : PartKind.Paragraph, block));
        }
        // A title that a broken page has below its text is still in its place.
        found.Sort((left, right) => left.Item2.Runs[0].Start.CompareTo(right.Item2.Runs[0].Start));
        return new(found);
    }

    /// <summary>The blocks of the text: those of the element that calls itself so, else the densest stretch of the page.</summary>
    private static List<HtmlBlock> Body(List<HtmlBlock> kept, string page)
    {
        var (best, bestWeight) = (default(IElement), 0);
        // Null for an element that calls itself no report: the names of a deep page are read once.
        var weights = new Dictionary<IElement, int?>();
        foreach (var block in kept)
        {
            if (!IsText(block)) continue;
            for (var element = block.Element; element is not null; element = element.ParentElement)
            {
                if (!weights.TryGetValue(element, out var weight)) weight = (HtmlHints.Of(element, HtmlRole.None) & HtmlRole.Report) != 0 ? 0 : null;
                weights[element] = weight + block.Length;
            }
        }
        foreach (var (element, sum) in weights)
        {
            if (sum is not { } weight) continue;
            // Of one in another the inner is taken if it has nearly all of the text.
            var needed = best is null ? 0 : element.Contains(best) ? bestWeight * 1.25 : best.Contains(element) ? bestWeight * 0.8 : bestWeight;
            if (weight > needed) (best, bestWeight) = (element, weight);
        }
        var total = Weight(kept);
        if (best is not null && (bestWeight >= 300 || bestWeight * 2 > total))
            return kept.FindAll(block => best.Contains(block.Element) && !block.IsLinks);
        return Densest(kept, page);
    }

    /// <summary>The stretch with the most text and the least else between.</summary>
    private static List<HtmlBlock> Densest(List<HtmlBlock> kept, string page)
    {
        int best = 0, bestStart = 0, bestEnd = 0, sum = 0, start = 0;
        for (var i = 0; i < kept.Count; i++)
        {
            sum += Gain(kept[i], page);
            if (sum <= 0) (sum, start) = (0, i + 1);
            else if (sum > best) (best, bestStart, bestEnd) = (sum, start, i + 1);
        }
        // A few words can be a report only under a headline.
        if (best < FewestText && !kept.Take(bestStart).Any(block => block.Has(HtmlRole.Headline))) return [];
        var stretch = kept.GetRange(bestStart, bestEnd - bestStart).ToHashSet();
        var parent = stretch.GroupBy(block => block.Element.ParentElement).MaxBy(group => group.Sum(block => block.Length))?.Key;
        // Links between its paragraphs may part a report in two: what stands beside the stretch belongs to it.
        return kept.FindAll(block => !block.IsLinks
            && (stretch.Contains(block) || (ReferenceEquals(block.Element.ParentElement, parent) && Gain(block, page) > 0)));
    }

    private static int Gain(HtmlBlock block, string page)
    {
        if (block.IsLinks) return -TextLength - block.Length;
        if (IsText(block) || (block.Length >= SentenceLength && EndsSentence(block, page))) return block.Length;
        return block.Has(HtmlRole.Subheading | HtmlRole.Bold) ? -SentenceLength / 2 : -TextLength / 2;
    }

    /// <summary>The headline: the heading that the page's title repeats, else the last before the text; in old pages words in bold.</summary>
    private static HtmlBlock? Headline(List<HtmlBlock> kept, List<HtmlBlock> body, HtmlBlock? siteTitle, string page)
    {
        var first = body.Count == 0 ? kept.Count : kept.IndexOf(body[0]);
        var title = siteTitle is null ? "" : Folding.Fold(HtmlText.WordsOf(siteTitle, page));
        HtmlBlock? before = null, repeated = null;
        int longest = 7, bestRank = 0;
        for (var i = 0; i < kept.Count; i++)
        {
            var block = kept[i];
            if (!block.Has(HtmlRole.Headline | HtmlRole.Subheading | HtmlRole.Bold) || block.Has(HtmlRole.Kicker | HtmlRole.Lead)) continue;
            var words = Folding.Fold(HtmlText.WordsOf(block, page));
            // The name of the site may be a heading too, and stand in the title: the longer of the two is the headline.
            if (words.Length > longest && title.Contains(words, StringComparison.Ordinal)) (repeated, longest) = (block, words.Length);
            if (i > first || block.Has(HtmlRole.Date)) continue;
            var near = first - i < KickerDistance;
            var rank = block.Has(HtmlRole.Headline) ? 3 : !near ? 0 : block.Has(HtmlRole.Subheading) ? 2 : siteTitle is null && !EndsSentence(block, page) ? 1 : 0;
            if (rank > bestRank || (rank > 0 && rank == bestRank && near)) (before, bestRank) = (block, rank);
        }
        return repeated ?? before;
    }

    private static bool IsSubheading(HtmlBlock block, string page) =>
        block.Has(HtmlRole.Subheading)
        || (block.Has(HtmlRole.Bold) && block.Length < 110 && !EndsSentence(block, page));

    private static bool EndsSentence(HtmlBlock block, string page) =>
        TextLines.EndsSentence(page, new(block.Runs[0].Start, block.Runs.FindLast(run => !run.IsBlank).End));

    /// <summary>A line with the date and such, no part of the text.</summary>
    private static bool IsDateLine(HtmlBlock block, string page) =>
        block.Length < TextLength && !block.Has(HtmlRole.Headline | HtmlRole.Subheading) && !EndsSentence(block, page)
        && DateReader.TryFind(HtmlText.WordsOf(block, page), out _, out var precision, out _, out _) && precision == DatePrecision.Day;

    private static bool IsText(HtmlBlock block) => block.Length >= TextLength && !block.IsLinks;

    private static int Weight(List<HtmlBlock> blocks) => blocks.Sum(block => IsText(block) ? block.Length : 0);

    private static bool IsHead(HtmlBlock block)
    {
        for (var element = block.Element; element is not null; element = element.ParentElement)
            if (element.LocalName is "head" or "title") return true;
        return false;
    }
}
