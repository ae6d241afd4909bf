using System.Diagnostics;

namespace Didar.Throughput;

/// <summary>What a stage needs for one round over all pages: the median of several rounds.</summary>
internal sealed record StageFigures(string Name, TimeSpan Time, long Bytes);

/// <summary>The result of a measurement.</summary>
internal sealed record Report
{
    public required int Articles { get; init; }
    public required long Characters { get; init; }
    public required long Sentences { get; init; }
    public required int Rounds { get; init; }
    public required TimeSpan Loading { get; init; }

    /// <summary>Working set after the data was loaded, before the first page.</summary>
    public required long LoadedMemory { get; init; }

    /// <summary>The largest working set of the process.</summary>
    public required long PeakMemory { get; init; }

    /// <summary>The stages in order; the last is the whole flow, measured by itself.</summary>
    public required IReadOnlyList<StageFigures> Stages { get; init; }
}

/// <summary>Runs the flow over all pages, round after round, on one thread.</summary>
internal static class Measurement
{
    private const string WholeFlow = "whole flow";

    // Medians of fewer rounds say little, however long a round takes.
    private const int FewestRounds = 5;

    public static Report Of(Page[] pages, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var flow = new Flow(AppContext.BaseDirectory);
        var loading = Stopwatch.GetElapsedTime(started);
        var loaded = Environment.WorkingSet;

        // Half of the time to let the compiler reach its last tier.
        for (var warming = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warming) < duration / 2;) RunRound(flow, pages);
        var rounds = new List<StageFigures[]>();
        for (var measuring = Stopwatch.GetTimestamp(); rounds.Count < FewestRounds || Stopwatch.GetElapsedTime(measuring) < duration;)
            rounds.Add(RunRound(flow, pages));

        var sizes = pages.Select(flow.SizeOf).ToArray();
        using var process = Process.GetCurrentProcess();
        return new()
        {
            Articles = pages.Length,
            Characters = sizes.Sum(size => (long)size.Characters),
            Sentences = sizes.Sum(size => (long)size.Sentences),
            Rounds = rounds.Count,
            Loading = loading,
            LoadedMemory = loaded,
            PeakMemory = process.PeakWorkingSet64,
            Stages = [.. Enumerable.Range(0, rounds[0].Length).Select(i => MedianOf(rounds.ConvertAll(round => round[i])))],
        };
    }

    private static StageFigures[] RunRound(Flow flow, Page[] pages)
    {
        var laps = new Laps(Flow.Stages.Count + 1);
        foreach (var page in pages) GC.KeepAlive(flow.ReadInStages(page, laps));
        foreach (var page in pages)
        {
            laps.Start();
            GC.KeepAlive(flow.Read(page));
            laps.End(Flow.Stages.Count);
        }
        return [.. Flow.Stages.Append(WholeFlow).Select((name, i) => new StageFigures(name, laps.Time(i), laps.Bytes(i)))];
    }

    private static StageFigures MedianOf(List<StageFigures> rounds)
    {
        var times = rounds.Select(round => round.Time).Order().ToArray();
        var bytes = rounds.Select(round => round.Bytes).Order().ToArray();
        return new(rounds[0].Name, times[times.Length / 2], bytes[bytes.Length / 2]);
    }
}
