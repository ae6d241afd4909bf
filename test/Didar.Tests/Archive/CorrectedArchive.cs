using System.Globalization;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Language;
using Didar.Text;
using Didar.Writing;

namespace Didar.Tests.Archive;

/// <summary>An archive of a few reports, and corrections of them as a person would point at them.</summary>
internal sealed class CorrectedArchive : IDisposable
{
    private static readonly Lazy<TermReader> Terms = new(static () => new TermReader(LanguageData.Load()));
    private static readonly string[] Tables =
    [
        "SELECT ar.sha256, e.ref, a.key, e.name FROM entity e JOIN actor a ON a.id = e.actor_id JOIN article ar ON ar.id = e.article_id",
        "SELECT a.key, n.kind, n.text, n.borrowed FROM actor_name n JOIN actor a ON a.id = n.actor_id",
        "SELECT a.key, a.name, a.name_en FROM actor a WHERE EXISTS (SELECT 1 FROM entity e WHERE e.actor_id = a.id)",
        "SELECT article_id, ref, act, mode FROM statement",
        "SELECT m.article_id, m.ref, m.status, m.place, m.held, p.seq, e.ref AS who FROM meeting m JOIN participant p ON p.meeting_id = m.id JOIN entity e ON e.id = p.entity_id",
        "SELECT article_id, ref, type, status FROM event",
        "SELECT article_id, fact, role, seq, start_at, end_at FROM evidence",
        "SELECT article_id, fact, state FROM fact_state",
        "SELECT article_id, code, message FROM problem",
    ];

    private readonly TestArchive _archive;
    private int _second;

    public CorrectedArchive(string database, params string[] pages)
    {
        _archive = new(database);
        Store = _archive.Open();
        TestArchive.Add(Store, pages);
        Book = new(Store, TestArchive.Flow.Articles, Terms.Value);
    }

    public ArchiveStore Store { get; }

    public CorrectionBook Book { get; }

    public ArticlePointer Article(long id = 1) => Book.Point(id);

    public Record Record(long id = 1)
    {
        using var articles = new KeptArticles(Store, TestArchive.Flow.Articles);
        return articles.Record(id);
    }

    /// <summary>Makes a correction as «me», a second after the last.</summary>
    public long Make(Correction what, string? reason = null) => Book.Make(what, Now(reason)).Entry.Id;

    public long Undo(long id) => Book.Undo(id, Now(null)).Entry.Id;

    public Authorship Now(string? reason) => new("me", string.Create(CultureInfo.InvariantCulture, $"2026-01-01T00:{++_second / 60:00}:{_second % 60:00}Z"), reason);

    /// <summary>Reads the articles anew, with what another version would make of them.</summary>
    public Refreshed Refresh(Func<Record, Record> change, params string[] pages)
    {
        using var refresher = new Refresher(Store, TestArchive.Run with { Kind = "refresh", Version = "2" }, TestArchive.Flow.Articles, TimeProvider.System);
        return refresher.Write([.. pages.Select((page, i) => ((long)i + 1, TestArchive.Prepare(Store, page, $"{(char)('a' + i)}.txt", change: change)))]);
    }

    public string[] Export() => [.. Book.List().Select(CorrectionJson.Write)];

    /// <summary>All that the archive says, without the numbers of rows.</summary>
    public string State()
    {
        var state = new StringBuilder();
        using var articles = new KeptArticles(Store, TestArchive.Flow.Articles);
        using var connection = Store.Connect();
        foreach (var id in connection.Query<long>("SELECT id FROM article ORDER BY sha256").AsList()) state.AppendLine(RecordJson.Write(articles.Record(id)));
        foreach (var sql in Tables)
        {
            var rows = connection.Query(sql).Select(static row => string.Join('|', ((IDictionary<string, object?>)row).Values)).Order(StringComparer.Ordinal);
            state.AppendLine(sql).AppendJoin('\n', rows).AppendLine();
        }
        return state.ToString();
    }

    public string Words(TextSpan place, long id = 1)
    {
        using var articles = new KeptArticles(Store, TestArchive.Flow.Articles);
        return place.In(articles.Article(id).Page);
    }

    public void Dispose()
    {
        Book.Dispose();
        Store.Dispose();
        _archive.Dispose();
    }
}
