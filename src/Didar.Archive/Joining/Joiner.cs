using System.Data.Common;
using System.Text;
using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Encounters;
using Didar.Facts;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Archive.Joining;

/// <summary>
/// Joins the articles of an archive that tell one real meeting or speech. Each is held only against what shares a block
/// with it; articles that have a digest are done, so that a run goes on where another stopped. One thread at a time.
/// </summary>
public sealed class Joiner : IDisposable
{
    private const int Step = 250;
    private const int Asked = 500;

    private readonly ArchiveStore _store;
    private readonly Digester _digester;
    private readonly DbConnection _connection;
    private readonly KeptArticles _articles;
    private readonly Digests _digests;
    private readonly Rows _packed = new("digest", hasTerms: false, "article_id", "json");
    private readonly Rows _blocks = new("encounter_block", hasTerms: false, "block", "article_id", "seq");

    /// <summary>Joins with connections of its own.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="digester">Makes digests.</param>
    /// <param name="reader">Reads the articles.</param>
    public Joiner(ArchiveStore store, Digester digester, ArticleReader reader)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _digester, _connection, _articles) = (store, digester, store.Connect(), new(store, reader));
        _digests = new(_connection);
    }

    /// <summary>How many articles wait to be joined.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public static long Waiting(ArchiveStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var connection = store.Connect();
        return store.Guard(() => connection.ExecuteScalar<long>("SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM digest)"));
    }

    /// <summary>Joins the next articles, a few hundred in one transaction.</summary>
    /// <param name="failed">Called with why an article could not be read; it is joined with nothing, until it is read anew.</param>
    /// <returns>How many; 0 where all are joined.</returns>
    /// <exception cref="ArchiveException">It could not be written; nothing of these was.</exception>
    public int Next(Action<string> failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var next = _store.Guard(() => _connection.Query<(long Id, string Name)>($"SELECT id, name FROM article WHERE id NOT IN (SELECT article_id FROM digest) ORDER BY id LIMIT {Step}")).AsList();
        if (next.Count == 0) return 0;
        var digests = next.ConvertAll(one => (one.Id, Digest: Digest(one.Id, one.Name, failed)));
        try
        {
            _store.Guard(() => Write(digests));
        }
        finally
        {
            _packed.Clear();
            _blocks.Clear();
        }
        return next.Count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _packed.Dispose();
        _blocks.Dispose();
        _articles.Dispose();
        _connection.Dispose();
    }

    private ReportDigest Digest(long article, string name, Action<string> failed)
    {
        var report = Digests.Name(article, name);
        try
        {
            return _digester.Digest(report, _articles.Record(article), _articles.Article(article));
        }
        catch (ArchiveException e)
        {
            failed(e.Message);
            return new(report, null, null, null, [], []);
        }
    }

    private void Write(List<(long Article, ReportDigest Digest)> articles)
    {
        using var transaction = _connection.BeginWriting(_store.Dialect);
        // Another program may have joined them in the meantime.
        var done = _connection.Query<long>($"SELECT article_id FROM digest WHERE article_id IN ({Numbers.List(articles.Select(static one => one.Article))})", transaction: transaction).ToHashSet();
        articles = articles.FindAll(one => !done.Contains(one.Article));
        var matcher = new EncounterMatcher();
        var book = new EncounterBook(_connection, transaction);
        book.Restore(matcher, Near(articles, transaction), _digests);
        foreach (var (article, digest) in articles)
        {
            _packed.Add(article, Packing.Pack(Encoding.UTF8.GetBytes(EncounterJson.Write(digest))));
            for (var seq = 0; seq < digest.Keys.Length; seq++)
            {
                book.Add(article, seq, digest.Keys[seq], matcher.Add(digest.Report, digest.Keys[seq]));
                foreach (var block in EncounterBlocks.Kept(digest.Keys[seq])) _blocks.Add(unchecked((long)block), article, (long)seq);
            }
        }
        book.Write(matcher);
        // Articles that were read anew or put right have left theirs.
        _connection.Execute("DELETE FROM encounter WHERE id NOT IN (SELECT encounter_id FROM encounter_member)", transaction: transaction);
        _packed.Flush(_connection);
        _blocks.Flush(_connection);
        transaction.Commit();
    }

    /// <summary>The encounters that share a block with one of the articles.</summary>
    private HashSet<long> Near(List<(long Article, ReportDigest Digest)> articles, DbTransaction transaction)
    {
        var near = new HashSet<long>();
        var blocks = articles.SelectMany(static one => one.Digest.Keys).SelectMany(EncounterBlocks.Searched).Select(static block => unchecked((long)block)).Distinct();
        foreach (var some in blocks.Chunk(Asked))
        {
            near.UnionWith(_connection.Query<long>($"""
                SELECT DISTINCT m.encounter_id
                FROM (SELECT article_id, seq, row_number() OVER (PARTITION BY block ORDER BY article_id DESC, seq DESC) AS newest FROM encounter_block WHERE block IN ({Numbers.List(some)})) b
                JOIN encounter_member m ON m.article_id = b.article_id AND m.seq = b.seq WHERE b.newest <= {EncounterMatcher.MostInBlock}
                """, transaction: transaction));
        }
        return near;
    }
}
