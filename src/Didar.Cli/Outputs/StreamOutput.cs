using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Didar.Cli.Outputs;

/// <summary>All reports one after another: to standard output or into one file.</summary>
internal sealed class StreamOutput : IOutput
{
    private readonly Stream _stream;
    private readonly WholeFile? _file;

    private StreamOutput(Stream stream, WholeFile? file) => (_stream, _file) = (stream, file);

    public static StreamOutput ToStandardOutput()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows()) return new(console, null);
        // The console's stream keeps silent about a reader that went away («| head»): only a file handle tells it. But a
        // file handle writes at its own position, which is wrong for a file that is appended to.
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new(direct.CanSeek ? console : direct, null);
    }

    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public static StreamOutput ToFile(string path)
    {
        var file = new WholeFile(path);
        return new(file.Stream, file);
    }

    public void Take(string id, string text) => _stream.Write(Encoding.UTF8.GetBytes(text));

    public void Finish() => _file?.Finish();

    public void Dispose() => _file?.Dispose();
}
