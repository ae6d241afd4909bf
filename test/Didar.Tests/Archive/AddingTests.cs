using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class AddingTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_is_added_comes_back_word_for_word(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        var prepared = TestArchive.Prepare(store, Reports.Meeting, "x/report.txt");
        using (var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System)) Assert.Equal(1, writer.Write([prepared]));
        using var articles = new KeptArticles(store, TestArchive.Flow.Articles);
        var found = articles.Find("report");
        Assert.NotNull(found);
        Assert.Equal(Reports.Meeting, articles.Article(found.Id).Page);
        Assert.Equal(RecordJson.Write(prepared.Record), RecordJson.Write(articles.Record(found.Id)));
        Assert.Equal("ایرنا", found.Outlet);
        Assert.Empty(TestArchive.Check(store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_text_found_twice_is_one_article_with_two_sources(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        using (var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System))
        {
            var (first, second) = (TestArchive.Prepare(store, Reports.Other, "a.txt"), TestArchive.Prepare(store, Reports.Other, "b.txt"));
            Assert.Equal(1, writer.Write([first, second, first]));
            Assert.Equal(0, writer.Write([second]));
        }
        Assert.Equal((1, 2), (TestArchive.Count(store, "article"), TestArchive.Count(store, "source")));
        using var known = new KnownSources(store);
        Assert.True(known.Contains(TestArchive.Prepare(store, Reports.Other, "b.txt").Source));
        Assert.False(known.Contains(TestArchive.Prepare(store, Reports.Other, "c.txt").Source));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_tables_say_what_the_record_says(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting);
        var record = TestArchive.Prepare(store, Reports.Meeting, "a.txt").Record;
        using var connection = store.Connect();
        var speakers = connection.Query<string>("SELECT e.ref FROM statement s JOIN entity e ON e.id = s.speaker_id ORDER BY s.id");
        Assert.Equal(record.Statements.Select(static one => one.Speaker), speakers);
        var parties = connection.Query<string>("SELECT e.ref FROM participant p JOIN entity e ON e.id = p.entity_id ORDER BY p.meeting_id, p.seq");
        Assert.NotEmpty(record.Meetings);
        Assert.Equal(record.Meetings.SelectMany(static one => one.Participants), parties);
        var contents = connection.Query<(int, int)>("SELECT start_at, end_at FROM evidence WHERE role = 'content' AND fact = @fact ORDER BY seq", new { fact = record.Statements[0].Id });
        Assert.Equal(record.Statements[0].Content.Select(static span => (span.Start, span.End)), contents);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void One_person_in_two_articles_is_one_actor(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Single);
        using var connection = store.Connect();
        Assert.Equal(1, connection.ExecuteScalar<long>("SELECT count(DISTINCT actor_id) FROM entity WHERE name = 'حسین رستمی'"));
        Assert.Equal(2, connection.ExecuteScalar<long>("SELECT count(*) FROM entity WHERE name = 'حسین رستمی'"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_batch_that_fails_leaves_nothing(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Other);
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        var good = TestArchive.Prepare(store, Reports.Meeting, "good.txt");
        // A problem without a stage breaks a rule of the tables in the midst of the batch.
        var bad = TestArchive.Prepare(store, Reports.Single, "bad.txt");
        bad = bad with { Facts = bad.Facts with { Record = bad.Record with { Problems = [new("DI001", null!, "")] } } };
        Assert.Throws<ArchiveException>(() => writer.Write([good, bad]));
        Assert.Equal(1, TestArchive.Count(store, "article"));
        Assert.Equal(1, writer.Write([good]));
        Assert.Empty(TestArchive.Check(store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Two_writers_at_once_write_all_that_both_have(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        var pages = Enumerable.Range(0, 40).Select(i => TestArchive.Prepare(store, FormattableString.Invariant($"{Reports.Single}\nشماره {i}"), FormattableString.Invariant($"{i}.txt"))).ToArray();
        Parallel.For(0, 2, half =>
        {
            using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
            for (var i = half * 20; i < (half * 20) + 25 && i < pages.Length; i += 5) writer.Write(pages[i..Math.Min(i + 5, pages.Length)]);
        });
        Assert.Equal(40, TestArchive.Count(store, "article"));
        Assert.Equal(1, TestArchive.Count(store, "actor WHERE name = 'حسین رستمی'"));
        Assert.Empty(TestArchive.Check(store));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_correction_is_never_changed_and_undone_once(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Other);
        using var connection = store.Connect();
        const string Row = "INSERT INTO correction (id, key, kind, article_id, json, author, made) VALUES (@id, @kind, @kind, 1, '{}', 'me', '2026-01-01T00:00:00Z')";
        connection.Execute(Row, new { id = 1, kind = "reject" });
        connection.Execute(Row, new { id = 2, kind = "undo" });
        connection.Execute("UPDATE correction SET undone_by = 2 WHERE id = 1");
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("UPDATE correction SET undone_by = 1 WHERE id = 1"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("UPDATE correction SET author = 'you' WHERE id = 2"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute("DELETE FROM correction WHERE id = 2"));
    }
}
