using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Where a speaker stands to a thing.</summary>
public enum Stance
{
    /// <summary>Backs, praises, accepts it, demands that it be kept.</summary>
    [JsonStringEnumMemberName("for")] For,
    /// <summary>Condemns, refuses, threatens it, demands its end.</summary>
    [JsonStringEnumMemberName("against")] Against,
    /// <summary>Both, in different statements.</summary>
    [JsonStringEnumMemberName("mixed")] Mixed,
}

/// <summary>A thing that the knowledge files name.</summary>
/// <param name="Name">Its name, in standard spelling.</param>
/// <param name="Known">Its id in the knowledge files: by it two reports can be laid side by side.</param>
/// <param name="Kind">agreement, process, resolution, conference, plan; state, organisation, group.</param>
public sealed record PositionObject(string Name, string Known, string Kind);

/// <summary>Where a speaker of the report stands to a thing that he names.</summary>
public sealed record Position
{
    /// <summary>The entity that takes the stand.</summary>
    public required string Speaker { get; init; }

    /// <summary>What it is about.</summary>
    public required PositionObject On { get; init; }

    /// <summary>For it or against it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The statements that prove it.</summary>
    public required ImmutableArray<string> Statements { get; init; }

    /// <summary>Where the thing is named in them.</summary>
    public required ImmutableArray<TextSpan> Places { get; init; }
}
