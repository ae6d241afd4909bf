using System.Collections.Immutable;
using Didar.Archive.Adding;
using Didar.Archive.Asking;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Language;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class AskingTests
{
    private const string Namesake = """
        دیدار در مشهد
        سارا رستمی شهردار مشهد گفت: پارک تازه باز شد.
        """;

    private const string Then = """
        سخن درباره سوریه
        حسین رستمی وزیر خارجه گفت: ما از گفت‌وگوی سیاسی گروه‌ها در سوریه حمایت می‌کنیم. رستمی افزود: مرز سوریه با عراق امن است.
        """;

    private const string Now = """
        سخن تازه درباره سوریه
        حسین رستمی وزیر خارجه گفت: ما از گفت‌وگوی سیاسی گروه‌ها در سوریه حمایت نمی‌کنیم. رستمی افزود: بازسازی مدرسه‌های سوریه هزینه دارد.
        """;

    private static readonly Lazy<TermReader> Words = new(static () => new TermReader(LanguageData.Load()));

    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_name_is_found_in_any_spelling_and_by_its_surname(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        using var asker = Ask(store);
        Assert.All(new[] { "حسین رستمی", "حسين رستمي", "رستمی" }, name => Assert.Equal("حسین رستمی", asker.Find(name).Name));
        Assert.Equal(asker.Find("رستمی").Actors, asker.Find(asker.Find("رستمی").Actors[0]).Actors);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_surname_of_two_is_refused_with_both_and_how_to_choose(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Namesake);
        using var asker = Ask(store);
        var refused = Assert.Throws<AskException>(() => asker.Find("رستمی"));
        Assert.True(refused.IsAmbiguous);
        Assert.All(new[] { "حسین رستمی", "سارا رستمی", "--actor " }, part => Assert.Contains(part, refused.Message, StringComparison.Ordinal));
        Assert.Equal("سارا رستمی", asker.Find("سارا رستمی").Name);
        Assert.False(Assert.Throws<AskException>(() => asker.Find("ناکجاآبادی")).IsAmbiguous);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_dossier_has_names_offices_encounters_and_words_with_their_places(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        using var asker = Ask(store);
        var dossier = asker.Dossier(asker.Find("رستمی"), default, 20);
        Assert.Equal(2, dossier.Who.Articles);
        Assert.Equal(new Share("حسین رستمی", 2, dossier.First, dossier.Last), Assert.Single(dossier.Names));
        Assert.Equal("جمشید رحمان‌زاده", Assert.Single(dossier.With).Value);
        Assert.Equal("ایرنا", Assert.Single(dossier.Outlets).Value);
        Assert.Equal(1, dossier.Meetings.Total);
        Assert.Contains(dossier.Offices, static office => office is { FromKnowledge: false, Quote.Text: "وزیر خارجه", Articles: 2 });
        var lines = dossier.Meetings.Lines.Concat(dossier.Statements.Lines).ToArray();
        Assert.All(lines, AssertPrinted);
        Assert.Contains(lines, static line => line.Kind == LineKind.Statement && line.Quotes[0].Text == "مرز دو کشور باز است");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Encounters_are_those_of_both_who_are_named(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        using var asker = Ask(store);
        var (one, other, third) = (asker.Find("رستمی"), asker.Find("رحمان‌زاده"), asker.Find("صفایی‌نژاد"));
        var met = Assert.Single(asker.Met(one, other, new()).Lines);
        Assert.Equal(("a", "حسین رستمی", "جمشید رحمان‌زاده", "2015-02-10"), (met.Article.Name, met.Who[0], met.With[0], met.Day));
        Assert.Empty(asker.Met(one, third, new()).Lines);
        Assert.Empty(asker.Met(one, null, new() { Window = Window.Of("1394", null) }).Lines);
        Assert.Single(asker.Met(one, null, new() { Window = Window.Of("21 بهمن 1393", "1393/11/21"), About = "گروه هاي تروريستي" }).Lines);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_was_said_is_chosen_by_words_days_and_number_and_keeps_its_order(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Dated(archive);
        using var asker = Ask(store);
        var who = asker.Find("رستمی");
        Assert.Equal(["2016-05-01", "2016-05-01", "2014-03-01", "2014-03-01"], asker.Said(who, new() { About = "سوريه" }).Lines.Select(static line => line.Day));
        var earlier = asker.Said(who, new() { Window = Window.Of(null, "2015"), Limit = 1 });
        Assert.Equal((2, 1), (earlier.Total, earlier.Lines.Count));
        Assert.Equal("2014-03-01", earlier.Lines[0].Day);
        Assert.Equal(["2014-03-01", "2014-03-01", "2016-05-01", "2016-05-01"], asker.Timeline([who], new()).Lines.Select(static line => line.Day));
        Assert.Equal(4, asker.Timeline([], new()).Total);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_comparison_tells_what_is_denied_now_what_is_new_and_what_was_dropped(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Dated(archive);
        using var asker = Ask(store);
        var compared = asker.Compare(asker.Find("رستمی"), "سوریه", Window.Parse("2014..2015"), Window.Parse("1395"));
        Assert.Equal([Change.Reversed, Change.New, Change.Dropped], compared.Lines.Select(static line => line.Change));
        var reversed = compared.Lines[0];
        Assert.EndsWith("حمایت می‌کنیم", Assert.Single(reversed.Then!.Quotes).Text, StringComparison.Ordinal);
        Assert.EndsWith("حمایت نمی‌کنیم", Assert.Single(reversed.Now!.Quotes).Text, StringComparison.Ordinal);
        Assert.Contains("بازسازی", compared.Lines[1].Now!.Quotes[0].Text, StringComparison.Ordinal);
        Assert.Contains("عراق", compared.Lines[2].Then!.Quotes[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Stands_on_one_thing_are_laid_beside_each_other(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        Add(store, (Then, "2014-03-01", Stance.For), (Now, "2016-05-01", Stance.Against));
        using var asker = Ask(store);
        var stands = asker.Compare(asker.Find("رستمی"), "سوریه", Window.Parse("2014"), Window.Parse("2016")).Lines.Where(static line => (line.Now ?? line.Then)!.Kind == LineKind.Position);
        var reversed = Assert.Single(stands);
        Assert.Equal((Change.Reversed, "for", "against"), (reversed.Change, reversed.Then!.What, reversed.Now!.What));
        Assert.Equal("سوریه", Assert.Single(reversed.Now.Quotes).Text);
        Assert.Empty(TestArchive.Check(store));
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused() =>
        Assert.All(new[] { "2016..2015", "دیروزها", "2014..x" }, text => Assert.Throws<AskException>(() => Window.Parse(text)));

    [Theory]
    [MemberData(nameof(Databases))]
    public void Both_seeds_tell_of_one_Shamkhani_two_meetings_and_two_envoys(string database)
    {
        const string Seeds = "/work/shared/seeds";
        Assert.SkipUnless(Directory.Exists(Seeds) && Directory.Exists("/work/shared/gold/dev"), "the two reports are not here");
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, [.. Directory.GetFiles(Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
        using var asker = Ask(store);
        var who = asker.Find("شمخاني");
        Assert.Equal(("ali-shamkhani", 2, 1), (who.Known, who.Articles, who.Actors.Length));
        var met = asker.Met(who, null, new()).Lines;
        Assert.Equal(["استفان دو میستورا", "الکساندر لاورنتیف"], met.Select(static line => Assert.Single(line.With)).Order(StringComparer.Ordinal));
        var compared = asker.Compare(who, "سوریه", Window.Parse("..2016"), Window.Parse("2017..")).Lines;
        Assert.Contains(compared, static line => line.Then?.Article.Name == "a");
        Assert.Contains(compared, static line => line.Now?.Article.Name == "b");
        Assert.All(compared.Select(static line => (line.Now ?? line.Then)!), static line => Assert.All(line.Quotes, static quote => Assert.NotEmpty(quote.Text!)));
    }

    private static void AssertPrinted(Line line)
    {
        var page = line.Article.Name == "a" ? Reports.Meeting : Reports.Single;
        Assert.NotEmpty(line.Quotes);
        Assert.All(line.Quotes, quote => Assert.Equal(quote.At.In(page), quote.Text));
    }

    private static Asker Ask(ArchiveStore store) => new(store, Words.Value, TestArchive.Flow.Articles);

    private static ArchiveStore Filled(TestArchive archive)
    {
        var store = archive.Open();
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        // No date of publication: the meeting tells its own day once there is one.
        writer.Write(
        [
            TestArchive.Prepare(store, Reports.Meeting, "a.txt", change: static record => record with { Meetings = [.. record.Meetings.Select(static one => one with { When = new(one.Evidence[0], "2015-02-10") })] }),
            TestArchive.Prepare(store, Reports.Other, "c.txt"),
            TestArchive.Prepare(store, Reports.Single, "d.txt"),
        ]);
        return store;
    }

    private static ArchiveStore Dated(TestArchive archive)
    {
        var store = archive.Open();
        Add(store, (Then, "2014-03-01", null), (Now, "2016-05-01", null));
        return store;
    }

    private static void Add(ArchiveStore store, params (string Page, string Day, Stance? Stance)[] pages)
    {
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        writer.Write([.. pages.Select((one, i) => TestArchive.Prepare(store, one.Page, $"{(char)('a' + i)}.txt", change: record => record with
        {
            Published = new(one.Day, "gregorian", "day", null),
            Positions = one.Stance is { } stance ? [StandOf(record, one.Page, stance)] : [],
        }))]);
    }

    private static Position StandOf(Didar.Facts.Record record, string page, Stance stance) => new()
    {
        Speaker = record.Statements[0].Speaker,
        On = new("سوریه", "SYR", "state"),
        Stance = stance,
        Statements = [record.Statements[0].Id],
        Places = ImmutableArray.Create(new Didar.Text.TextSpan(page.LastIndexOf("سوریه", StringComparison.Ordinal), page.LastIndexOf("سوریه", StringComparison.Ordinal) + "سوریه".Length)),
    };
}
