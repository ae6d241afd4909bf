using Didar.Archive.Terms;
using Didar.Facts;

namespace Didar.Archive.Adding;

/// <summary>What the tables hold of a record, ready to be written.</summary>
public sealed record PreparedFacts
{
    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>The key of each entity's actor, in the order of the record.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>What each statement says, and to or against whom, in the order of the record.</summary>
    public required IReadOnlyList<(TermText Terms, string? Target)> Statements { get; init; }

    /// <summary>What each meeting was about, in the order of the record.</summary>
    public required IReadOnlyList<(TermText Terms, IReadOnlyList<string> Topics)> Meetings { get; init; }

    /// <summary>The names of all entities, in the order of the record.</summary>
    public required IReadOnlyList<IReadOnlyList<ActorName>> Names { get; init; }

    /// <summary>Tenures of the knowledge that the record's offices are, by the index of the entity.</summary>
    public IReadOnlyList<(int Entity, Knowledge.Tenure Tenure)> Tenures { get; init; } = [];
}

/// <summary>One of the names an actor is called by.</summary>
/// <param name="Kind"><c>name</c>, <c>english</c> or <c>title</c>.</param>
/// <param name="Text">The name in standard spelling.</param>
/// <param name="Terms">Its words.</param>
/// <param name="IsBorrowed">Whether only a correction gives it to the actor.</param>
public sealed record ActorName(string Kind, string Text, TermText Terms, bool IsBorrowed = false);
