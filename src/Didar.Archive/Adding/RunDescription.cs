namespace Didar.Archive.Adding;

/// <summary>What a run reads with.</summary>
/// <param name="Kind"><c>add</c> or <c>refresh</c>.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Knowledge">SHA-256 over the knowledge files.</param>
/// <param name="Models">SHA-256 over the models.</param>
public sealed record RunDescription(string Kind, string Version, string Knowledge, string Models);
