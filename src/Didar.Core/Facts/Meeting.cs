using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>How two sides came together.</summary>
public enum MeetingKind
{
    /// <summary>Face to face.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,
    /// <summary>By telephone or video.</summary>
    [JsonStringEnumMemberName("call")] Call,
    /// <summary>A trip to a place or body, where no more exact encounter is told.</summary>
    [JsonStringEnumMemberName("visit")] Visit,
    /// <summary>A summit, conference or session with several states or bodies.</summary>
    [JsonStringEnumMemberName("multilateral")] Multilateral,
    /// <summary>A message handed over.</summary>
    [JsonStringEnumMemberName("letter")] Letter,
}

/// <summary>A name and its place.</summary>
public sealed record PlaceName(string Name, TextSpan At);

/// <summary>When a thing took place.</summary>
/// <param name="Text">The words of the report.</param>
/// <param name="Date">ISO 8601, once the publication date is known; else null.</param>
public sealed record MeetingTime(TextSpan Text, string? Date);

/// <summary>An encounter between two or more parties.</summary>
public sealed record Meeting
{
    /// <summary>Its id within the record: m1, m2 …</summary>
    public required string Id { get; init; }

    /// <summary>How they came together.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Whether it took place.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>The entities that took part.</summary>
    public required ImmutableArray<string> Participants { get; init; }

    /// <summary>Where, if told.</summary>
    public PlaceName? Place { get; init; }

    /// <summary>When, if told.</summary>
    public MeetingTime? When { get; init; }

    /// <summary>What was talked about, in the report's noun phrases.</summary>
    public ImmutableArray<TextSpan> Topics { get; init; } = [];

    /// <summary>The sentence that tells it best, first; others that tell it again.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>The rule or model that found it.</summary>
    public required string Rule { get; init; }
}
