using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Encounters;

/// <summary>A report as it was read and what was found in it.</summary>
/// <param name="Record">What was found.</param>
/// <param name="Article">The report.</param>
public sealed record ReadReport(Record Record, Article Article);

/// <summary>What of an encounter a claim is about.</summary>
public enum Facet
{
    /// <summary>Who took part.</summary>
    [JsonStringEnumMemberName("participant")] Participant,
    /// <summary>Where.</summary>
    [JsonStringEnumMemberName("place")] Place,
    /// <summary>On which day.</summary>
    [JsonStringEnumMemberName("time")] Time,
    /// <summary>What was talked about.</summary>
    [JsonStringEnumMemberName("topic")] Topic,
    /// <summary>What somebody said.</summary>
    [JsonStringEnumMemberName("statement")] Statement,
}

/// <summary>Where a report makes a claim: the words at <paramref name="At"/> in its page.</summary>
public sealed record ClaimPlace(string Report, TextSpan At);

/// <summary>One thing that reports say of an encounter.</summary>
/// <param name="Facet">What it is about.</param>
/// <param name="Value">A name, an ISO day, or the words of the report that tells it first.</param>
/// <param name="Speaker">For a statement, who speaks; else null.</param>
/// <param name="Places">Where it is told, copies included.</param>
/// <param name="Sources">How many reports of their own tell it; a copy does not count.</param>
public sealed record Claim(Facet Facet, string Value, string? Speaker, ImmutableArray<ClaimPlace> Places, int Sources);

/// <summary>Claims of which not more than one can be right.</summary>
/// <param name="Facet">What they are about.</param>
/// <param name="Why">What is not the same: one English sentence.</param>
/// <param name="Claims">Two or more.</param>
public sealed record Contradiction(Facet Facet, string Why, ImmutableArray<Claim> Claims);

/// <summary>An encounter as its reports tell it.</summary>
/// <param name="Encounter">Who tells it.</param>
/// <param name="Agreed">What all reports of their own tell; empty where there is only one.</param>
/// <param name="Shared">What some of them tell.</param>
/// <param name="Alone">What one of them tells.</param>
/// <param name="Contradictions">Where they can't all be right.</param>
public sealed record Account(Encounter Encounter, ImmutableArray<Claim> Agreed, ImmutableArray<Claim> Shared, ImmutableArray<Claim> Alone, ImmutableArray<Contradiction> Contradictions);
