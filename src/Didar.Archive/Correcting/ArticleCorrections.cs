using Dapper;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;

namespace Didar.Archive.Correcting;

/// <summary>What was put right in one article, as the tables tell it.</summary>
/// <param name="States">The facts that corrections are about: id, state, and the number of the last correction.</param>
/// <param name="Entries">The article's own corrections, undone ones included, and those of its actors that hold, in their order.</param>
public sealed record ArticleCorrections(IReadOnlyList<(string Fact, string State, long By)> States, IReadOnlyList<CorrectionEntry> Entries)
{
    /// <summary>Those of an article.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public static ArticleCorrections Of(ArchiveStore store, KeptArticles articles, long article)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(articles);
        var read = articles.RecordAsRead(article);
        using var connection = store.Connect();
        return store.Guard(() => new ArticleCorrections(
            connection.Query<(string, string, long)>("SELECT fact, state, correction_id FROM fact_state WHERE article_id = @article ORDER BY correction_id, fact", new { article }).AsList(),
            [.. StandingCorrections.Query(connection, null, "article_id = @article", new { article })
                .UnionBy(new StandingCorrections(connection, null).For(article, read), static one => one.Id).OrderBy(static one => one.Id)]));
    }
}
