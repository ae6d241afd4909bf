using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Whether the speaker's own words are given.</summary>
public enum SpeechMode
{
    /// <summary>In quotation marks or in the speaker's voice after a colon.</summary>
    [JsonStringEnumMemberName("direct")] Direct,
    /// <summary>In the reporter's grammar: «که …», a noun complement.</summary>
    [JsonStringEnumMemberName("indirect")] Indirect,
}

/// <summary>What is done by saying it.</summary>
public enum Act
{
    /// <summary>Asserts, describes, explains.</summary>
    [JsonStringEnumMemberName("state")] State,
    /// <summary>Praises, welcomes, backs, thanks.</summary>
    [JsonStringEnumMemberName("support")] Support,
    /// <summary>Agrees, accepts.</summary>
    [JsonStringEnumMemberName("agree")] Agree,
    /// <summary>Announces readiness, promises, invites.</summary>
    [JsonStringEnumMemberName("offer")] Offer,
    /// <summary>Demands, urges, stresses the need for.</summary>
    [JsonStringEnumMemberName("request")] Request,
    /// <summary>Blames, criticises, condemns.</summary>
    [JsonStringEnumMemberName("accuse")] Accuse,
    /// <summary>Refuses, denies, opposes.</summary>
    [JsonStringEnumMemberName("reject")] Reject,
    /// <summary>Warns of action of one's own.</summary>
    [JsonStringEnumMemberName("threaten")] Threaten,
    /// <summary>Warns that bad things will come.</summary>
    [JsonStringEnumMemberName("warn")] Warn,
    /// <summary>Hopes, wishes, regrets, condoles.</summary>
    [JsonStringEnumMemberName("hope")] Hope,
}

/// <summary>Somebody said something.</summary>
public sealed record Statement
{
    /// <summary>Its id within the record: s1, s2 …</summary>
    public required string Id { get; init; }

    /// <summary>The entity that speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>The words that name the speaker here; null where the subject is dropped.</summary>
    public TextSpan? SpeakerAs { get; init; }

    /// <summary>The reporting words: «تاکید کرد», «خواستار … شد» in two places.</summary>
    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>What was said, without cue, speaker, «که» and outer quotation marks.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The complement of «با اشاره به …» and its like before the cue.</summary>
    public ImmutableArray<TextSpan> Preamble { get; init; } = [];

    /// <summary>Direct or indirect.</summary>
    public required SpeechMode Mode { get; init; }

    /// <summary>What is done by saying it.</summary>
    public required Act Act { get; init; }

    /// <summary>Whom or what the act is directed at.</summary>
    public TextSpan? Target { get; init; }

    /// <summary>The entity spoken to, where the text says so.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where and in what form it was said; null where the report does not tell.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The rule or model that found it.</summary>
    public required string Rule { get; init; }
}
