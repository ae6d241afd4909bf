using System.IO.Compression;

namespace Didar.Archive.Adding;

/// <summary>The compression of all that an archive keeps whole (RFC 7932).</summary>
internal static class Brotli
{
    // Above 5 each step costs several times as much for a few in a hundred.
    private const int Quality = 5;
    private const int Window = 20;

    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, Quality, Window)
            ? buffer[..written]
            : throw new InvalidOperationException("the buffer is as long as brotli asks for");
    }

    /// <summary>The bytes that were compressed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Decompress(byte[] compressed)
    {
        using var from = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var to = new MemoryStream(compressed.Length * 4);
        try
        {
            from.CopyTo(to);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException("the compressed bytes are damaged", e);
        }
        return to.ToArray();
    }
}
