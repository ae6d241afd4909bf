namespace Didar.Archive.Correcting;

/// <summary>Who corrects, when and why.</summary>
/// <param name="Author">The person; never empty.</param>
/// <param name="Made">ISO 8601, UTC, whole seconds.</param>
/// <param name="Reason">Why; null where not told.</param>
public sealed record Authorship(string Author, string Made, string? Reason);

/// <summary>A correction as it stands in an archive.</summary>
/// <param name="Id">Its number in this archive; corrections are applied in this order.</param>
/// <param name="Key">Tells it from all others, in every archive.</param>
/// <param name="What">What is put right.</param>
/// <param name="By">Who, when, why.</param>
/// <param name="UndoneBy">The number of the correction that took it back; null while it holds.</param>
public sealed record CorrectionEntry(long Id, string Key, Correction What, Authorship By, long? UndoneBy);

/// <summary>Why a correction can't be made, taken back or imported, in one sentence for people. Nothing was changed.</summary>
public sealed class CorrectionException(string message) : Exception(message);
