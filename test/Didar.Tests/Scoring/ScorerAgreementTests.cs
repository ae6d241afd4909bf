using System.Text.Json;
using Didar.Scoring;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Scoring;

public sealed class ScorerAgreementTests
{
    private static readonly string Dev = Path.Combine(Repository.Shared, "gold", "dev");

    [Fact]
    public void The_scorers_agree_that_the_marks_themselves_are_right() => Compare(record => record);

    [Fact]
    public void The_scorers_agree_on_missing_records() => Compare(record => record.Id[^1] % 2 == 0 ? record : null);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_scorers_agree_on_records_damaged_at_random(int seed)
    {
        var damage = new DamagedRecords(new Random(seed));
        Compare(damage.Damage);
    }

    private static void Compare(Func<Record, Record?> change)
    {
        ReferenceScorer.Require();
        var articles = MarkedFolder.Read(Dev);
        var records = articles.Select(MarkedRecords.Of).Select(change).OfType<Record>().ToDictionary(record => record.Id, StringComparer.Ordinal);
        var ours = Evaluation.Of(articles, article => records.GetValueOrDefault(article.Id)).Total;
        var theirs = ReferenceScorer.Score(Dev, records.Values);

        Assert.Equal(theirs.GetProperty("articles").GetInt32(), ours.Articles);
        Assert.Equal(theirs.GetProperty("records missing").GetInt32(), ours.RecordsMissing);
        // Ours has figures of its own after those that both have.
        var names = theirs.EnumerateObject().Select(figure => figure.Name).Skip(2).ToArray();
        Assert.Equal(names, ours.Figures.Select(figure => figure.Name).Take(names.Length));
        foreach (var figure in ours.Figures.Take(names.Length)) Assert.Equal(Told(theirs.GetProperty(figure.Name)), Told(figure));
    }

    // All four decimals, though three are asked for: both round the same way.
    private static string Told(JsonElement figure) => figure.ValueKind == JsonValueKind.Number
        ? Told(figure.GetDouble())
        : $"P {Told(figure.GetProperty("p").GetDouble())} R {Told(figure.GetProperty("r").GetDouble())} F1 {Told(figure.GetProperty("f1").GetDouble())}"
            + $" {figure.GetProperty("predicted").GetRawText()}/{figure.GetProperty("gold").GetRawText()}";

    private static string Told(Figure figure) => figure.Measure is { } measure
        ? $"P {Told(measure.Precision)} R {Told(measure.Recall)} F1 {Told(measure.F1)} {Told(measure.Found)}/{Told(measure.Marked)}"
        : Told(figure.Value);

    private static string Told(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
