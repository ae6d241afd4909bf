using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class RefreshTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void Reading_anew_keeps_the_old_record(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Other);
        using var connection = store.Connect();
        var run = TestArchive.Run with { Kind = "refresh", Version = "2" };
        using var refresher = new Refresher(store, run, TestArchive.Flow.Articles, TimeProvider.System);
        Assert.Equal([1, 2], refresher.Outdated(all: false));
        Assert.Equal(Reports.Meeting, refresher.Open(1).Article.Page);

        var same = TestArchive.Prepare(store, Reports.Other, "b.txt");
        var other = TestArchive.Prepare(store, Reports.Meeting, "a.txt", change: static record => record with { Statements = [], Events = [] });
        Assert.Equal(1, refresher.Write([(1, other), (2, same)]).Changed);

        Assert.Empty(refresher.Outdated(all: false));
        Assert.Equal(0, connection.ExecuteScalar<long>("SELECT count(*) FROM statement WHERE article_id = 1"));
        Assert.Equal(1, connection.ExecuteScalar<long>("SELECT count(*) FROM record_history WHERE article_id = 1"));
        Assert.Equal(1, connection.ExecuteScalar<long>("SELECT count(*) FROM record_history"));
        using var articles = new KeptArticles(store, TestArchive.Flow.Articles);
        Assert.Empty(articles.Record(1).Statements);
        Assert.Empty(TestArchive.Check(store));
        Assert.Equal("a", TestArchive.Find(store, "تاجیک"));
    }
}
