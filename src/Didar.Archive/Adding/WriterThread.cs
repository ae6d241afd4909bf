using System.Diagnostics;
using System.Threading.Channels;

namespace Didar.Archive.Adding;

/// <summary>
/// Writes what is posted on a thread of its own, in batches: a full one, or what came within half a second, so that a slow
/// stream is committed soon and a fast one in large transactions.
/// </summary>
public sealed class WriterThread
{
    private const int Batch = 250;

    // A commit costs as much for one article as for many.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Channel<PreparedArticle> _waiting = Channel.CreateBounded<PreparedArticle>(new BoundedChannelOptions(Batch) { SingleReader = true });
    private readonly ArticleWriter _writer;
    private readonly Action<int, int> _written;
    private readonly Task _work;

    /// <summary>Starts the thread.</summary>
    /// <param name="writer">The writer; the caller disposes of it after <see cref="Finish"/>.</param>
    /// <param name="written">Called after each commit with the number of articles in it and how many of them are new.</param>
    public WriterThread(ArticleWriter writer, Action<int, int> written)
    {
        (_writer, _written) = (writer, written);
        _work = Task.Run(Run);
    }

    /// <summary>Hands an article over; waits while the writer is behind.</summary>
    /// <exception cref="Opening.ArchiveException">The writing has failed.</exception>
    public void Post(PreparedArticle article)
    {
        while (!_waiting.Writer.TryWrite(article))
        {
            if (_waiting.Writer.WaitToWriteAsync().AsTask().GetAwaiter().GetResult()) continue;
            _work.GetAwaiter().GetResult();
            throw new InvalidOperationException("the writer has finished");
        }
    }

    /// <summary>Waits until all that was posted is committed.</summary>
    /// <exception cref="Opening.ArchiveException">The writing has failed.</exception>
    public void Finish()
    {
        _waiting.Writer.TryComplete();
        _work.GetAwaiter().GetResult();
    }

    private async Task Gather(List<PreparedArticle> batch)
    {
        var started = Stopwatch.GetTimestamp();
        while (batch.Count < Batch)
        {
            if (_waiting.Reader.TryRead(out var article)) batch.Add(article);
            else if (_waiting.Reader.Completion.IsCompleted || Stopwatch.GetElapsedTime(started) > Longest) break;
            else await Task.Delay(Pause);
        }
    }

    private async Task Run()
    {
        try
        {
            var batch = new List<PreparedArticle>(Batch);
            while (await _waiting.Reader.WaitToReadAsync())
            {
                await Gather(batch);
                var added = _writer.Write(batch);
                _written(batch.Count, added);
                batch.Clear();
            }
        }
        finally
        {
            // Whoever posts must not wait for a writer that is gone.
            _waiting.Writer.TryComplete();
        }
    }
}
