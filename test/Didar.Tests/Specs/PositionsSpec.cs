using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a position: speaker, stance, the id of the thing, the statements that prove it.</summary>
public sealed class PositionsSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("positions");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("positions", example, static e =>
    {
        var record = Flow.Read(e);
        var names = record.Entities.ToDictionary(x => x.Id, x => x.Name, StringComparer.Ordinal);
        return record.Positions.Select(p => string.Join(" | ", names[p.Speaker], Flow.Word(p.Stance), p.On.Known, Flow.List(p.Statements)));
    });
}
