using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Tests.Normalising;
using Didar.Text;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a mention: kind, words, name, offices.</summary>
public sealed class MentionsSpec
{
    private static readonly string Knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
    private static readonly MentionReader Reader =
        new(Articles.Data.Verbs, Lexis.Load(Knowledge), KnowledgeReader.Read([Knowledge]));

    public static TheoryData<string> Examples => SpecRun.Examples("mentions");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("mentions", example, static e =>
    {
        var analysis = new Analyser(Articles.Data).Analyse(Articles.Normaliser.Normalise(Articles.Of(e.Input)));
        return Reader.Read(analysis).All.Select(m => string.Join(
            " | ", Flow.Word(m.Kind), Words(analysis, m.Tokens), Words(analysis, m.Name), Flow.List(m.Offices.Select(o => Words(analysis, o)))));
    });

    private static string Words(Analysis analysis, TokenRange tokens) => tokens.IsEmpty
        ? "-"
        : new TextSpan(analysis.Tokens[tokens.First].Span.Start, analysis.Tokens[tokens.End - 1].Span.End).In(analysis.Text);
}
