using Didar.Reading;

namespace Didar.Cli.Inputs;

/// <summary>
/// Turns the command line's words into inputs, one at a time: files as they stand, folders with all that lies in them in
/// ordinal order, JSON lines and tables line by line, packed files with what is in them. What can't be opened comes as a <see cref="FailedInput"/> in its place.
/// </summary>
internal sealed class InputWalk(Func<Stream> standardInput)
{
    /// <summary>The word for standard input.</summary>
    public const string StandardInput = "-";

    private const string StandardInputName = "stdin";

    private static readonly PackedInputs Packed = new(static (name, open) => OfStream(name, open, FormatGuess.OfName(name)));

    private FileStream? _open;
    private long _before;
    private long _passed;

    /// <summary>How many bytes of the files have been walked over; packed ones count as they are packed.</summary>
    public long Passed => Volatile.Read(ref _passed);

    public IEnumerable<Input> Walk(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var inputs = word == StandardInput ? OfStandardInput()
                : Directory.Exists(word) ? OfFolder(word)
                : OfFile(word);
            foreach (var input in inputs)
            {
                Volatile.Write(ref _passed, _before + (_open is { CanRead: true } ? _open.Position : 0));
                yield return input;
            }
        }
    }

    // Standard input has no name that tells a table by its ending: its head does.
    private IEnumerable<Input> OfStandardInput()
    {
        if (!TryOpen(StandardInputName, () => PeekedStream.Of(standardInput()), out var stream, out var failed)) return [failed];
        var peeked = (PeekedStream)stream;
        return CsvLines.IsHead(peeked.FirstLine)
            ? Packed.Of(StandardInputName, PackedForm.Csv, () => peeked)
            : OfStream(StandardInputName, () => peeked, null);
    }

    private IEnumerable<Input> OfFile(string path)
    {
        IEnumerable<Input> inputs = FormatGuess.OfName(path) switch
        {
            Format.Text => [new FileInput(path, Format.Text)],
            Format.Html => [new FileInput(path, Format.Html)],
            Format.JsonLines => OfStream(path, () => _open = File.OpenRead(path), Format.JsonLines),
            _ => Packed.Of(path, () => _open = File.OpenRead(path)),
        };
        foreach (var input in inputs) yield return input;
        _open = null;
        _before += InputSize.OfFile(path);
    }

    private IEnumerable<Input> OfFolder(string folder)
    {
        List<(string Key, FileSystemInfo Info)> entries = [];
        string? failure = null;
        try
        {
            // A slash after a folder's name sorts its contents as their whole paths would sort.
            foreach (var info in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                entries.Add((info is DirectoryInfo ? info.Name + "/" : info.Name, info));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = Failures.Reason(e);
        }
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        foreach (var (_, info) in entries)
        {
            var path = Path.Join(folder, info.Name);
            if (info is DirectoryInfo)
            {
                // A linked folder may lead back to where we are.
                if (info.LinkTarget is not null) continue;
                foreach (var input in OfFolder(path)) yield return input;
            }
            else if (InputSize.IsInput(path))
            {
                foreach (var input in OfFile(path)) yield return input;
            }
        }
        if (failure is not null) yield return new FailedInput(folder, failure);
    }

    private static IEnumerable<Input> OfStream(string name, Func<Stream> open, Format? known)
    {
        if (!TryOpen(name, open, out var stream, out var failed))
        {
            yield return failed;
            yield break;
        }
        using (stream)
        {
            var lines = new ByteLines(stream);
            if (!TryRead(name, () => known ?? FormatGuess.OfContent(lines.Peek()), out var kind, out failed))
            {
                yield return failed;
                yield break;
            }
            if (kind != Format.JsonLines)
            {
                yield return TryRead(name, lines.Rest, out var bytes, out failed) ? new BytesInput(name, 0, bytes, kind) : failed;
                yield break;
            }
            for (var number = 1; ; number++)
            {
                if (!TryRead(name, lines.Next, out var line, out failed))
                {
                    yield return failed;
                    yield break;
                }
                if (line is null) yield break;
                if (line.AsSpan().Trim(" \t\r"u8).IsEmpty) continue;
                yield return new BytesInput(name, number, line, Format.JsonLines);
            }
        }
    }

    private static bool TryOpen(string name, Func<Stream> open, out Stream stream, out FailedInput failed) =>
        TryRead(name, open, out stream, out failed);

    private static bool TryRead<T>(string name, Func<T> read, out T result, out FailedInput failed)
    {
        try
        {
            result = read();
            failed = null!;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException)
        {
            result = default!;
            failed = new FailedInput(name, Failures.Reason(e));
            return false;
        }
    }
}
