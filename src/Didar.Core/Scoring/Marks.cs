using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Facts;

namespace Didar.Scoring;

/// <summary>
/// What a careful reader marked in one article. Every string stands in the article exactly as it is here;
/// <c>gold/README.md</c> tells how articles are marked.
/// </summary>
public sealed record Marks
{
    /// <summary>The article's id: the name of its file without the ending.</summary>
    public required string Id { get; init; }

    /// <summary>What the article says of its own origin.</summary>
    public required MarkedSource Source { get; init; }

    /// <summary>Everybody who speaks, meets or is spoken to.</summary>
    public ImmutableArray<MarkedEntity> Entities { get; init; } = [];

    /// <summary>Who met whom.</summary>
    public ImmutableArray<MarkedMeeting> Meetings { get; init; } = [];

    /// <summary>Who said what, in the order of the text.</summary>
    public ImmutableArray<MarkedStatement> Statements { get; init; } = [];

    /// <summary>Actions between political actors, the most important first.</summary>
    public ImmutableArray<MarkedEvent> Events { get; init; } = [];
}

/// <summary>The source line as marked; null where the article names none.</summary>
public sealed record MarkedSource(string? Outlet, string? Via, string? Place);

/// <summary>An actor as marked.</summary>
public sealed record MarkedEntity
{
    /// <summary>Its id within the article.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its name in standard spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Every distinct string that refers to it, pronouns included.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>The posts the article gives it.</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>The side it acts for, as in a record; null where that is unclear.</summary>
    public string? Country { get; init; }
}

/// <summary>An encounter as marked.</summary>
public sealed record MarkedMeeting
{
    /// <summary>How the two sides came together.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Whether it took place.</summary>
    public required FactStatus Status { get; init; }

    /// <summary>The entities that took part.</summary>
    public required ImmutableArray<string> Participants { get; init; }

    /// <summary>Where, if told.</summary>
    public string? Place { get; init; }
}

/// <summary>A statement as marked.</summary>
public sealed record MarkedStatement
{
    /// <summary>The entity that speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>The reporting words; three dots (…) stand for words between their parts.</summary>
    public required string Cue { get; init; }

    /// <summary>What was said.</summary>
    public required string Content { get; init; }

    /// <summary>The complement of «با اشاره به …» and its like before the cue: neither right nor wrong as speech.</summary>
    public string? Preamble { get; init; }

    /// <summary>Direct or indirect.</summary>
    public required SpeechMode Mode { get; init; }

    /// <summary>What is done by saying it.</summary>
    public required Act Act { get; init; }

    /// <summary>Whom or what the act is directed at; null where there is none.</summary>
    public string? Target { get; init; }

    /// <summary>The entity spoken to; null where the text says none.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where it stands: in the headline (the first line) or below it.</summary>
    public required MarkedPart In { get; init; }
}

/// <summary>The part of an article in which a statement stands.</summary>
public enum MarkedPart
{
    /// <summary>Below the headline.</summary>
    [JsonStringEnumMemberName("body")] Body,
    /// <summary>The headline: the article's first line.</summary>
    [JsonStringEnumMemberName("title")] Title,
}

/// <summary>A PLOVER event as marked.</summary>
public sealed record MarkedEvent
{
    /// <summary>The PLOVER type.</summary>
    public required PloverType Type { get; init; }

    /// <summary>Codes of the acting side.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Codes of the side acted on; may be empty.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Whether it took place.</summary>
    public FactStatus Status { get; init; }
}
