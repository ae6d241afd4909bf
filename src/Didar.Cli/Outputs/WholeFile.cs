namespace Didar.Cli.Outputs;

/// <summary>A file that appears under its name only when it is whole: written beside it, then renamed.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _done;

    /// <exception cref="IOException">The folder can't be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    public WholeFile(string path)
    {
        _path = path;
        _temporary = Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), FormattableString.Invariant($".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp"));
        Stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    public FileStream Stream { get; }

    /// <summary>Gives the file its name, over an older one.</summary>
    public void Finish()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _done = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_done) File.Delete(_temporary);
    }
}
