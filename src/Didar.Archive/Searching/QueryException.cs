namespace Didar.Archive.Searching;

/// <summary>Why a query can't be understood.</summary>
/// <param name="position">Where, in UTF-16 code units from 0.</param>
/// <param name="message">One sentence.</param>
public sealed class QueryException(int position, string message) : Exception(message)
{
    /// <summary>Where, in UTF-16 code units from 0.</summary>
    public int Position { get; } = position;
}
