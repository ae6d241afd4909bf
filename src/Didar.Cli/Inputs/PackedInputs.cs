using System.IO.Compression;
using System.Text;
using Didar.Reading;

namespace Didar.Cli.Inputs;

/// <summary>
/// The inputs inside tables and packed files, one at a time. A file in a ZIP is called <c>outer.zip!inner.txt</c>. One
/// that can't be read is a <see cref="FailedInput"/> in its place.
/// </summary>
/// <param name="plain">The inputs of a stream that is not packed, by its name.</param>
internal sealed class PackedInputs(Func<string, Func<Stream>, IEnumerable<Input>> plain)
{
    // A ZIP in a ZIP in a ZIP … is no collection of reports.
    private const int Deepest = 3;

    /// <summary>The inputs of a packed file.</summary>
    public IEnumerable<Input> Of(string name, Func<Stream> open, int depth = 0) => Of(name, PackedForms.OfName(name), open, depth);

    /// <summary>The inputs of a packed file whose form is known otherwise than by its name.</summary>
    public IEnumerable<Input> Of(string name, PackedForm form, Func<Stream> open, int depth = 0)
    {
        if (form != PackedForm.None && depth > Deepest) return [new FailedInput(name, "packed too deeply")];
        return form switch
        {
            PackedForm.Csv => Guarded(name, open, static (stream, name) => OfCsv(stream, name)),
            // What fails is the file that is there, not the one it would unpack to.
            PackedForm.Gzip => Of(name[..^3], () => new GZipStream(open(), CompressionMode.Decompress), depth + 1)
                .Select(input => input is FailedInput failed && failed.Name == name[..^3] ? new FailedInput(name, failed.Reason) : input),
            PackedForm.Zip => Guarded(name, open, (stream, name) => OfZip(stream, name, depth)),
            _ => plain(name, open),
        };
    }

    private static IEnumerable<Input> OfCsv(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new CsvLines(reader);
        while (lines.Next() is { } line) yield return new BytesInput(name, lines.Number, line, Format.JsonLines);
    }

    private IEnumerable<Input> OfZip(Stream stream, string name, int depth)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            if (FormatGuess.OfName(entry.FullName) is null && PackedForms.OfName(entry.FullName) == PackedForm.None) continue;
            foreach (var input in Of($"{name}!{entry.FullName}", entry.Open, depth + 1)) yield return input;
        }
    }

    // An iterator can't catch round a yield: each step is guarded by itself.
    private static IEnumerable<Input> Guarded(string name, Func<Stream> open, Func<Stream, string, IEnumerable<Input>> read)
    {
        IEnumerator<Input>? inputs = null;
        try
        {
            while (true)
            {
                Input? next = null;
                FailedInput? failed = null;
                try
                {
                    inputs ??= read(open(), name).GetEnumerator();
                    if (inputs.MoveNext()) next = inputs.Current;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
                {
                    failed = new FailedInput(name, Failures.Reason(e));
                }
                if (failed is not null) yield return failed;
                if (next is null) yield break;
                yield return next;
            }
        }
        finally
        {
            inputs?.Dispose();
        }
    }
}
