using System.Diagnostics;
using System.Globalization;

namespace Didar.Cli.Running;

/// <summary>
/// How far a long run is, on standard error: one line that is written over on a terminal, else a plain line now and then.
/// A run that ends within the first interval shows nothing.
/// </summary>
internal sealed class Progress(TextWriter errors, bool terminal, bool quiet)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(10);

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _shown = Stopwatch.GetTimestamp();
    private bool _onLine;

    /// <summary>Reports read so far.</summary>
    public int Read { get; private set; }

    /// <summary>Of those, how many have a problem noted in their record.</summary>
    public int WithProblems { get; private set; }

    /// <summary>What could not be read.</summary>
    public int Failed { get; private set; }

    public void Count(int problems)
    {
        Read++;
        if (problems > 0) WithProblems++;
        Show();
    }

    public void Fail(string name, string reason)
    {
        Failed++;
        Clear();
        Failures.Tell(name, reason);
    }

    /// <summary>Ends the line and, after more than one report, tells the sum.</summary>
    public void Finish(bool interrupted)
    {
        Clear();
        if (quiet || (Read + Failed < 2 && !interrupted)) return;
        errors.WriteLine(Line(interrupted ? "stopped: " : "", Stopwatch.GetElapsedTime(_started)));
    }

    private void Show()
    {
        if (quiet || Stopwatch.GetElapsedTime(_shown) < (terminal ? OnTerminal : InLog)) return;
        _shown = Stopwatch.GetTimestamp();
        var line = Line("", Stopwatch.GetElapsedTime(_started));
        if (terminal) errors.Write($"\r\u001B[K{line}");
        else errors.WriteLine(line);
        _onLine = terminal;
    }

    private void Clear()
    {
        if (!_onLine) return;
        errors.Write("\r\u001B[K");
        _onLine = false;
    }

    private string Line(string prefix, TimeSpan elapsed)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture,
            $"didar: {prefix}{Read} read, {WithProblems} with problems, {Failed} failed; {seconds:0.0} s, {Read / seconds:0} a second");
    }
}
