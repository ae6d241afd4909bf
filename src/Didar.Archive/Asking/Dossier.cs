using System.Collections.Immutable;

namespace Didar.Archive.Asking;

/// <summary>What an archive has of somebody.</summary>
public sealed record Dossier
{
    /// <summary>Who it is about.</summary>
    public required Who Who { get; init; }

    /// <summary>When it was asked about.</summary>
    public required Window Window { get; init; }

    /// <summary>The names and spellings the articles call him by, in standard spelling, the most frequent first.</summary>
    public required ImmutableArray<Share> Names { get; init; }

    /// <summary>The offices, those of the knowledge first.</summary>
    public required ImmutableArray<OfficeLine> Offices { get; init; }

    /// <summary>With whom he met, the most frequent first.</summary>
    public required ImmutableArray<Share> With { get; init; }

    /// <summary>The outlets that report of him, the most frequent first.</summary>
    public required ImmutableArray<Share> Outlets { get; init; }

    /// <summary>The encounters he took part in.</summary>
    public required Section Meetings { get; init; }

    /// <summary>What he said.</summary>
    public required Section Statements { get; init; }

    /// <summary>Where he stands to things.</summary>
    public required Section Positions { get; init; }

    /// <summary>The first day on which an article about him may have come out; ISO 8601, null where none is dated.</summary>
    public required string? First { get; init; }

    /// <summary>The last.</summary>
    public required string? Last { get; init; }
}

/// <summary>A value, how many articles have it, and from when to when.</summary>
/// <param name="Value">A name or an outlet.</param>
/// <param name="Count">How many articles, or for people met how many meetings as told.</param>
/// <param name="First">The first day; null where none is dated.</param>
/// <param name="Last">The last.</param>
public sealed record Share(string Value, long Count, string? First, string? Last);

/// <summary>Lines of one kind, the latest first.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Lines">As many as were asked for.</param>
public sealed record Section(long Total, IReadOnlyList<Line> Lines);

/// <summary>An office of somebody.</summary>
/// <param name="Title">As articles word it; of a tenure of the knowledge the office's id.</param>
/// <param name="Office">The office's id in the knowledge, where known.</param>
/// <param name="FromKnowledge">Whether it is a tenure of the knowledge; else articles say it.</param>
/// <param name="From">The first day: of the tenure, as exact as it is known, or of the articles; null where unknown.</param>
/// <param name="To">The last; of a tenure null where it goes on.</param>
/// <param name="IsCertain">Whether the knowledge is sure of the tenure; true for articles.</param>
/// <param name="Articles">How many articles say it.</param>
/// <param name="Article">An article that says it, the first; null for a tenure.</param>
/// <param name="Quote">Where it says it; null for a tenure.</param>
public sealed record OfficeLine(string Title, string? Office, bool FromKnowledge, string? From, string? To, bool IsCertain, long Articles, Origin? Article, Quote? Quote);
