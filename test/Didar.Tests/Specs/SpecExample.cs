using System.Collections.Immutable;

namespace Didar.Tests.Specs;

/// <summary>One example of a page in <c>specs/</c>.</summary>
public sealed record SpecExample
{
    /// <summary>Its name, once on the page.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is known not to hold yet.</summary>
    public required bool IsKnownGap { get; init; }

    /// <summary>The headline; null where the example has none.</summary>
    public required string? Headline { get; init; }

    /// <summary>The paragraphs of the report, one a line.</summary>
    public required string Input { get; init; }

    /// <summary>What is to be found, one thing a line.</summary>
    public required ImmutableArray<string> Expected { get; init; }

    /// <summary>Headline and paragraphs as one plain-text report; without a headline the first line is empty.</summary>
    public string Report => Headline + "\n" + Input + "\n";
}
