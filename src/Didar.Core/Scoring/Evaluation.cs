using System.Collections.Immutable;
using Didar.Facts;

namespace Didar.Scoring;

/// <summary>A difference between a record and the marks.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Kind">What differs, in a word or two: <c>speaker</c>, <c>missed</c>, <c>meeting extra</c> …</param>
/// <param name="Text">The record's words and the marked ones.</param>
public sealed record ScoreError(string Article, string Kind, string Text);

/// <summary>The score of one article.</summary>
public sealed record ArticleScore(string Id, Score Score, ImmutableArray<ScoreError> Errors);

/// <summary>The score of many articles: together, and one by one in the order given.</summary>
public sealed record Evaluation(Score Total, ImmutableArray<ArticleScore> Articles)
{
    /// <summary>All differences, in the order of the articles.</summary>
    public IEnumerable<ScoreError> Errors => Articles.SelectMany(article => article.Errors);

    /// <summary>Scores what <paramref name="recordOf"/> gives for each article; null counts as an empty record.</summary>
    public static Evaluation Of(IEnumerable<MarkedArticle> articles, Func<MarkedArticle, Record?> recordOf)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(recordOf);
        ImmutableArray<ArticleScore> scores = [.. articles.Select(article => Scorer.Score(article, recordOf(article)))];
        return new(scores.Aggregate(new Score(), (total, article) => total + article.Score), scores);
    }
}
