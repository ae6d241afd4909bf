namespace Didar.Cli.Inputs;

/// <summary>A stream whose first line has been looked at; reads from the beginning all the same.</summary>
internal sealed class PeekedStream : Stream
{
    // The head of a table is no longer.
    private const int Most = 64 * 1024;

    private readonly Stream _stream;
    private readonly byte[] _head = new byte[Most];
    private int _length;
    private int _read;

    private PeekedStream(Stream stream) => _stream = stream;

    /// <summary>The first line, without its end, as far as it was looked at.</summary>
    public ReadOnlySpan<byte> FirstLine
    {
        get
        {
            var head = _head.AsSpan(0, _length);
            var end = head.IndexOfAny((byte)'\n', (byte)'\r');
            return end < 0 ? head : head[..end];
        }
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Looks at the first line of a stream; waits until it is there.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static PeekedStream Of(Stream stream)
    {
        var peeked = new PeekedStream(stream);
        while (peeked._length < Most)
        {
            var read = stream.Read(peeked._head, peeked._length, Most - peeked._length);
            var isWhole = read == 0 || peeked._head.AsSpan(peeked._length, read).Contains((byte)'\n');
            peeked._length += read;
            if (isWhole) break;
        }
        return peeked;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_read == _length) return _stream.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _read);
        _head.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _stream.Dispose();
        base.Dispose(disposing);
    }
}
