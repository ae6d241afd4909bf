using System.Globalization;
using Didar.Archive.Adding;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;
using Didar.Archive.Terms;

namespace Didar.Cli.Running;

/// <summary>One run of <c>didar refresh</c>: several threads read, one writes.</summary>
internal sealed class RefreshRun(ArchiveStore store, Flow flow, RunDescription run, bool quiet)
{
    private const int Batch = 250;

    private readonly ArticlePreparer _preparer = new(store.Dialect, new TermReader(flow.Language), flow.Knowledge);
    private readonly List<(long, PreparedArticle)> _batch = [];
    private int _read;
    private int _changed;
    private int _failed;
    private int _unfit;

    /// <returns>The exit code.</returns>
    /// <exception cref="ArchiveException">The archive could not be read or written; what was committed is kept.</exception>
    public int Run(bool all, int jobs, Interruption interruption)
    {
        using var refresher = new Refresher(store, run, flow.Articles, TimeProvider.System);
        using var opener = new Refresher(store, run, flow.Articles, TimeProvider.System);
        // A connection serves one thread: one lists and opens, another writes.
        OrderedWork.Run(opener.Outdated(all).Select(id => Open(id, opener)), Read, outcome => Take(outcome, refresher), jobs, interruption.Token);
        Write(refresher);
        if (!quiet) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"didar: {(interruption.Requested ? "stopped: " : "")}{_read} read anew, {_changed} say something else, {_failed} failed{(_unfit > 0 ? $", {_unfit} corrections fit no longer" : "")}"));
        return interruption.Requested ? ExitCodes.Interrupted : _failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private static Opened Open(long id, Refresher opener)
    {
        try
        {
            var (article, source) = opener.Open(id);
            return new(id, article, source, null);
        }
        catch (ArchiveException e)
        {
            return new(id, null, null, e.Message);
        }
    }

    private (Opened Opened, PreparedArticle? Prepared) Read(Opened opened)
    {
        if (opened.Article is null || opened.Source is null) return (opened, null);
        var record = flow.Extract(opened.Article, out var analysis);
        return (opened, _preparer.Prepare(opened.Source, opened.Article, analysis, record));
    }

    private void Take((Opened Opened, PreparedArticle? Prepared) outcome, Refresher refresher)
    {
        if (outcome.Prepared is null)
        {
            _failed++;
            Failures.Tell(null, outcome.Opened.Failure!);
            return;
        }
        _read++;
        _batch.Add((outcome.Opened.Id, outcome.Prepared));
        if (_batch.Count >= Batch) Write(refresher);
    }

    private void Write(Refresher refresher)
    {
        if (_batch.Count == 0) return;
        var refreshed = refresher.Write(_batch);
        _changed += refreshed.Changed;
        foreach (var (article, unfit) in refreshed.Unfits)
        {
            _unfit++;
            Failures.Tell(string.Create(CultureInfo.InvariantCulture, $"article {article}"), $"{CorrectedRecord.NoLongerFits}: the correction {unfit.Key} fits no longer: {unfit.Message}");
        }
        _batch.Clear();
    }

    private sealed record Opened(long Id, Reading.Article? Article, FoundSource? Source, string? Failure);
}
