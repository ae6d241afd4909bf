using System.Collections.Immutable;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>Holds a stage against the examples of its page.</summary>
internal static class SpecRun
{
    /// <summary>The names of a page's examples, for a theory.</summary>
    public static TheoryData<string> Examples(string page) => [.. SpecPage.Read(page).Examples.Select(e => e.Name)];

    /// <summary>Fails where an example does not hold, and where one of the known gaps does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The example.</param>
    /// <param name="find">What the stage finds, in the form of the page's <c>expect</c> lines.</param>
    public static void Check(string page, string name, Func<SpecExample, IEnumerable<string>> find)
    {
        var example = SpecPage.Read(page).Examples.Single(e => e.Name == name);
        ImmutableArray<string> found = [.. find(example)];
        var holds = example.Expected.SequenceEqual(found, new SpecLineComparer(example.Report));
        if (example.IsKnownGap && holds && Environment.GetEnvironmentVariable("DIDAR_APPROVE") == "1") SpecMend.Move(page, name);
        else if (example.IsKnownGap) Assert.False(holds, "This example holds now: move it out of 'Known gaps' (DIDAR_APPROVE=1 dotnet test does so).");
        else Assert.True(holds, $"expected:\n{string.Join('\n', example.Expected)}\nfound:\n{string.Join('\n', found)}");
    }
}
