using System.Collections.Immutable;
using System.Data.Common;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;

namespace Didar.Archive.Correcting;

/// <summary>Writes articles anew with the corrections that hold now.</summary>
internal sealed class ArticleRewriter : IDisposable
{
    // Bounds what waits in memory where an actor of very many articles is renamed.
    private const int Together = 100;

    // What changes in more articles than a person reads is only counted.
    private const int Told = 20;

    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly KeptArticles _articles;
    private readonly TermReader _terms;
    private readonly FactPreparer _facts;
    private readonly ArticleRows _rows;

    public ArticleRewriter(DbConnection connection, DbTransaction transaction, Dialect dialect, KeptArticles articles, TermReader terms)
    {
        (_connection, _transaction, _articles, _terms) = (connection, transaction, articles, terms);
        (_facts, _rows) = (new(dialect, terms), new());
    }

    /// <summary>Writes them.</summary>
    /// <returns>What changes in the first of them.</returns>
    public ImmutableArray<ArticleChange> Rewrite(IReadOnlyList<long> articles)
    {
        var standing = new StandingCorrections(_connection, _transaction);
        using var actors = new ActorBook(_connection, _rows);
        var current = new CurrentRows(_connection, _rows, actors);
        var ids = new Ids(_connection, _transaction);
        var changes = ImmutableArray.CreateBuilder<ArticleChange>();
        for (var i = 0; i < articles.Count; i++)
        {
            var id = articles[i];
            var read = _articles.RecordAsRead(id);
            var corrections = standing.For(id, read);
            if (changes.Count < Told) changes.Add(new(id, RecordChanges.Between(CurrentRecord.Of(_connection, _transaction, id), RecordCorrector.Apply(read, corrections).Record)));
            var article = _articles.Article(id);
            var words = _terms.Read(article);
            current.Remove(id, _transaction);
            current.Add(id, _facts.Prepare(article.Page, words, RecordCorrector.Apply(read, [])), corrected => _facts.Prepare(article.Page, words, corrected), corrections, ids, _transaction);
            if ((i + 1) % Together == 0) _rows.Flush(_connection);
        }
        _rows.Flush(_connection);
        // Statements that are kept ready would keep the connection from being closed.
        _rows.Dispose();
        return changes.ToImmutable();
    }

    public void Dispose() => _rows.Dispose();
}
