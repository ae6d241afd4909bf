using Didar.Tests.Normalising;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a paragraph of the normal text.</summary>
public sealed class NormalisingSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("normalising");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) =>
        SpecRun.Check("normalising", example, static e => Articles.Normaliser.Normalise(Articles.Of(e.Input)).Text.Split('\n'));
}
