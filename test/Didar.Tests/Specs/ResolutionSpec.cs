using Didar.Text;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is an entity: kind, name, side, offices, strings that refer to it.</summary>
public sealed class ResolutionSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("resolution");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("resolution", example, static e =>
        from entity in Flow.Read(e).Entities
        orderby entity.Mentions.Select(m => m.Start).DefaultIfEmpty(int.MaxValue).Min()
        let strings = entity.Mentions.Select(m => new TextSpan(m.Start, m.End).In(e.Report)).Distinct(StringComparer.Ordinal)
        select string.Join(
            " | ", Flow.Word(entity.Kind), entity.Name, entity.Country ?? "-", Flow.List(entity.Offices.Select(o => o.Title)), Flow.List(strings)));
}
