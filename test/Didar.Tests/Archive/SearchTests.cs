using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class SearchTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    public static TheoryData<string, string, string> Questions
    {
        get
        {
            (string Query, string Found)[] questions =
            [
                ("گروه هاي تروريستي", "a b d"),
                ("گروه‌های تروریستی", "a b d"),
                ("گروه تروریستی", "a b d"),
                ("گروههاي تروريستي", "a b d"),
                ("\"گروه تروریستی\"", "a b d"),
                ("«تروریستی گروه»", ""),
                ("تروریستی سیب", ""),
                ("تروریستی OR سیب", "a b c d"),
                ("تروریستی NOT تاجیکستان", "d"),
                ("-تروریستی", "c"),
                ("(سیب OR رستمی) AND NOT مرز", "c d"),
                ("speaker:رستمی", "a d"),
                ("speaker:\"حسین رستمی\" said:مرز", "a"),
                ("speaker:رستمی said:دارو", ""),
                ("said:دارو", "a"),
                ("speaker:رستمی NOT act:warn", "a"),
                ("with:رستمی with:رحمان‌زاده", "a"),
                ("with:رستمی about:تروریستی", "a"),
                ("with:صفایی‌نژاد", ""),
                ("outlet:ايرنا", "a"),
                ("country:TJK", "a b"),
                ("country:tjk outlet:ایرنا", "a"),
                ("from:1393/11/21 to:1393/11/21", ""),
                ("سیب AND تهران", "c"),
                ("خریدن", ""),
                ("1 OR قیمت‌ها", "c"),
                ("نیست‌درجهان", ""),
                ("؟!", ""),
            ];
            var data = new TheoryData<string, string, string>();
            foreach (var (query, found) in questions)
            {
                data.Add("sqlite", query, found);
                data.Add("postgres", query, found);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_query_finds_what_it_says(string database, string query, string found)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        Assert.Equal(found, TestArchive.Find(store, query));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void An_exact_query_finds_only_what_is_written(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        Assert.Equal("d", TestArchive.Find(store, "گروه", exact: true));
        Assert.Equal("a b", TestArchive.Find(store, "گروه‌های", exact: true));
        Assert.Equal("a b d", TestArchive.Find(store, "گروه"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_snippet_is_cut_from_the_page_and_marks_what_was_found(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        var hit = Assert.Single(TestArchive.Search(store, new Search("هشدار گروه تروریستی تهدید")).Hits);
        Assert.Equal("b", hit.Article.Name);
        var snippet = hit.Snippet;
        Assert.NotNull(snippet);
        Assert.Equal(snippet.Text, snippet.At.In(Reports.Damaged));
        Assert.NotEmpty(snippet.Marks);
        Assert.All(snippet.Marks, mark => Assert.Equal(mark.InText.In(snippet.Text), mark.InPage.In(Reports.Damaged)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Facets_count_all_hits(string database)
    {
        using var archive = new TestArchive(database);
        using var store = Filled(archive);
        var result = TestArchive.Search(store, new Search("تروریستی", Limit: 1, WithFacets: true));
        Assert.Equal((3, 1), (result.Total, result.Hits.Count));
        var speakers = result.Facets.Single(static facet => facet.Name == "speaker");
        Assert.Equal(new FacetValue("حسین رستمی", 2), speakers.Values[0]);
        Assert.Equal(new FacetValue("ایرنا", 1), Assert.Single(result.Facets.Single(static facet => facet.Name == "outlet").Values));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_article_with_the_word_more_often_comes_first(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, "سیب\nسیب و سیب در بازار است.", "میوه\nدر بازار بزرگ تهران امروز یک بار هم سیب بود و چند چیز دیگر.", "بازار\nهیچ نبود.");
        Assert.Equal(["a", "b"], TestArchive.Search(store, new Search("سیب")).Hits.Select(static hit => hit.Article.Name));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("(سیب", 0)]
    [InlineData("سیب)", 3)]
    [InlineData("سیب OR", 6)]
    [InlineData("\"سیب", 0)]
    [InlineData("speaker:", 8)]
    [InlineData("nobody:سیب", 0)]
    [InlineData("سیب act:shout", 8)]
    [InlineData("from:دیروزها", 5)]
    [InlineData("NOT", 3)]
    public void A_query_that_makes_no_sense_is_told_with_its_place(string query, int position)
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open();
        var wrong = Assert.Throws<QueryException>(() => TestArchive.Search(store, new Search(query)));
        Assert.Equal(position, wrong.Position);
    }

    private static ArchiveStore Filled(TestArchive archive)
    {
        var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Damaged, Reports.Other, Reports.Single);
        return store;
    }
}
