using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Didar.Reading;

/// <summary>The fingerprint of a decoded page.</summary>
public static class PageHash
{
    private const int Block = 16 * 1024;

    /// <summary>SHA-256 of <paramref name="page"/> in UTF-8, in lower-case hexadecimal; half a surrogate pair counts as U+FFFD.</summary>
    public static string Of(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Block));
        for (var rest = page.AsSpan(); ;)
        {
            var piece = rest[..Math.Min(Block, rest.Length)];
            rest = rest[piece.Length..];
            hash.AppendData(bytes.AsSpan(0, encoder.GetBytes(piece, bytes, flush: rest.IsEmpty)));
            if (rest.IsEmpty) break;
        }
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
