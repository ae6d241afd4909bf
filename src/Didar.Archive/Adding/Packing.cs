using System.IO.Compression;

namespace Didar.Archive.Adding;

/// <summary>
/// The compression of all that an archive keeps whole: zlib (RFC 1950), which has a checksum. Brotli packs pieces of this
/// size no better before it takes several times as long.
/// </summary>
internal static class Packing
{
    // Of 9: with 1 an archive of reports is a quarter larger, with the usual 6 no smaller.
    private const int Level = 3;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 2);
        using (var zlib = new ZLibStream(packed, new ZLibCompressionOptions { CompressionLevel = Level }, leaveOpen: true)) zlib.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Whether the same was packed, by whatever version of the compression.</summary>
    public static bool AreSame(byte[] packed, byte[] other) =>
        packed.AsSpan().SequenceEqual(other) || Unpack(packed).AsSpan().SequenceEqual(Unpack(other));

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
