using Didar.Facts;

namespace Didar.Writing;

/// <summary>Where and when the report comes from, under the masthead.</summary>
internal static class SourceSection
{
    public static void Append(PageContext page)
    {
        var source = page.Record.Source;
        page.Raw("<dl class=\"source\">");
        Item(page, "رسانه", source.Outlet);
        Item(page, "به نقل از", source.Via);
        Item(page, "از", source.Place);
        AppendDate(page);
        page.Raw("</dl>\n");
        AppendWindow(page, page.Record.Dated);
    }

    /// <summary>What identifies the text that every place of the record counts in.</summary>
    public static void AppendProvenance(PageContext page)
    {
        var source = page.Record.Source;
        page.Raw("<footer class=\"provenance\"><dl>");
        Code(page, "گزارش", page.Record.Id);
        Code(page, "پرونده", source.Uri);
        Code(page, "SHA-256", source.Sha256);
        Code(page, "درازا", FormattableString.Invariant($"{source.Length} {source.Unit}"));
        Code(page, "ساختار", page.Record.Schema);
        page.Raw("</dl><p>هر رنگ و خط این برگ از متن گزارش گرفته شده است؛ متن همان است که چاپ شده. <span class=\"en\" lang=\"en\">Made by Didar. The text stands as it was printed.</span></p></footer>\n");
    }

    private static void AppendDate(PageContext page)
    {
        page.Raw("<div><dt>انتشار</dt><dd>");
        if (page.Record.Published is { } published)
        {
            page.Text(PersianNumber.OfDate(published.Date)).Raw(" ").English(published.Date);
            if (published.As is { } printed) page.Raw(" <small>چاپ\u200Cشده: ").Isolated(page.Words.OnOneLine(printed)).Raw("</small>");
            else page.Raw(" <small>از خواننده</small>");
        }
        else
        {
            page.Raw("تاریخ ندارد");
        }
        page.Raw("</dd></div>");
    }

    private static void AppendWindow(PageContext page, DateWindow? window)
    {
        if (window is null) return;
        page.Raw("<div class=\"window\"><p>بر پایهٔ سمت\u200Cها: ");
        page.Raw((window.From, window.To) switch
        {
            (not null, not null) => $"میان {Both(window.From)} و {Both(window.To)}",
            (not null, null) => $"از {Both(window.From)} به بعد",
            (null, not null) => $"تا {Both(window.To)}",
            _ => "بی\u200Cکران",
        }).Raw("</p>");
        if (!window.Because.IsEmpty)
        {
            page.Raw("<ul class=\"en\" lang=\"en\" dir=\"ltr\">");
            foreach (var reason in window.Because) page.Raw("<li>").Isolated(reason).Raw("</li>");
            page.Raw("</ul>");
        }
        page.Raw("</div>\n");
    }

    private static string Both(string iso)
    {
        var both = new System.Text.StringBuilder();
        both.AppendText(PersianNumber.OfDate(iso));
        both.Append(" <bdi class=\"en\" lang=\"en\" dir=\"ltr\">");
        both.AppendText(iso);
        return both.Append("</bdi>").ToString();
    }

    private static void Item(PageContext page, string label, string? value)
    {
        if (value is null) return;
        page.Raw("<div><dt>").Raw(label).Raw("</dt><dd>").Isolated(value).Raw("</dd></div>");
    }

    private static void Code(PageContext page, string label, string value) =>
        page.Raw("<div><dt>").Raw(label).Raw("</dt><dd>").English(value).Raw("</dd></div>");
}
