namespace Didar.Reading;

/// <summary>Cuts a stream into lines, holding no more than the longest of them.</summary>
internal static class StreamLines
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>The lines without their line feeds. Each is valid until the next is taken.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Stream stream)
    {
        var buffer = new byte[FirstBuffer];
        int start = 0, end = 0, looked = 0;
        while (true)
        {
            var feed = buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var at = looked + feed;
                yield return buffer.AsMemory(start, at - start);
                start = looked = at + 1;
                continue;
            }
            looked = end;
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (end, looked, start) = (end - start, looked - start, 0);
            }
            if (end == buffer.Length) Array.Resize(ref buffer, checked(buffer.Length * 2));
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }
        if (end > start) yield return buffer.AsMemory(start, end - start);
    }
}
