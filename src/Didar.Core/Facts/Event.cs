using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>PLOVER event types (Political Language Ontology for Verifiable Event Records, 2021).</summary>
public enum PloverType
{
    /// <summary>Agrees to do.</summary>
    [JsonStringEnumMemberName("AGREE")] Agree,
    /// <summary>Meets or talks.</summary>
    [JsonStringEnumMemberName("CONSULT")] Consult,
    /// <summary>Expresses support.</summary>
    [JsonStringEnumMemberName("SUPPORT")] Support,
    /// <summary>Yields.</summary>
    [JsonStringEnumMemberName("CONCEDE")] Concede,
    /// <summary>Works together in deed.</summary>
    [JsonStringEnumMemberName("COOPERATE")] Cooperate,
    /// <summary>Gives aid.</summary>
    [JsonStringEnumMemberName("AID")] Aid,
    /// <summary>Withdraws.</summary>
    [JsonStringEnumMemberName("RETREAT")] Retreat,
    /// <summary>Asks or demands.</summary>
    [JsonStringEnumMemberName("REQUEST")] Request,
    /// <summary>Blames.</summary>
    [JsonStringEnumMemberName("ACCUSE")] Accuse,
    /// <summary>Refuses.</summary>
    [JsonStringEnumMemberName("REJECT")] Reject,
    /// <summary>Threatens.</summary>
    [JsonStringEnumMemberName("THREATEN")] Threaten,
    /// <summary>Demonstrates.</summary>
    [JsonStringEnumMemberName("PROTEST")] Protest,
    /// <summary>Cuts ties, punishes without force.</summary>
    [JsonStringEnumMemberName("SANCTION")] Sanction,
    /// <summary>Puts forces on alert or moves them.</summary>
    [JsonStringEnumMemberName("MOBILIZE")] Mobilize,
    /// <summary>Arrests, seizes, represses.</summary>
    [JsonStringEnumMemberName("COERCE")] Coerce,
    /// <summary>Uses force.</summary>
    [JsonStringEnumMemberName("ASSAULT")] Assault,
}

/// <summary>An action between political actors.</summary>
public sealed record Event
{
    /// <summary>Its id within the record: v1, v2 …</summary>
    public required string Id { get; init; }

    /// <summary>The PLOVER type.</summary>
    public required PloverType Type { get; init; }

    /// <summary>The PLOVER mode: for CONSULT visit, third-party, multilateral or phone.</summary>
    public string? Mode { get; init; }

    /// <summary>Codes of the acting side.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Codes of the side acted on; may be empty.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Whether it took place.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>The words that tell it.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>The statement or meeting it follows from, where there is one.</summary>
    public string? From { get; init; }

    /// <summary>The rule or model that found it.</summary>
    public required string Rule { get; init; }
}
