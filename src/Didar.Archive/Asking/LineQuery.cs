using System.Collections.Immutable;

namespace Didar.Archive.Asking;

/// <summary>Which lines are wanted.</summary>
public sealed record LineQuery
{
    /// <summary>Whose; empty for anybody's.</summary>
    public ImmutableArray<long> Actors { get; init; } = [];

    /// <summary>With whom (meetings); empty for anybody.</summary>
    public ImmutableArray<long> With { get; init; } = [];

    /// <summary>The words of what was said or talked about; null for anything.</summary>
    public string? About { get; init; }

    /// <summary>When.</summary>
    public Window Window { get; init; }

    /// <summary>The most lines handed out.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Whether the earliest come first, else the latest.</summary>
    public bool OldestFirst { get; init; }
}
