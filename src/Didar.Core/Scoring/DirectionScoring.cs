using Didar.Facts;

namespace Didar.Scoring;

/// <summary>What the statements found are directed at, and who is spoken to in them.</summary>
internal static class DirectionScoring
{
    public static Score Score(Comparison comparison)
    {
        Measure targets = default, addressees = default;
        foreach (var pair in StatementScoring.Pairs(comparison.Record, comparison.Article))
        {
            var statement = comparison.Record.Statements[pair.Recorded];
            var wanted = comparison.Article.Statements[pair.Marked].Mark;
            targets += Target(comparison, statement, wanted);
            addressees += Addressee(comparison, statement, wanted);
        }
        return new() { Targets = targets, Addressees = addressees };
    }

    private static Measure Target(Comparison comparison, Statement statement, MarkedStatement wanted)
    {
        var recorded = statement.Target is { } at ? comparison.Words(at) : null;
        var isRight = recorded is not null && wanted.Target is not null && SharesHalf(recorded, wanted.Target);
        if (!isRight && (recorded ?? wanted.Target) is not null)
            comparison.Add("target", $"{recorded ?? "none"} for {wanted.Target ?? "none"} ({Spelling.Lower(wanted.Act)}, {statement.Rule}): {wanted.Cue} | {wanted.Content}");
        return new(isRight ? 1 : 0, recorded is null ? 0 : 1, wanted.Target is null ? 0 : 1);
    }

    private static Measure Addressee(Comparison comparison, Statement statement, MarkedStatement wanted)
    {
        var isRight = wanted.Addressee is { } marked && comparison.Same(statement.Addressee, marked);
        if (!isRight && (statement.Addressee ?? wanted.Addressee) is not null)
            comparison.Add("addressee", $"{comparison.RecordedName(statement.Addressee)} for {(wanted.Addressee is { } id ? comparison.MarkedName(id) : "nobody")} ({statement.Venue?.Kind}): {wanted.Cue} | {wanted.Content}");
        return new(isRight ? 1 : 0, statement.Addressee is null ? 0 : 1, wanted.Addressee is null ? 0 : 1);
    }

    /// <summary>Whether of the different words of both, half or more stand in both.</summary>
    private static bool SharesHalf(string recorded, string marked)
    {
        var left = WordsOf(recorded);
        var right = WordsOf(marked);
        var both = left.Count(right.Contains);
        return both > 0 && 2 * both >= left.Count + right.Count - both;
    }

    private static HashSet<string> WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Spelling.Fold(word)).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
}
