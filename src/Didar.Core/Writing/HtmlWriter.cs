using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>
/// Writes a record as one self-contained page: the report as it was printed, its speech coloured by speaker, its names,
/// offices, meetings and times marked, and the record beside it. The page needs no script and asks for nothing from outside.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The page.</summary>
    /// <param name="record">What was found.</param>
    /// <param name="article">The report it was found in.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place of the record lies outside of the article's page.</exception>
    public static string Write(Record record, Article article)
    {
        var page = new PageContext(record, article);
        AppendHead(page);
        page.Raw("<body>\n<a class=\"skip\" href=\"#record\">به یافته\u200Cها</a>\n<header class=\"mast\"><p>دیدار <span class=\"en\" lang=\"en\">Didar</span></p></header>\n<main>\n");
        page.Raw("<article class=\"report\" lang=\"fa\" dir=\"rtl\">\n");
        ReportSection.Append(page, new MarkList(page).Collect(), static page =>
        {
            SourceSection.Append(page);
            PeopleSection.AppendLegend(page);
        });
        page.Raw("</article>\n<aside id=\"record\">\n");
        FactSections.AppendMeetings(page);
        PeopleSection.AppendWho(page);
        page.Raw("</aside>\n<div class=\"facts\">\n");
        FactSections.AppendStatements(page);
        FactSections.AppendPositions(page);
        FactSections.AppendEvents(page);
        FactSections.AppendProblems(page);
        page.Raw("</div>\n</main>\n");
        SourceSection.AppendProvenance(page);
        page.Raw("</body>\n</html>\n");
        return page.Html.ToString();
    }

    private static void AppendHead(PageContext page)
    {
        var style = PageStyle.Of(page.Record);
        var title = page.Record.Title is { } headline ? page.Words.OnOneLine(headline) : page.Record.Id;
        page.Raw("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(PageStyle.PolicyOf(style)).Raw("\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Didar\">\n<title>");
        // A title takes text only: the spans that stand for marks of direction would show as letters.
        page.Attribute(title).Raw(" \u2013 دیدار</title>\n<style>").Raw(style).Raw("</style>\n</head>\n");
    }
}
