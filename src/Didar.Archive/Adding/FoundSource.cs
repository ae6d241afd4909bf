using System.Security.Cryptography;
using Didar.Reading;

namespace Didar.Archive.Adding;

/// <summary>A report's bytes as they were found.</summary>
/// <param name="Uri">The file they came from, for one inside another <c>outer.zip!inner.txt</c>.</param>
/// <param name="Line">The number of the line or row, from 1; 0 where the bytes are a whole file.</param>
/// <param name="Form">What they hold.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="IsKept">Whether the archive keeps them, or only notes where they are.</param>
public sealed record FoundSource(string Uri, int Line, Format Form, byte[] Bytes, bool IsKept)
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
