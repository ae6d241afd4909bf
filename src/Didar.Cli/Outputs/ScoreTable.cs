using System.Globalization;
using Didar.Scoring;

namespace Didar.Cli.Outputs;

/// <summary>An evaluation for people at a terminal.</summary>
internal static class ScoreTable
{
    private static readonly string[] ByArticleFigures =
        ["speech attributed (letters)", "statements, right speaker", "statements found", "act accuracy", "meetings", "offices", "events"];

    private static readonly string[] ByArticleHeads = ["speech", "right", "found", "act", "meet", "office", "event"];

    public static void Write(TextWriter output, Evaluation evaluation, bool byArticle, int errors)
    {
        WriteFigures(output, evaluation.Total);
        if (byArticle) WriteArticles(output, evaluation.Articles);
        if (errors > 0) WriteErrors(output, evaluation.Errors, errors);
    }

    /// <summary>A figure that fell, in one phrase.</summary>
    public static string Told(Fall fall) =>
        string.Create(CultureInfo.InvariantCulture, $"{fall.Floor.Name} is {fall.Value:0.0000}, must be {fall.Floor.Minimum:0.0000}");

    private static void WriteFigures(TextWriter output, Score score)
    {
        output.WriteLine(Invariant($"{"articles",-28} {score.Articles}"));
        output.WriteLine(Invariant($"{"records missing",-28} {score.RecordsMissing}"));
        foreach (var figure in score.Figures)
        {
            output.WriteLine(figure.Measure is { } m
                ? Invariant($"{figure.Name,-28} P {m.Precision:0.000}  R {m.Recall:0.000}  F1 {m.F1:0.000}   ({m.Found} found, {m.Marked} marked)")
                : Invariant($"{figure.Name,-28} {figure.Value:0.000}   ({figure.Share?.Right} of {figure.Share?.Of})"));
        }
    }

    private static void WriteArticles(TextWriter output, IReadOnlyCollection<ArticleScore> articles)
    {
        var width = articles.Max(article => article.Id.Length);
        output.WriteLine();
        output.WriteLine($"{"article".PadRight(width)}  {string.Join("  ", ByArticleHeads.Select(head => head.PadLeft(6)))}");
        foreach (var article in articles.OrderBy(article => article.Score.SpeechAttributed.F1).ThenBy(article => article.Id, StringComparer.Ordinal))
        {
            var figures = ByArticleFigures.Select(name => Cell(article.Score.Figures.Single(figure => figure.Name == name)));
            output.WriteLine($"{article.Id.PadRight(width)}  {string.Join("  ", figures)}");
        }
    }

    // Nothing marked and nothing found is neither good nor bad.
    private static string Cell(Figure figure) =>
        figure.Measure is { Found: 0, Marked: 0 } || figure.Share is { Of: 0 } ? "     –" : Invariant($"{figure.Value,6:0.000}");

    private static void WriteErrors(TextWriter output, IEnumerable<ScoreError> errors, int most)
    {
        var kinds = errors.GroupBy(error => error.Kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToArray();
        output.WriteLine();
        foreach (var kind in kinds) output.WriteLine(Invariant($"{kind.Key,-28} {kind.Count()}"));
        foreach (var kind in kinds)
        {
            output.WriteLine();
            foreach (var error in kind.Take(most)) output.WriteLine($"{error.Kind}\t{error.Article}\t{OnOneLine(error.Text)}");
        }
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
