using System.IO.Compression;

namespace Didar.Archive.Adding;

/// <summary>
/// The compression of all that an archive keeps whole: zlib (RFC 1950), which has a checksum. Brotli packs pieces of this
/// size no better before it takes several times as long.
/// </summary>
internal static class Packing
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The bytes that were packed.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var from = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var to = new MemoryStream(packed.Length * 4);
        from.CopyTo(to);
        return to.ToArray();
    }
}
