using Didar.Reading;
using Didar.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class HtmlReaderTests
{
    private const string First = "وزیر نیرو در نشست با همتای خود گفت که دو کشور برای ساخت نیروگاه تازه به توافق رسیده‌اند و کار از سال آینده آغاز می‌شود.";
    private const string Second = "به گزارش ایسنا، در این نشست که دو ساعت به درازا کشید، درباره آب‌های مرزی و خرید برق نیز گفت‌وگو شد.";
    private const string Third = "وی افزود: گروه‌های کارشناسی دو طرف ماه آینده در تهران گرد هم می‌آیند تا متن پیمان را آماده کنند.";

    [Fact]
    public void A_page_of_today_gives_its_headline_lead_and_text_and_nothing_round_them()
    {
        var article = Read($"""
            <!DOCTYPE html><html lang="fa"><head><meta charset="utf-8"><title>توافق دو کشور بر سر نیروگاه - نگاه روز</title>
            <meta property="article:published_time" content="2015-10-04T08:30:00+03:30"><style>p > b [a] </style>
            <script>var x = "<p>{First}</p>";</script></head>
            <body class="has-sidebar"><header><nav><ul><li><a href="/">خانه</a></li><li><a href="/p">سیاسی</a></li></ul></nav></header>
            <main><article><div class="rutitr">در نشست تهران</div><h1>توافق دو کشور بر سر نیروگاه</h1>
            <div class="item-date">یکشنبه ۱۲ مهر ۱۳۹۴</div>
            <p class="lead">{First}</p>
            <div class="item-text" itemprop="articleBody"><p>{Second.Replace("\u200C", "&zwnj;", StringComparison.Ordinal)}</p>
            <h2>نشست کارشناسان</h2><p>{Third.Replace("وی افزود", "<b>وی&nbsp;افزود</b>", StringComparison.Ordinal)}</p>
            <ul class="related"><li><a href="/2">خبر دیگری درباره نیروگاه</a></li></ul><p>انتهای پیام/</p></div>
            <div class="share">هم‌رسانی در شبکه‌ها</div></article>
            <section id="comments"><h3>دیدگاه‌ها</h3><form><input value="نام"><textarea>نظر شما درباره این خبر چیست</textarea></form></section></main>
            <footer>همه حقوق این پایگاه محفوظ است و بازنشر با نام منبع آزاد است.</footer></body></html>
            """);
        Assert.Equal(
            [
                (PartKind.Kicker, "در نشست تهران"), (PartKind.Headline, "توافق دو کشور بر سر نیروگاه"), (PartKind.Lead, First), (PartKind.Paragraph, Second),
                (PartKind.Subheading, "نشست کارشناسان"), (PartKind.Paragraph, Third.Replace("وی افزود", "وی\u00A0افزود", StringComparison.Ordinal)), (PartKind.SignOff, "انتهای پیام/"),
            ],
            Parts(article));
        Assert.Equal((new LocalDate(2015, 10, 4), PrintedCalendar.Jalali, "۱۲ مهر ۱۳۹۴"), (article.Published!.Date, article.Published.Calendar, article.Published.At!.Value.In(article.Page)));
        Assert.Equal("ایسنا", article.SourceLine.Outlet?.Name);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void A_page_of_tables_fonts_and_line_breaks_is_read_too()
    {
        var article = Read($"""
            <HTML><BODY><TABLE><TR><TD><A HREF=1.htm>صفحه نخست</A> | <A HREF=2.htm>سیاسی</A> | <A HREF=3.htm>اقتصادی</A></TD></TR>
            <TR><TD><FONT SIZE=4><B>توافق دو کشور بر سر نیروگاه</B></FONT><BR><BR>
            {First}<BR>{Second}<BR><BR>
            <FONT COLOR=red>{Third}</FONT></TD></TR>
            <TR><TD><A HREF=4.htm>بایگانی خبرهای این بخش از روزنامه</A></TD></TR></TABLE></BODY></HTML>
            """);
        Assert.Equal([First, Second, Third], Parts(article).Where(part => part.Kind is PartKind.Paragraph or PartKind.Lead).Select(part => part.Text));
        Assert.DoesNotContain("بایگانی", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_the_parser_moves_out_of_a_table_keeps_its_place()
    {
        var article = Read($"<h1>توافق دو کشور بر سر نیروگاه</h1><table><p>{First}</p><tr><td>{Second}</td></tr>{Third}</table>");
        Assert.Equal([First, Second, Third], Parts(article).Skip(1).Select(part => part.Text));
        AssertLeadsBack(article);
    }

    [Fact]
    public void The_date_may_stand_only_in_linked_data_or_beside_a_label()
    {
        var linked = Read($$"""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-10-03T22:00:00Z"}</script><article><h1>توافق دو کشور</h1><p>{{First}}</p><p>{{Third}}</p></article>""");
        // Half past one at night in Tehran.
        Assert.Equal(new LocalDate(2015, 10, 4), linked.Published!.Date);
        var printed = Read($"<div>تاریخ انتشار: <span>۱۲ مهر ۱۳۹۴</span> - ۱۰:۲۰</div><article><h1>توافق دو کشور</h1><p>{First}</p><p>{Third}</p></article>");
        Assert.Equal("۱۲ مهر ۱۳۹۴", printed.Published!.At!.Value.In(printed.Page));
    }

    [Fact]
    public void Of_two_printed_dates_the_nearer_to_the_report_is_its_own()
    {
        var article = Read($"<div class=date>۲۵ اسفند ۱۳۹۴</div><ul><li><a href=1>خانه</a></ul><h1>توافق دو کشور</h1><div class=date>۱۲ مهر ۱۳۹۴</div><p>{First}</p><p>{Third}</p>");
        Assert.Equal(new LocalDate(2015, 10, 4), article.Published!.Date);
        Assert.DoesNotContain("مهر ۱۳۹۴", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_site_is_no_headline()
    {
        var logo = Read($"<title>توافق دو کشور بر سر نیروگاه | روزنامه نگاه روز</title><h1>روزنامه نگاه روز</h1><h2>توافق دو کشور بر سر نیروگاه</h2><p>{First}</p><p>{Third}</p>");
        Assert.Equal((PartKind.Headline, "توافق دو کشور بر سر نیروگاه"), Parts(logo)[0]);
        var title = Read($"<title>نگاه روز :: توافق دو کشور بر سر نیروگاه</title><p>{First}</p><p>{Third}</p>");
        Assert.Equal((PartKind.Headline, "توافق دو کشور بر سر نیروگاه"), Parts(title)[0]);
    }

    [Fact]
    public void A_page_without_a_report_says_so()
    {
        var article = Read("<html><head><title>نگاه روز</title></head><body><div id=app></div><script>load()</script></body></html>");
        Assert.Equal(ReadingProblems.NoReport, Assert.Single(article.Problems).Code);
        Assert.Equal("", article.Text);
    }

    [Theory]
    [InlineData("a &lt; b &amp; c", "a < b & c")]
    [InlineData("&#1587;&#x644;&#1575;&#1605;", "سلام")]
    [InlineData("&quot;سلام&quot &copy 2 &unknown; &; &#; &#x; &", "\"سلام\" © 2 &unknown; &; &#; &#x; &")]
    [InlineData("&#0;&#xD800;&#99999999999;&#151;", "\uFFFD\uFFFD\uFFFD\u2014")]
    [InlineData("&amp;zwnj;", "&zwnj;")]
    [InlineData("1 < 2 <3", "1 < 2 <3")]
    [InlineData("سلام<!-- a > b -->!<!-->?", "سلام!?")]
    [InlineData("س<a title=\"a>b\" x='>' y=c>ل</a>ام", "سلام")]
    public void Text_is_decoded_as_a_browser_does(string html, string text)
    {
        var article = Read($"<article><h1>توافق دو کشور</h1><p>{html}</p><p>{First}</p><p>{Third}</p></article>");
        Assert.Equal(text, Parts(article)[1].Text);
        AssertLeadsBack(article);
    }

    [Fact]
    public void Any_soup_of_tags_gives_a_text_that_leads_back_to_the_page()
    {
        var piece = Gen.Elements(
            "<p>", "</p>", "<div class=item-text>", "<div class='comments'>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='x'>", "</a>", "<table>", "<tr>", "<td>", "</td>", "</table>",
            "<br>", "<br/>", "<h1>", "</h1>", "<h2>", "</h2>", "<ul><li>", "</ul>", "<select><option>", "<form>", "<!--", "-->", "<script>", "</script>", "<style>", "<title>", "</title>", "<textarea>",
            "<svg><title>", "<![CDATA[", "]]>", "<template>", "</template>", "<article>", "</article>", "<body>", "<html>", "<", ">", "\"", "'", "=", "&", "&amp;", "&zwnj;", "&nbsp;", "&#1587;", "&#x", ";", " ", "\n", "\t",
            "\u00A0", "\u200C", "\uE000\uE100\uE100", "\uD83D", "\uDE00", "\0", "\uFFFD", First, Second, Third, "سلام", "<plaintext>", "<math><mi>", "</p", "<p x", "<time datetime=2015-10-04>", "<noscript>", "<frameset>");
        var pages = Gen.ListOf(piece).Resize(80).Select(list => string.Concat(list));
        var config = Config.QuickThrowOnFailure.WithMaxTest(600);
        Prop.ForAll(Arb.From(pages), page => AssertLeadsBack(Read(page))).Check(config);
    }

    [Fact]
    public void Very_deep_nesting_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 20_000)) + $"<h1>توافق دو کشور</h1><p>{First}</p><p>{Third}</p>";
        AssertLeadsBack(Read(deep));
    }

    private static void AssertLeadsBack(Article article)
    {
        Assert.Equal((article.Text.Length, article.Page.Length), (article.ToPage.DerivedLength, article.ToPage.SourceLength));
        var before = 0;
        for (var i = 0; i < article.Text.Length; i++)
        {
            var source = article.ToPage.ToSource(new(i, i + 1));
            Assert.InRange(source.Start, before, source.End);
            Assert.InRange(source.End, source.Start, article.Page.Length);
            before = source.Start;
            var c = article.Text[i];
            if (c == ' ' || c == '\n' || article.Page[source.Start] == '&') continue;
            Assert.Equal((c, 1), (article.Page[source.Start], source.Length));
        }
        foreach (var part in article.Parts) Assert.InRange(part.Span.End, part.Span.Start + 1, article.Text.Length);
    }

    private static (PartKind Kind, string Text)[] Parts(Article article) => [.. article.Parts.Select(part => (part.Kind, part.Span.In(article.Text)))];

    private static Article Read(string page) => ReadingLists.Reader.Read(page, "page.html", Format.Html);
}
