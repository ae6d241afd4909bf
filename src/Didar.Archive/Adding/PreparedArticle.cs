using Didar.Archive.Terms;
using Didar.Facts;

namespace Didar.Archive.Adding;

/// <summary>A report with all that the writer needs of it, made on the readers' threads.</summary>
public sealed record PreparedArticle
{
    /// <summary>Where it was found.</summary>
    public required FoundSource Source { get; init; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>The date the caller gave for it; ISO 8601.</summary>
    public string? Given { get; init; }

    /// <summary>The headline's words as printed; null where there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>The record's JSON, compressed.</summary>
    public required byte[] Json { get; init; }

    /// <summary>The source's bytes, compressed; null where they are not kept.</summary>
    public required byte[]? Bytes { get; init; }

    /// <summary>The words of the whole report.</summary>
    public required TermText Terms { get; init; }

    /// <summary>What each statement says, and to or against whom, in the order of the record.</summary>
    public required IReadOnlyList<(TermText Terms, string? Target)> Statements { get; init; }

    /// <summary>What each meeting was about, in the order of the record.</summary>
    public required IReadOnlyList<(TermText Terms, IReadOnlyList<string> Topics)> Meetings { get; init; }

    /// <summary>The names of all entities, in the order of the record.</summary>
    public required IReadOnlyList<IReadOnlyList<ActorName>> Names { get; init; }

    /// <summary>Tenures of the knowledge that the record's offices are, by the index of the entity.</summary>
    public required IReadOnlyList<(int Entity, Knowledge.Tenure Tenure)> Tenures { get; init; }
}

/// <summary>One of the names an actor is called by.</summary>
/// <param name="Kind"><c>name</c>, <c>english</c> or <c>title</c>.</param>
/// <param name="Text">The name in standard spelling.</param>
/// <param name="Terms">Its words.</param>
public sealed record ActorName(string Kind, string Text, TermText Terms);
