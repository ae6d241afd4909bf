using Didar.Archive.Correcting;
using Didar.Archive.Terms;
using Didar.Facts;

namespace Didar.Archive.Adding;

/// <summary>A report with all that the writer needs of it, made on the readers' threads.</summary>
public sealed record PreparedArticle
{
    /// <summary>Where it was found.</summary>
    public required FoundSource Source { get; init; }

    /// <summary>The record as it was read.</summary>
    public Record Record => Facts.Record;

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

    /// <summary>What the tables hold of the record as it was read.</summary>
    public required PreparedFacts Facts { get; init; }

    /// <summary>Prepares the record anew with corrections, where the archive has some for it.</summary>
    public required Func<CorrectedRecord, PreparedFacts> Correct { get; init; }
}
