using System.Security.Cryptography;
using System.Text;

namespace Didar.Cli.Running;

/// <summary>One hash for all files of a kind that the program reads with.</summary>
internal static class DataHashes
{
    /// <summary>SHA-256 over the names and bytes of the files right in these folders, in the folders' and then the names' order.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static string Of(IEnumerable<string> folders, string pattern)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
