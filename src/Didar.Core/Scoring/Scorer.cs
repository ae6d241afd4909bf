using Didar.Facts;

namespace Didar.Scoring;

/// <summary>Compares a record with the marks of its article.</summary>
public static class Scorer
{
    private static readonly Record Empty = new() { Id = "", Source = new() { Uri = "", Sha256 = "", Length = 0 } };

    /// <summary>The score of one article.</summary>
    /// <param name="article">The article and its marks.</param>
    /// <param name="record">What was read in it; null counts as an empty record and as missing.</param>
    public static ArticleScore Score(MarkedArticle article, Record? record)
    {
        ArgumentNullException.ThrowIfNull(article);
        var comparison = new Comparison(article, record ?? Empty);
        var score = new Score { Articles = 1, RecordsMissing = record is null ? 1 : 0 }
            + SpeechScoring.Score(comparison)
            + StatementScoring.Score(comparison)
            + DirectionScoring.Score(comparison)
            + MeetingScoring.Score(comparison)
            + ActorScoring.Score(comparison)
            + EventScoring.Score(comparison)
            + SourceScoring.Score(comparison);
        return new(article.Id, score, [.. comparison.Errors]);
    }
}
