using System.Data.Common;
using Dapper;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Reading;

namespace Didar.Archive.Searching;

/// <summary>Searches an archive. One thread at a time.</summary>
public sealed class Searcher : IDisposable
{
    private readonly ArchiveStore _store;
    private readonly TermReader _terms;
    private readonly DbConnection _connection;
    private readonly KeptArticles _articles;

    /// <summary>Searches with connections of its own.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="terms">Reads the words of queries and articles.</param>
    /// <param name="reader">Reads the articles that are shown.</param>
    public Searcher(ArchiveStore store, TermReader terms, ArticleReader reader)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _terms, _connection, _articles) = (store, terms, store.Connect(), new(store, reader));
    }

    /// <summary>Searches. Equal hits come in the order in which they were added, the last first.</summary>
    /// <exception cref="QueryException">The query can't be understood.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public SearchResult Find(Search search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var query = QueryParser.Parse(search.Query);
        return _store.Guard(() =>
        {
            var compiler = new QueryCompiler(_store.Dialect, _terms, Outlets, search.IsExact);
            var statement = new SearchStatement(compiler, query, _store.Dialect);
            var total = statement.Count(_connection);
            var found = statement.Best(_connection, search.Limit);
            return new SearchResult(
                total,
                [.. found.Select(one => new Hit(one, SnippetOf(one, compiler.Wanted)))],
                search.WithFacets ? statement.Facets(_connection) : []);
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _connection.Dispose();
    }

    private List<string> Outlets() => _connection.Query<string>("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL").AsList();

    private Snippet? SnippetOf(KeptArticle found, List<TermMatch> wanted)
    {
        try
        {
            return SnippetCutter.Cut(_articles.Article(found.Id), _terms, wanted);
        }
        catch (ArchiveException)
        {
            // A file that is only referred to may be gone: the hit is one all the same, and didar check tells of it.
            return null;
        }
    }
}
