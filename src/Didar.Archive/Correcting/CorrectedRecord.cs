using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Facts;

namespace Didar.Archive.Correcting;

/// <summary>Whether a fact stands as it was read.</summary>
public enum FactState
{
    /// <summary>As it was read; nobody has looked.</summary>
    [JsonStringEnumMemberName("predicted")] Predicted,
    /// <summary>A person has looked, and it is so.</summary>
    [JsonStringEnumMemberName("confirmed")] Confirmed,
    /// <summary>A person has changed or added it.</summary>
    [JsonStringEnumMemberName("corrected")] Corrected,
    /// <summary>A person has refused it; the current record has it no more.</summary>
    [JsonStringEnumMemberName("rejected")] Rejected,
}

/// <summary>The state of a fact, and what made it so.</summary>
/// <param name="Fact">Its id in the current record; of a rejected one, the id it had.</param>
/// <param name="State">The state that the last correction about it has given it.</param>
/// <param name="By">The keys of all corrections about it, in their order.</param>
public sealed record StatedFact(string Fact, FactState State, ImmutableArray<string> By);

/// <summary>A correction that no fact or actor of the record fits any more. It is kept.</summary>
/// <param name="Key">The correction's key.</param>
/// <param name="Message">Why, in one sentence.</param>
public sealed record Unfit(string Key, string Message);

/// <summary>A record with the corrections that hold applied.</summary>
/// <param name="Record">The record; what no longer fits stands among its problems.</param>
/// <param name="Keys">The key of each entity's actor, in the order of the entities.</param>
/// <param name="ReadAs">For each entity those of the record as it was read that it is made of; none for one that a correction brought in.</param>
/// <param name="States">The facts that corrections are about, statements first, then meetings and events.</param>
/// <param name="Addresses">Where each fact, rejected ones included, stands as it was read, by its id.</param>
/// <param name="Unfits">What no longer fits.</param>
public sealed record CorrectedRecord(
    Record Record,
    ImmutableArray<string> Keys,
    ImmutableArray<ImmutableArray<RecordEntity>> ReadAs,
    ImmutableArray<StatedFact> States,
    IReadOnlyDictionary<string, FactAddress> Addresses,
    ImmutableArray<Unfit> Unfits)
{
    /// <summary>The code of the problem that a correction no longer fits.</summary>
    public const string NoLongerFits = "DI201";
}
