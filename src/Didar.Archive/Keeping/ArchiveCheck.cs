using System.Data.Common;
using System.Globalization;
using Dapper;
using Didar.Archive.Opening;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Archive.Keeping;

/// <summary>What is wrong with an archive.</summary>
/// <param name="Article">The article concerned; null where it is the database as a whole.</param>
/// <param name="Message">One sentence.</param>
public sealed record Fault(long? Article, string Message);

/// <summary>
/// Holds an archive to its word: the database is sound, every reference leads somewhere, the kept bytes have their hash
/// and still read as the article's text, every record can be read, its facts are those of the tables, its places lie in
/// the text, and each article has its row of words.
/// </summary>
/// <param name="store">The archive.</param>
/// <param name="reader">Reads the sources again.</param>
public sealed class ArchiveCheck(ArchiveStore store, ArticleReader reader)
{
    private static readonly (string Table, string Terms)[] Searched =
        [("article", "article_terms"), ("statement", "statement_terms"), ("meeting", "meeting_terms"), ("actor_name", "name_terms")];

    /// <summary>All faults, as they are found; holds one article at a time.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public IEnumerable<Fault> Run()
    {
        using var connection = store.Connect();
        foreach (var fault in store.Guard(() => Database(connection).ToList())) yield return fault;
        using var articles = new KeptArticles(store, reader);
        for (long last = 0; ;)
        {
            var next = store.Guard(() => connection.Query<KeptArticle>($"SELECT {KeptArticle.Columns} FROM article a WHERE a.id > @last ORDER BY a.id LIMIT 100", new { last })).AsList();
            if (next.Count == 0) yield break;
            foreach (var article in next)
            {
                foreach (var fault in Of(connection, articles, article)) yield return fault;
            }
            last = next[^1].Id;
        }
    }

    private IEnumerable<Fault> Database(DbConnection connection)
    {
        if (store.Dialect == Dialect.Sqlite)
        {
            foreach (var line in connection.Query<string>("PRAGMA integrity_check"))
                if (line != "ok") yield return new(null, $"integrity_check: {line}");
            foreach (var (table, parent) in connection.Query<(string, string)>("SELECT \"table\", parent FROM pragma_foreign_key_check"))
                yield return new(null, $"a row of {table} refers to a row of {parent} that is not there");
        }
        foreach (var (table, terms) in Searched)
        {
            var without = connection.ExecuteScalar<long>($"SELECT count(*) FROM {table} WHERE id NOT IN (SELECT rowid FROM {terms})");
            var strays = connection.ExecuteScalar<long>($"SELECT count(*) FROM {terms} WHERE rowid NOT IN (SELECT id FROM {table})");
            if (without + strays > 0) yield return new(null, string.Create(CultureInfo.InvariantCulture, $"{terms}: {without} rows of {table} can't be found by their words, {strays} rows are of none"));
        }
    }

    private static List<Fault> Of(DbConnection connection, KeptArticles articles, KeptArticle article)
    {
        var faults = new List<Fault>();
        try
        {
            var read = articles.Article(article.Id);
            var record = articles.Record(article.Id);
            if (record.Source.Sha256 != read.Sha256) Add("the record is of another text");
            foreach (var place in Places(record))
                if (place.Start < 0 || place.End < place.Start || place.End > read.Page.Length) Add(string.Create(CultureInfo.InvariantCulture, $"place {place.Start}:{place.End} lies outside the text"));
            var id = article.Id;
            Compare("entity", record.Entities.Length);
            Compare("statement", record.Statements.Length);
            Compare("meeting", record.Meetings.Length);
            Compare("position", record.Positions.Length);
            Compare("event", record.Events.Length);
            Compare("time_told", record.Times.Length);
            Compare("problem", record.Problems.Length);

            void Compare(string table, long told)
            {
                var there = connection.ExecuteScalar<long>($"SELECT count(*) FROM {table} WHERE article_id = @id", new { id });
                if (there != told) Add(string.Create(CultureInfo.InvariantCulture, $"the record has {told} rows for {table}, the table {there}"));
            }
        }
        catch (ArchiveException e)
        {
            Add(e.Message);
        }
        return faults;

        void Add(string message) => faults.Add(new(article.Id, message));
    }

    private static IEnumerable<TextSpan> Places(Record record) =>
    [
        .. record.Title is { } title ? [title] : Array.Empty<TextSpan>(),
        .. record.Entities.SelectMany(static entity => entity.Mentions.Select(static mention => new TextSpan(mention.Start, mention.End))),
        .. record.Statements.SelectMany(static statement => statement.Cue.Concat(statement.Content).Concat(statement.Preamble)),
        .. record.Meetings.SelectMany(static meeting => meeting.Evidence.Concat(meeting.Topics)),
        .. record.Events.SelectMany(static one => one.Evidence),
        .. record.Times.Select(static time => time.At),
    ];
}
