using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Facts;

namespace Didar.Encounters;

/// <summary>Where a range of days comes from.</summary>
public enum DaySource
{
    /// <summary>The report says the day.</summary>
    [JsonStringEnumMemberName("stated")] Stated,
    /// <summary>The report tells it as its news: about the day it came out.</summary>
    [JsonStringEnumMemberName("published")] Published,
    /// <summary>Only a window is known, from offices held or since it is told as past.</summary>
    [JsonStringEnumMemberName("window")] Window,
}

/// <summary>The days on which a thing may have taken place.</summary>
/// <param name="First">The first, in days since 1970-01-01.</param>
/// <param name="Last">The last, never before the first.</param>
/// <param name="Source">Where that comes from.</param>
public readonly record struct DayRange(int First, int Last, DaySource Source);

/// <summary>What one party of an encounter said, as the folded lemmas of its content words.</summary>
/// <param name="Statement">The statement's id in its record.</param>
/// <param name="Speaker">The index of the speaker among the key's parties.</param>
/// <param name="Lemmas">Hashes (FNV-1a, 32 bits) of the lemmas, sorted, each once.</param>
/// <param name="Numbers">Hashes of the numbers among them, sorted.</param>
/// <param name="Denials">How many verbs are negated.</param>
public sealed record SaidWords(string Statement, int Speaker, ImmutableArray<uint> Lemmas, ImmutableArray<uint> Numbers, int Denials);

/// <summary>What an encounter is.</summary>
public enum EncounterKind
{
    /// <summary>People or bodies came together.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,
    /// <summary>Somebody spoke on one occasion, with no other side named.</summary>
    [JsonStringEnumMemberName("speech")] Speech,
}

/// <summary>
/// What is needed of a meeting or speech of one report to tell whether another report tells the same one: small enough
/// to be stored in the place of the record.
/// </summary>
public sealed record EncounterKey
{
    /// <summary>What it is.</summary>
    public required EncounterKind Kind { get; init; }

    /// <summary>How they came together; null for a speech.</summary>
    public MeetingKind? Meeting { get; init; }

    /// <summary>Whether it took place: a plan is not joined with what was held, nor with a denial.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>The ids in the record of the meetings it was made of; empty for a speech.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>Who took part; for a speech the speaker.</summary>
    public required ImmutableArray<Party> Parties { get; init; }

    /// <summary>When; null where nothing is known.</summary>
    public DayRange? Days { get; init; }

    /// <summary>Whether the report tells it as something past, beside its news.</summary>
    public bool IsBackground { get; init; }

    /// <summary>What was said at it.</summary>
    public ImmutableArray<SaidWords> Said { get; init; } = [];

    /// <summary>Hashes of the lemmas of the topics and of the sentence that tells it, sorted.</summary>
    public ImmutableArray<uint> About { get; init; } = [];
}

/// <summary>What is kept of a report to find its encounters and its copies.</summary>
/// <param name="Report">What the caller knows the report by; each only once.</param>
/// <param name="Outlet">The outlet it names as its own.</param>
/// <param name="Via">The origin it names.</param>
/// <param name="Published">When it came out, in days since 1970-01-01; null where unknown.</param>
/// <param name="Shingles">Hashes of each five words running, sorted, each once.</param>
/// <param name="Keys">Its meetings and speeches.</param>
public sealed record ReportDigest(string Report, string? Outlet, string? Via, int? Published, ImmutableArray<uint> Shingles, ImmutableArray<EncounterKey> Keys);
