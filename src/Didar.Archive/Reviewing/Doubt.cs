using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Archive.Reviewing;

/// <summary>Why a person should look at a fact.</summary>
public enum DoubtReason
{
    /// <summary>Reports of one encounter can't all be right.</summary>
    [JsonStringEnumMemberName("contradiction")] Contradiction,
    /// <summary>A correction fits the new reading no longer.</summary>
    [JsonStringEnumMemberName("unfit-correction")] UnfitCorrection,
    /// <summary>Who held the office that speaks or meets is only possible.</summary>
    [JsonStringEnumMemberName("possible-holder")] PossibleHolder,
    /// <summary>The person is on no list.</summary>
    [JsonStringEnumMemberName("unknown-person")] UnknownPerson,
    /// <summary>The words do not name the speaker: a pronoun, or a dropped subject.</summary>
    [JsonStringEnumMemberName("speaker-not-named")] SpeakerNotNamed,
}

/// <summary>A fact at which a person should look.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Fact">The fact's id in the current record; null for what is about no single one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Message">The same for people, in one sentence.</param>
/// <param name="Places">Where to look.</param>
public sealed record Doubt(long Article, string? Fact, DoubtReason Reason, string Message, ImmutableArray<TextSpan> Places);
