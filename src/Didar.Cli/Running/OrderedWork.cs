using System.Threading.Channels;

namespace Didar.Cli.Running;

/// <summary>Works on several things at once and hands the results on in the order the things came.</summary>
internal static class OrderedWork
{
    // Results that wait behind a slow one: enough to keep all hands busy, few enough to hold in memory.
    private const int WaitingPerJob = 4;

    /// <summary>Takes things until there are none left or <paramref name="stop"/> asks to end; what was begun is finished.</summary>
    /// <param name="items">Read on one thread, lazily: at most some items a job ahead of the last result.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="take">Called with one result at a time, in order.</param>
    /// <param name="jobs">How many things are worked on at once; 1 stays on the calling thread.</param>
    /// <param name="stop">Ends the taking of further items.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, int jobs, CancellationToken stop)
    {
        if (jobs > 1)
        {
            RunParallel(items, work, take, jobs, stop).GetAwaiter().GetResult();
            return;
        }
        foreach (var item in items)
        {
            if (stop.IsCancellationRequested) return;
            take(work(item));
        }
    }

    private static async Task RunParallel<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, int jobs, CancellationToken stop)
    {
        // A failing take (a full disk, a closed pipe) must end the feeding too.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var results = Channel.CreateBounded<Task<TResult>>(jobs * WaitingPerJob);
        using var hands = new SemaphoreSlim(jobs);
        var feeding = Task.Run(() => Feed(items, work, results.Writer, hands, ended.Token), CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(CancellationToken.None)) take(await result);
        }
        finally
        {
            await ended.CancelAsync();
            // Those begun are waited for, so that none runs on behind a closed output.
            while (await results.Reader.WaitToReadAsync(CancellationToken.None))
                while (results.Reader.TryRead(out var result)) await result;
            await feeding;
        }
    }

    private static async Task Feed<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> results, SemaphoreSlim hands, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                if (stop.IsCancellationRequested) break;
                await hands.WaitAsync(CancellationToken.None);
                var running = Task.Run(() =>
                {
                    try { return work(item); }
                    finally { hands.Release(); }
                }, CancellationToken.None);
                await results.WriteAsync(running, CancellationToken.None);
            }
        }
        finally
        {
            results.Complete();
        }
    }
}
