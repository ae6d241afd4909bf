using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Tests.Normalising;
using Didar.Text;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a time: words, type, value; without the day of the report also what the words alone say.</summary>
public sealed class TimesSpec
{
    private static readonly string Knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
    private static readonly MentionReader Reader =
        new(Articles.Data.Verbs, Lexis.Load(Knowledge), KnowledgeReader.Read([Knowledge]));

    public static TheoryData<string> Examples => SpecRun.Examples("times");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("times", example, static e =>
    {
        var reported = DayOf(e.Name);
        var analysis = new Analyser(Articles.Data).Analyse(Articles.Normaliser.Normalise(Articles.Of(e.Input)));
        return Reader.Read(analysis).Times.Select(time =>
        {
            var span = new TextSpan(analysis.Tokens[time.Tokens.First].Span.Start, analysis.Tokens[time.Tokens.End - 1].Span.End);
            var words = analysis.NormalText.ToPage.ToSource(span).In(e.Input);
            var line = $"{words} | {Flow.Word(time.Expression.Type)} | {TimeResolver.Resolve(time.Expression, reported, time.LooksAhead).Value ?? "-"}";
            return reported is null ? $"{line} | {TimeResolver.Relative(time.Expression) ?? "-"}" : line;
        });
    });

    [Fact]
    public void Three_hundred_times_are_held() =>
        Assert.InRange(SpecPage.Read("times").Examples.Sum(e => e.Expected.Length), 300, int.MaxValue);

    private static LocalDate? DayOf(string name) =>
        name.EndsWith(')') ? LocalDatePattern.Iso.Parse(name[(name.LastIndexOf('(') + 1)..^1]).GetValueOrThrow() : null;
}
