using System.Threading.Channels;

namespace Didar.Cli.Running;

/// <summary>Works on several things at once and hands the results on in the order the things came.</summary>
internal static class OrderedWork
{
    // Results that wait behind a slow one: enough to keep all hands busy, few enough to hold in memory.
    private const int WaitingPerJob = 4;

    /// <summary>
    /// Takes things until there are none left or <paramref name="stop"/> asks to end; what was begun by then is finished
    /// and handed on. A source that waits for input is not waited for.
    /// </summary>
    /// <param name="items">Read on one thread, lazily: at most some items a job ahead of the last result.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="take">Called with one result at a time, in order.</param>
    /// <param name="jobs">How many things are worked on at once.</param>
    /// <param name="stop">Ends the taking of further items.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, int jobs, CancellationToken stop) =>
        RunAsync(items, work, take, jobs, stop).GetAwaiter().GetResult();

    private static async Task RunAsync<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, int jobs, CancellationToken stop)
    {
        // A failing take (a full disk, a closed pipe) must end the feeding too.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var results = Channel.CreateBounded<Task<TResult>>(jobs * WaitingPerJob);
        var gate = new Lock();
        await using var closing = ended.Token.Register(() =>
        {
            lock (gate) results.Writer.TryComplete();
        });
        var feeding = Task.Run(() => Feed(items, work, results.Writer, jobs, gate, ended.Token), CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(CancellationToken.None)) take(await result);
            if (!stop.IsCancellationRequested) await feeding;
        }
        finally
        {
            await ended.CancelAsync();
            // After a failing take, those begun are waited for, so that none runs on behind a closed output.
            while (results.Reader.TryRead(out var result)) await result;
        }
    }

    private static async Task Feed<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> results, int jobs, Lock gate, CancellationToken stop)
    {
        var hands = new SemaphoreSlim(jobs);
        try
        {
            foreach (var item in items)
            {
                await hands.WaitAsync(CancellationToken.None);
                if (!await results.WaitToWriteAsync(CancellationToken.None)) break;
                // Under the gate, so that what is begun is also handed on.
                lock (gate)
                {
                    if (stop.IsCancellationRequested) break;
                    results.TryWrite(Task.Run(() =>
                    {
                        try { return work(item); }
                        finally { hands.Release(); }
                    }, CancellationToken.None));
                }
            }
        }
        finally
        {
            results.TryComplete();
        }
    }
}
