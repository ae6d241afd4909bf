namespace Didar.Reading;

/// <summary>Cuts a stream into lines without decoding it; holds no more than one line and one block.</summary>
/// <param name="stream">The stream; the caller closes it.</param>
public sealed class ByteLines(Stream stream)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>What comes next, without taking it; empty only where the stream is at its end.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (_start == _end && !_ended) Fill();
        return _buffer.AsSpan(_start.._end);
    }

    /// <summary>The next line without its end; null after the last.</summary>
    /// <exception cref="IOException">A line is longer than 2 GB.</exception>
    public byte[]? Next()
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at, skip: 1);
            searched = _end - _start;
            if (!_ended) Fill();
            else return searched == 0 ? null : Take(searched, skip: 0);
        }
    }

    /// <summary>All that is left, in one piece.</summary>
    /// <exception cref="IOException">It is more than 2 GB.</exception>
    public byte[] Rest()
    {
        while (!_ended) Fill();
        return Take(_end - _start, skip: 0);
    }

    private byte[] Take(int length, int skip)
    {
        var line = _buffer.AsSpan(_start, length);
        _start += length + skip;
        return (line.EndsWith("\r"u8) && skip > 0 ? line[..^1] : line).ToArray();
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == Array.MaxLength) throw new IOException("longer than 2 GB");
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, (long)_buffer.Length * 2));
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
