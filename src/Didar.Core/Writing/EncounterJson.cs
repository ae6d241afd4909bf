using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Didar.Encounters;
using Didar.Facts;

namespace Didar.Writing;

/// <summary>The JSON forms of accounts of encounters, and of the digests that an archive keeps: camel case, enumerations in lower case.</summary>
public static class EncounterJson
{
    private static readonly EncounterJsonContext Context = new(new JsonSerializerOptions(EncounterJsonContext.Default.Options)
    {
        Encoder = RecordJson.Encoder,
    });

    /// <summary>One line, without the line feed.</summary>
    public static string Write(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var encounter = account.Encounter;
        var key = encounter.Tellings[0].Key;
        return JsonSerializer.Serialize(new EncounterLine
        {
            Id = encounter.Id,
            Kind = key.Meeting is { } kind ? Codes.Of(kind) : "speech",
            Status = key.Status,
            Sources = encounter.Sources,
            Tellings = [.. encounter.Tellings.Select(static telling => new TellingLine(telling.Report, telling.Certainty, telling.Key.Facts, [.. telling.Key.Said.Select(static said => said.Statement)], telling.Key.IsBackground))],
            Agreed = account.Agreed,
            Shared = account.Shared,
            Alone = account.Alone,
            Contradictions = account.Contradictions,
        }, Context.EncounterLine);
    }

    /// <summary>One line, without the line feed.</summary>
    public static string Write(ReportDigest digest) => JsonSerializer.Serialize(digest, Context.ReportDigest);

    /// <summary>Reads a digest back.</summary>
    /// <exception cref="JsonException">The line is no digest.</exception>
    public static ReportDigest ReadDigest(string line) =>
        JsonSerializer.Deserialize(line, Context.ReportDigest) ?? throw new JsonException("null is no digest");

    internal static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Likely => "likely",
        _ => "possible",
    };

    internal static string Of(Facet facet) => facet switch
    {
        Facet.Participant => "participant",
        Facet.Place => "place",
        Facet.Time => "time",
        Facet.Topic => "topic",
        _ => "statement",
    };
}

/// <summary>An encounter as it is handed on: without the hashes that it was found by.</summary>
internal sealed record EncounterLine
{
    public string Schema { get; } = "didar/encounter/1";
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required FactStatus Status { get; init; }
    public required ImmutableArray<ImmutableArray<string>> Sources { get; init; }
    public required ImmutableArray<TellingLine> Tellings { get; init; }
    public required ImmutableArray<Claim> Agreed { get; init; }
    public required ImmutableArray<Claim> Shared { get; init; }
    public required ImmutableArray<Claim> Alone { get; init; }
    public required ImmutableArray<Contradiction> Contradictions { get; init; }
}

/// <summary>What one report has of an encounter: the ids of its meetings and statements.</summary>
internal sealed record TellingLine(string Report, Certainty Certainty, ImmutableArray<string> Meetings, ImmutableArray<string> Statements, bool Background);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(EncounterLine))]
[JsonSerializable(typeof(ReportDigest))]
internal sealed partial class EncounterJsonContext : JsonSerializerContext;
