using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a statement: speaker, cue, content, mode, act.</summary>
public sealed class StatementsSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("statements");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("statements", example, static e =>
    {
        var record = Flow.Read(e);
        var names = record.Entities.ToDictionary(x => x.Id, x => x.Name, StringComparer.Ordinal);
        return record.Statements.Select(s => string.Join(
            " | ", names[s.Speaker], Flow.Words(s.Cue, e), Flow.Words(s.Content, e), Flow.Word(s.Mode), Flow.Word(s.Act)));
    });
}
