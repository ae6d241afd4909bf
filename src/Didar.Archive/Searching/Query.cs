using System.Collections.Immutable;

namespace Didar.Archive.Searching;

/// <summary>What is searched for, as a tree.</summary>
public abstract record Query;

/// <summary>Words that must all be there; as a phrase one right after the other.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="IsPhrase">Whether they stood in quotation marks.</param>
public sealed record WordsQuery(string Text, bool IsPhrase) : Query;

/// <summary><c>speaker:لاوروف</c>: words in one field.</summary>
/// <param name="Field">Which.</param>
/// <param name="Value">The words as typed, without quotation marks.</param>
/// <param name="IsPhrase">Whether they stood in quotation marks.</param>
/// <param name="Position">Where the value stands in the query, in UTF-16 code units from 0.</param>
public sealed record FieldQuery(SearchField Field, string Value, bool IsPhrase, int Position) : Query;

/// <summary>All of these.</summary>
public sealed record AllQuery(ImmutableArray<Query> Parts) : Query;

/// <summary>Any of these.</summary>
public sealed record AnyQuery(ImmutableArray<Query> Parts) : Query;

/// <summary>Not this.</summary>
public sealed record NotQuery(Query Part) : Query;

/// <summary>What can be asked for by name.</summary>
public enum SearchField
{
    /// <summary>Who makes a statement: words of a name or title, or the id in the knowledge.</summary>
    Speaker,
    /// <summary>What a statement says.</summary>
    Said,
    /// <summary>What is done by a statement: state, support, agree …</summary>
    Act,
    /// <summary>Whom a statement is made to.</summary>
    Addressee,
    /// <summary>Who takes part in an encounter.</summary>
    With,
    /// <summary>What an encounter was about.</summary>
    About,
    /// <summary>The outlet that a report names as its own.</summary>
    Outlet,
    /// <summary>The side that somebody in the report acts for, by its code.</summary>
    Country,
    /// <summary>The first day on which the report may have come out.</summary>
    From,
    /// <summary>The last day.</summary>
    Until,
}
