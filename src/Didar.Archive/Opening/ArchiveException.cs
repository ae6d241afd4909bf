namespace Didar.Archive.Opening;

/// <summary>Why an archive can't be used, in one sentence for people. What was committed before stays.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
