using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Didar.Reading;

/// <summary>What an element seems to hold, by its name and the usual words of class names.</summary>
[Flags]
internal enum HtmlRole
{
    /// <summary>Nothing to tell by.</summary>
    None = 0,
    /// <summary>What the page has round the report, by the element's name.</summary>
    Furniture = 1,
    /// <summary>What the page has round the report, by the class or id.</summary>
    NamedFurniture = 2,
    /// <summary>The whole report or its text.</summary>
    Report = 4,
    /// <summary>The headline.</summary>
    Headline = 8,
    /// <summary>The line above the headline.</summary>
    Kicker = 16,
    /// <summary>The lead.</summary>
    Lead = 32,
    /// <summary>The date of publication.</summary>
    Date = 64,
    /// <summary>Inside a link.</summary>
    Link = 128,
    /// <summary>A headline of second rank or below.</summary>
    Subheading = 256,
    /// <summary>Set in bold.</summary>
    Bold = 512,
}

/// <summary>Reads the roles of elements.</summary>
internal static class HtmlHints
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol option p pre section select summary table tbody td textarea tfoot th thead title tr ul");

    private static readonly FrozenSet<string> Furniture = Set(
        "aside button datalist dialog embed fieldset footer form iframe input label menu nav noscript object optgroup option script select style svg template textarea figcaption map audio video canvas");

    private static readonly FrozenSet<string> NamedFurniture = Set(
        "nav menu navbar navigation breadcrumb breadcrumbs footer sidebar aside comment comments commentform respond reply replies share sharing social socials related relateds relatednews tags tag keywords ads ad advert advertisement banner popup modal cookie newsletter subscribe pagination pager print tools toolbar copyright widget mostviewed mostvisited latest latestnews slider carousel poll login search shortlink hidden skip gallery thumbnail disqus rating vote topnews hotnews recommended suggestions readmore morenews tabs byline-tools");

    private static readonly FrozenSet<string> Report = Set(
        "articlebody article-body story story-body storybody news-body newsbody news-text newstext news-content newscontent entry-content post-content article-content article-text item-text item-body body-text bodytext text-body textbody nt-body nt-body-text news_content main-text fulltext full-text post-body content-body detail-body echo_detail news-detail-body");

    private static readonly FrozenSet<string> Headlines = Set("headline title news-title article-title entry-title post-title item-title titr first-title news_title story-title");

    private static readonly FrozenSet<string> Kickers = Set("kicker rutitr rotitr rootitr rou-titr ro-titr roo-titr uptitle up-title toptitle top-title overline overtitle over-title supertitle pretitle pre-title surtitle sur-title news-rutitr above-title");

    private static readonly FrozenSet<string> Leads = Set("lead lid news-lead leadtext lead-text summary introtext intro-text intro subtitle sub-title abstract news-summary item-summary article-lead standfirst description sotitr");

    private static readonly FrozenSet<string> Dates = Set("date pubdate publishdate publish-date pub-date published news-date item-date date-publish newsdate post-date article-date entry-date datetime item-time news_nav_title news_pdate_c time");

    /// <summary>Whether an element starts and ends a paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The roles of an element, those of its parents included.</summary>
    public static HtmlRole Of(IElement element, HtmlRole parent)
    {
        var name = element.LocalName;
        // A heading or a paragraph within a lead is lead; a part of the page's frame stays such whatever is in it.
        var role = parent & ~HtmlRole.Report;
        if (Furniture.Contains(name) || IsHidden(element)) role |= HtmlRole.Furniture;
        switch (name)
        {
            case "a": role |= HtmlRole.Link; break;
            case "article": role |= HtmlRole.Report; break;
            case "h1": role |= HtmlRole.Headline; break;
            case "h2" or "h3" or "h4" or "h5": role |= HtmlRole.Subheading; break;
            case "b" or "strong": role |= HtmlRole.Bold; break;
            case "time": role |= HtmlRole.Date; break;
        }
        if (name is "html" or "body" or "main") return role;
        role |= OfWord(element.GetAttribute("itemprop")) & ~HtmlRole.NamedFurniture;
        foreach (var word in Words(element.ClassName)) role |= OfWord(word);
        foreach (var word in Words(element.Id)) role |= OfWord(word);
        if (name == "article") role &= ~HtmlRole.NamedFurniture;
        return role;
    }

    private static HtmlRole OfWord(string? word)
    {
        if (string.IsNullOrEmpty(word)) return HtmlRole.None;
        var lower = word.ToLowerInvariant();
        var role = HtmlRole.None;
        if (NamesFurniture(lower)) role |= HtmlRole.NamedFurniture;
        if (Report.Contains(lower)) role |= HtmlRole.Report;
        if (Headlines.Contains(lower)) role |= HtmlRole.Headline;
        if (Kickers.Contains(lower)) role |= HtmlRole.Kicker;
        if (Leads.Contains(lower)) role |= HtmlRole.Lead;
        if (Dates.Contains(lower) || lower is "datepublished") role |= HtmlRole.Date;
        return role;
    }

    /// <summary>
    /// «related-news» and «top-menu» name furniture; «has-sidebar» tells of a page that has some, «tag-iran» what it is about.
    /// </summary>
    private static bool NamesFurniture(string name)
    {
        if (NamedFurniture.Contains(name)) return true;
        var first = name.AsSpan().IndexOfAny('-', '_');
        if (first < 0) return false;
        return name[..first] is not ("has" or "no" or "with" or "without" or "tag" or "category")
            && (NamedFurniture.Contains(name[..first]) || NamedFurniture.Contains(name[(name.AsSpan().LastIndexOfAny('-', '_') + 1)..]));
    }

    private static string[] Words(string? names) =>
        names?.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
