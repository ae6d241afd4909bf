using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Where and in what form something is said.</summary>
public enum VenueKind
{
    /// <summary>To the other side, face to face.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,
    /// <summary>To the other side, by telephone or video.</summary>
    [JsonStringEnumMemberName("call")] Call,
    /// <summary>At a summit, conference or session with several states or bodies.</summary>
    [JsonStringEnumMemberName("multilateral")] Multilateral,
    /// <summary>On a trip.</summary>
    [JsonStringEnumMemberName("visit")] Visit,
    /// <summary>To journalists together.</summary>
    [JsonStringEnumMemberName("press-conference")] PressConference,
    /// <summary>To one medium.</summary>
    [JsonStringEnumMemberName("interview")] Interview,
    /// <summary>To an audience.</summary>
    [JsonStringEnumMemberName("speech")] Speech,
    /// <summary>In the sermon of a Friday prayer.</summary>
    [JsonStringEnumMemberName("friday-prayer")] FridayPrayer,
    /// <summary>In a sitting of a parliament, a cabinet, a commission.</summary>
    [JsonStringEnumMemberName("session")] Session,
    /// <summary>In a social network.</summary>
    [JsonStringEnumMemberName("post")] Post,
    /// <summary>In a letter.</summary>
    [JsonStringEnumMemberName("letter")] Letter,
    /// <summary>In a message read out or sent.</summary>
    [JsonStringEnumMemberName("message")] Message,
    /// <summary>In a written statement.</summary>
    [JsonStringEnumMemberName("statement")] Statement,
}

/// <summary>Where a statement was made.</summary>
/// <param name="Kind">What kind of occasion.</param>
/// <param name="At">The words of the report that tell it; they may stand before the statement.</param>
/// <param name="Meeting">The meeting of the record in which it was said; null where there is none.</param>
public sealed record Venue(VenueKind Kind, TextSpan At, string? Meeting);
