using System.Data.Common;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;

namespace Didar.Archive.Adding;

/// <summary>
/// Writes articles into an archive, a batch in one transaction: a batch is there as a whole or not at all, whatever
/// happens to the process. One thread at a time.
/// </summary>
public sealed class ArticleWriter : IDisposable
{
    private readonly ArchiveStore _store;
    private readonly RunDescription _run;
    private readonly TimeProvider _clock;
    private readonly DbConnection _connection;
    private readonly ArticleRows _rows;
    private readonly ActorBook _actors;
    private readonly CurrentRows _current;
    private readonly DbCommand _bySha;
    private readonly DbCommand _bySource;
    private long? _runId;

    /// <summary>A writer with a connection of its own; the run is entered with the first batch.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="run">What is read with.</param>
    /// <param name="clock">Dates the run and its articles.</param>
    public ArticleWriter(ArchiveStore store, RunDescription run, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _run, _clock) = (store, run, clock);
        _connection = store.Connect();
        _connection.WriteMuch(store.Dialect);
        _rows = new();
        _actors = new(_connection, _rows);
        _current = new(_connection, _rows, _actors);
        _bySha = _connection.Prepare("SELECT id FROM article WHERE sha256 = @sha256", "@sha256");
        _bySource = _connection.Prepare("SELECT id FROM source WHERE sha256 = @sha256 AND uri = @uri AND line = @line", "@sha256", "@uri", "@line");
    }

    /// <summary>Writes a batch.</summary>
    /// <returns>How many of the articles are new; the others' texts were there, and only the place where they were found is added.</returns>
    /// <exception cref="ArchiveException">It could not be written; nothing of the batch was.</exception>
    public int Write(IReadOnlyCollection<PreparedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var written = false;
        var run = _runId;
        try
        {
            var added = _store.Guard(() => WriteAll(articles));
            written = true;
            return added;
        }
        finally
        {
            _rows.Clear();
            _actors.Forget(always: !written);
            if (!written) _runId = run;
        }
    }

    /// <summary>Bounds the size of the file, as the end of a disk would; for tests.</summary>
    internal void Limit(long pages)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}");
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _bySha.Dispose();
        _bySource.Dispose();
        _actors.Dispose();
        _rows.Dispose();
        _connection.Dispose();
    }

    private int WriteAll(IReadOnlyCollection<PreparedArticle> articles)
    {
        using var transaction = _connection.BeginWriting(_store.Dialect);
        _runId ??= _connection.Enter(_run, _clock, transaction);
        var ids = new Ids(_connection, transaction);
        var standing = new StandingCorrections(_connection, transaction);
        var inBatch = new Dictionary<string, long>();
        var sources = new HashSet<(string Sha256, string Uri, int Line)>();
        var added = 0;
        foreach (var one in articles)
        {
            var sha = one.Record.Source.Sha256;
            var isNew = !inBatch.TryGetValue(sha, out var article);
            if (isNew)
            {
                var there = _bySha.Number(transaction, sha);
                isNew = there is null;
                inBatch.Add(sha, article = there ?? ids.Next("article"));
            }
            if (isNew)
            {
                AddArticle(article, one);
                _current.Add(article, one.Facts, one.Correct, standing.For(one.Record), ids, transaction);
                added++;
            }
            if (!sources.Add((one.Source.Sha256, one.Source.Uri, one.Source.Line))
                || _bySource.Number(transaction, one.Source.Sha256, one.Source.Uri, one.Source.Line) is not null) continue;
            AddSource(article, one, isNew, ids);
        }
        _rows.Flush(_connection);
        transaction.Commit();
        return added;
    }

    private void AddArticle(long id, PreparedArticle one)
    {
        var (record, days) = (one.Record, DayRange.Of(one.Record));
        _rows.Articles.Add(id, record.Source.Sha256, record.Id, record.Source.Uri, one.Title, record.Source.Outlet, record.Source.Via, record.Source.Place,
            record.Published?.Date, record.Published?.Precision, record.Published?.Calendar, days.From, days.To, record.Source.Length, Timestamp.Of(_clock), _runId);
        _rows.Records.Add(id, _runId, one.Json);
        _rows.ArticleTerms.Add(id, one.Terms.Form, one.Terms.Lemma);
    }

    // The bytes of a text that is there already say nothing new: where they were found is enough.
    private void AddSource(long article, PreparedArticle one, bool isNew, Ids ids) =>
        _rows.Sources.Add(ids.Next("source"), article, one.Source.Uri, one.Source.Line, SourceForm.NameOf(one.Source.Form), one.Given,
            one.Source.Sha256, one.Source.Bytes.Length, isNew ? one.Bytes : null, _runId);
}
