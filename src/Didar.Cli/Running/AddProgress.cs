using System.Diagnostics;
using System.Globalization;

namespace Didar.Cli.Running;

/// <summary>
/// How far <c>didar add</c> is, on standard error: one line that is written over on a terminal, else a plain line now and
/// then, and the sum with the problems by their codes.
/// </summary>
internal sealed class AddProgress(TextWriter errors, bool terminal, bool quiet)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(10);

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly SortedDictionary<string, int> _problems = new(StringComparer.Ordinal);
    private long _shown = Stopwatch.GetTimestamp();
    private bool _onLine;
    private int _seen;
    private int _known;
    private int _committed;
    private int _added;

    /// <summary>What could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>The share of all bytes that has been walked over, 0 to 1; null where nobody knows how much there is.</summary>
    public Func<double>? Share { get; init; }

    /// <summary>Counts what was read, on the thread that hands it to the writer.</summary>
    public void Count(AddOutcome outcome)
    {
        _seen++;
        if (outcome.Failure is not null)
        {
            Failed++;
            Clear();
            Failures.Tell(outcome.Name, outcome.Failure);
            if (outcome.Code is not null) Note(outcome.Code);
        }
        else if (outcome.Article is null) _known++;
        else foreach (var problem in outcome.Article.Record.Problems) Note(problem.Code);
        Show();
    }

    /// <summary>Counts what was committed, on the writer's thread.</summary>
    public void Commit(int written, int added)
    {
        Interlocked.Add(ref _committed, written);
        Interlocked.Add(ref _added, added);
    }

    /// <summary>Tells the sum.</summary>
    public void Finish(bool interrupted)
    {
        Clear();
        if (quiet) return;
        errors.WriteLine(Line(interrupted ? "stopped: " : ""));
        if (_problems.Count > 0) errors.WriteLine($"didar: problems: {string.Join(", ", _problems.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Value}")))}");
    }

    private void Note(string code) => _problems[code] = _problems.GetValueOrDefault(code) + 1;

    private void Show()
    {
        if (quiet || Stopwatch.GetElapsedTime(_shown) < (terminal ? OnTerminal : InLog)) return;
        _shown = Stopwatch.GetTimestamp();
        var line = Line("") + Left();
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

    private string Line(string prefix)
    {
        var seconds = Math.Max(Stopwatch.GetElapsedTime(_started).TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture,
            $"didar: {prefix}{_added} added, {_committed - _added} found again, {_known} there already, {Failed} failed; {seconds:0.0} s, {_seen / seconds:0} a second");
    }

    private string Left()
    {
        var share = Share?.Invoke() ?? 0;
        if (share <= 0) return "";
        var left = Stopwatch.GetElapsedTime(_started) * ((1 - Math.Min(share, 1)) / share);
        return string.Create(CultureInfo.InvariantCulture, $", {share:P0} done, about {left:hh\\:mm\\:ss} left");
    }
}
