using System.Data.Common;
using Dapper;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Reading;

namespace Didar.Archive.Adding;

/// <summary>
/// Puts newly read records in the place of those read with other data or by another version. The old ones go into the
/// history; corrections are applied again; articles, sources and actors stay what they are. One thread at a time.
/// </summary>
/// <param name="store">The archive.</param>
/// <param name="run">What is read with now.</param>
/// <param name="reader">Reads the sources again.</param>
/// <param name="clock">Dates the run.</param>
public sealed class Refresher(ArchiveStore store, RunDescription run, ArticleReader reader, TimeProvider clock) : IDisposable
{
    private const int Step = 250;

    private readonly DbConnection _connection = store.Connect();
    private readonly KeptArticles _articles = new(store, reader);
    private readonly ArticleRows _rows = new();
    private long? _runId;

    /// <summary>The articles whose records were read with anything else than is read with now, in the order of their numbers.</summary>
    /// <param name="all">Whether to take the others too.</param>
    public IEnumerable<long> Outdated(bool all)
    {
        for (long last = 0; ;)
        {
            var next = store.Guard(() => _connection.Query<long>($"""
                SELECT r.article_id FROM record r JOIN run n ON n.id = r.run_id
                WHERE r.article_id > @last {(all ? "" : "AND (n.version <> @Version OR n.knowledge <> @Knowledge OR n.models <> @Models)")}
                ORDER BY r.article_id LIMIT {Step}
                """, new { last, run.Version, run.Knowledge, run.Models })).AsList();
            if (next.Count == 0) yield break;
            foreach (var article in next) yield return article;
            last = next[^1];
        }
    }

    /// <summary>An article and where it was found, to be read again.</summary>
    /// <exception cref="ArchiveException">Its source is gone or has changed.</exception>
    public (Article Article, FoundSource Source) Open(long article)
    {
        var source = store.Guard(() => _connection.QueryFirst<KeptSource>($"SELECT {KeptSource.Columns} FROM source s WHERE s.article_id = @article ORDER BY s.bytes IS NULL, s.id", new { article }));
        var bytes = _articles.BytesOf(source);
        return (_articles.Read(source, bytes), new FoundSource(source.Uri, (int)source.Line, SourceForm.Of(source.Form), bytes, IsKept: false));
    }

    /// <summary>Writes a batch of articles read again, in one transaction.</summary>
    /// <exception cref="ArchiveException">It could not be written; nothing of the batch was.</exception>
    public Refreshed Write(IReadOnlyCollection<(long Article, PreparedArticle Prepared)> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        try
        {
            return store.Guard(() => WriteAll(batch));
        }
        finally
        {
            _rows.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _articles.Dispose();
        _connection.Dispose();
    }

    private Refreshed WriteAll(IReadOnlyCollection<(long Article, PreparedArticle Prepared)> batch)
    {
        using var transaction = _connection.BeginWriting(store.Dialect);
        using var actors = new ActorBook(_connection, _rows);
        var runId = _runId ?? _connection.Enter(run, clock, transaction);
        var current = new CurrentRows(_connection, _rows, actors);
        var standing = new StandingCorrections(_connection, transaction);
        var ids = new Ids(_connection, transaction);
        var changed = 0;
        var unfits = new List<(long, Unfit)>();
        foreach (var (article, prepared) in batch)
        {
            var before = _connection.ExecuteScalar<byte[]>("SELECT json FROM record WHERE article_id = @article", new { article }, transaction);
            if (before is null) continue;
            if (!Packing.AreSame(before, prepared.Json))
            {
                changed++;
                _connection.Execute("INSERT INTO record_history (id, article_id, run_id, superseded_by, json) SELECT @id, article_id, run_id, @runId, json FROM record WHERE article_id = @article",
                    new { id = ids.Next("record_history"), article, runId }, transaction);
                _connection.Execute("DELETE FROM article_terms WHERE rowid = @article", new { article }, transaction);
                _rows.ArticleTerms.Add(article, prepared.Terms.Form, prepared.Terms.Lemma);
                current.Remove(article, transaction);
                unfits.AddRange(current.Add(article, prepared.Facts, prepared.Correct, standing.For(article, prepared.Record), ids, transaction).Select(one => (article, one)));
            }
            var days = DayRange.Of(prepared.Record);
            _connection.Execute("UPDATE record SET run_id = @runId, json = @Json WHERE article_id = @article", new { runId, prepared.Json, article }, transaction);
            _connection.Execute("UPDATE article SET day_from = @From, day_to = @To, title = @Title, outlet = @Outlet, via = @Via, place = @Place WHERE id = @article",
                new { days.From, days.To, prepared.Title, prepared.Record.Source.Outlet, prepared.Record.Source.Via, prepared.Record.Source.Place, article }, transaction);
        }
        if (changed > 0) _connection.Execute("DELETE FROM encounter WHERE id NOT IN (SELECT encounter_id FROM encounter_member)", transaction: transaction);
        _rows.Flush(_connection);
        transaction.Commit();
        _runId = runId;
        return new(changed, unfits);
    }
}

/// <summary>What reading anew has changed.</summary>
/// <param name="Changed">How many records say something else than before.</param>
/// <param name="Unfits">Corrections that fit the new record of an article no longer; they are kept.</param>
public sealed record Refreshed(int Changed, IReadOnlyList<(long Article, Unfit Unfit)> Unfits);
