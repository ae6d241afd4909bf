using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Didar.Cli.Inputs;
using Didar.Cli.Running;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Writing;

public sealed class HtmlWriterTests
{
    private static readonly string Html = HtmlWriter.Write(Handmade.Record(), Handmade.Article());

    [Fact]
    public void The_text_stands_as_it_was_printed()
    {
        var report = Parse(Html).QuerySelector(".report")!;
        var parts = Handmade.Article().Parts.Select(part => part.Span.In(Handmade.Page));
        Assert.Equal(parts, report.QuerySelectorAll(":scope > h1, :scope > p").Select(part => part.TextContent));
        Assert.Equal("rtl", report.GetAttribute("dir"));
    }

    [Fact]
    public void The_text_of_every_sample_stands_in_its_page_as_it_was_printed()
    {
        var flow = Flow.Load([], null, _ => { });
        foreach (var input in new InputWalk(() => Stream.Null).Walk([Repository.At("samples")]))
        {
            var article = flow.Read(input);
            var page = Parse(HtmlWriter.Write(flow.Extract(article), article));
            var shown = page.QuerySelectorAll(".report > h1, .report > h2.sub, .report > p, .report > details > p").Select(part => part.TextContent);
            Assert.Equal(article.Parts.Select(part => part.Span.In(article.Text)), shown);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
            Assert.All(page.QuerySelectorAll(".facts a[href], aside a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        }
    }

    [Fact]
    public void Speech_names_offices_meetings_and_times_are_marked_and_explained()
    {
        var page = Parse(Html);
        var speech = page.QuerySelector("#t-s1")!;
        Assert.Equal("مرز تا پایان ماه باز می‌شود", speech.TextContent);
        Assert.Equal("الف۱", speech.GetAttribute("data-n"));
        Assert.Equal("بهمن رستمی، معاون وزیر راه\nپیشنهاد و آمادگی، نقل مستقیم، خطاب به سفیر گرجستان\nقاعده: \u2066colon/clause\u2069", speech.GetAttribute("data-tip"));
        Assert.Equal("معاون وزیر راه", page.QuerySelector(".report > p .office")!.TextContent);
        Assert.Equal("امروز", page.QuerySelector(".report > p .when")!.TextContent);
        Assert.StartsWith("زمان دیدار\nدوشنبه ۲۰ بهمن ۱۳۹۳", page.QuerySelector(".report > p .when")!.GetAttribute("data-tip"), StringComparison.Ordinal);
        Assert.StartsWith("دیدار (انجام‌شده)", page.QuerySelector("#t-m1")!.GetAttribute("data-tip"), StringComparison.Ordinal);
        Assert.Contains("در این‌جا: ضمیر", page.QuerySelectorAll(".name.e1")[^1].GetAttribute("data-tip"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_leads_to_one_place_of_the_page()
    {
        var page = Parse(Html);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-describedby]"), mark => Assert.Contains(mark.GetAttribute("aria-describedby"), ids));
    }

    [Fact]
    public void The_page_asks_for_nothing_and_its_policy_allows_only_its_own_style()
    {
        var page = Parse(Html);
        var style = page.QuerySelector("style")!.TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, object, embed, form, [style], [src]"));
        Assert.DoesNotMatch(new Regex("<[^>]+ on[a-z]+=", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), Html);
    }

    [Fact]
    public void Hostile_text_is_shown_and_does_nothing()
    {
        const string Hostile = "</p><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;\u202Egnp.exe\u2066\u0000\uD800x\uDC00 \U0001F600";
        var article = Handmade.Article("سر\n\n" + Hostile) with { Id = Hostile, Uri = Hostile };
        var all = new TextSpan(0, article.Page.Length);
        var record = Handmade.Record() with
        {
            Id = Hostile,
            Title = all,
            Source = new() { Uri = Hostile, Sha256 = Hostile, Length = article.Page.Length, Outlet = Hostile, Via = Hostile, Place = Hostile },
            Published = new(Hostile, Hostile, Hostile, all),
            Dated = new(Hostile, Hostile, [Hostile]),
            Entities = [new() { Id = Hostile, Kind = EntityKind.Person, Name = Hostile, NameEn = Hostile, Known = Hostile, Country = Hostile, Offices = [new(Hostile, Hostile, [all])], Mentions = [new(5, 20, MentionForm.Name)], Because = [Hostile] }],
            Statements = [new() { Id = Hostile, Speaker = Hostile, SpeakerAs = all, Cue = [all], Content = [all], Preamble = [all], Mode = SpeechMode.Direct, Act = Act.Hope, Target = all, Addressee = Hostile, Rule = Hostile }],
            Meetings = [new() { Id = Hostile, Kind = MeetingKind.Call, Status = FactStatus.Denied, Participants = [Hostile], Place = new(Hostile, all), When = new(all, Hostile), Topics = [all], Evidence = [all], Rule = Hostile }],
            Events = [new() { Id = Hostile, Type = PloverType.Aid, Mode = Hostile, Actors = [Hostile], Recipients = [Hostile], Status = FactStatus.Held, Evidence = [all], Rule = Hostile }],
            Problems = [new(Hostile, Hostile, Hostile)],
        };
        var html = HtmlWriter.Write(record, article);
        var page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Equal(Parse(Html).QuerySelectorAll("section").Length, page.QuerySelectorAll("section").Length);
        // A mark of direction is named, not obeyed; what is no character is U+FFFD.
        var shown = Hostile.Replace("\u202E", "", StringComparison.Ordinal).Replace("\u2066", "", StringComparison.Ordinal)
            .Replace('\u0000', '\uFFFD').Replace('\uD800', '\uFFFD').Replace("x\uDC00", "x\uFFFD", StringComparison.Ordinal);
        Assert.Equal(shown, page.QuerySelector(".report > p")!.TextContent);
        Assert.Equal(["U+202E", "U+2066"], page.QuerySelectorAll(".report > p .ctl").Select(mark => mark.GetAttribute("data-u")!));
        Assert.DoesNotContain('\u202E', html);
        Assert.Equal(html, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html)));
    }

    [Fact]
    public void A_place_in_a_web_page_is_shown_without_its_tags()
    {
        const string Page = "<p>سلام &amp; <b>درود</b></p>";
        const string Text = "سلام & درود";
        var alignment = new AlignmentBuilder();
        alignment.Replace(0, 3);
        alignment.Copy(5);
        alignment.Replace(1, 5);
        alignment.Copy(1);
        alignment.Replace(0, 3);
        alignment.Copy(4);
        alignment.Replace(0, 8);
        var article = Handmade.Article(Page) with { Text = Text, ToPage = alignment.Build(Page.Length), Parts = [new(PartKind.Paragraph, new(0, Text.Length))] };
        var record = Handmade.Record() with
        {
            Title = null,
            Source = new() { Uri = "x.html", Sha256 = new string('a', 64), Length = Page.Length },
            Entities = [],
            Meetings = [],
            Events = [],
            Statements = [new() { Id = "s1", Speaker = "e1", Cue = [], Content = [new(3, 21)], Mode = SpeechMode.Direct, Act = Act.State, Rule = "r" }],
        };
        var page = Parse(HtmlWriter.Write(record, article));
        Assert.Equal(Text, page.QuerySelector("#t-s1")!.TextContent);
        Assert.Equal(Text, page.QuerySelector(".words p")!.TextContent);
    }

    [Fact]
    public void What_is_round_the_report_is_folded_away()
    {
        var article = Handmade.Article();
        article = article with { Parts = [new(PartKind.Boilerplate, new(0, 5)), .. article.Parts.Skip(1).Select((part, index) => index == 0 ? part with { Kind = PartKind.Headline } : part)] };
        var page = Parse(HtmlWriter.Write(Handmade.Record(), article));
        Assert.Equal(Handmade.Page[..5], page.QuerySelector("details > p")!.TextContent);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
