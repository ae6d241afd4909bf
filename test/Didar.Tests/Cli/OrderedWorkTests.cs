using System.Collections.Concurrent;
using Didar.Cli.Running;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes(int jobs)
    {
        var taken = new List<int>();
        OrderedWork.Run(Enumerable.Range(0, 60), item =>
        {
            Thread.Sleep(item % 7);
            return item;
        }, taken.Add, jobs, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 60), taken);
    }

    [Fact]
    public void Items_are_read_only_a_little_ahead_of_the_results()
    {
        int read = 0, taken = 0, ahead = 0;
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 200; i++)
            {
                ahead = Math.Max(ahead, Interlocked.Increment(ref read) - Volatile.Read(ref taken));
                yield return i;
            }
        }
        OrderedWork.Run(Items(), item => item, _ =>
        {
            Thread.Sleep(1);
            Interlocked.Increment(ref taken);
        }, 2, CancellationToken.None);
        Assert.InRange(ahead, 1, 20);
    }

    [Fact]
    public void After_a_stop_what_was_begun_is_handed_on_and_nothing_more_is_read()
    {
        using var stop = new CancellationTokenSource();
        var begun = new ConcurrentBag<int>();
        var taken = new List<int>();
        OrderedWork.Run(Enumerable.Range(0, 1000), item =>
        {
            begun.Add(item);
            Thread.Sleep(1);
            return item;
        }, item =>
        {
            taken.Add(item);
            if (item == 10) stop.Cancel();
        }, 3, stop.Token);
        Assert.Equal(begun.Order(), taken);
        Assert.InRange(taken.Count, 11, 40);
    }

    [Fact]
    public async Task A_source_that_waits_for_input_does_not_hold_up_a_stop()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var taken = new List<int>();
        IEnumerable<int> Items()
        {
            yield return 1;
            never.Wait(TimeSpan.FromMinutes(1), CancellationToken.None);
            yield return 2;
        }
        var run = Task.Run(() => OrderedWork.Run(Items(), item => item, item =>
        {
            taken.Add(item);
            stop.CancelAfter(50);
        }, 2, stop.Token), CancellationToken.None);
        await run.WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None);
        Assert.Equal([1], taken);
        never.Set();
    }

    [Fact]
    public void A_failure_to_take_ends_the_work_and_is_thrown() =>
        Assert.Throws<IOException>(() => OrderedWork.Run(Enumerable.Range(0, int.MaxValue), item => item, _ => throw new IOException("full"), 2, CancellationToken.None));

    [Fact]
    public void A_failure_of_the_source_is_thrown_after_the_results_before_it()
    {
        var taken = new List<int>();
        IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidDataException("broken");
        }
        Assert.Throws<InvalidDataException>(() => OrderedWork.Run(Items(), item => item, taken.Add, 2, CancellationToken.None));
        Assert.Equal([1], taken);
    }
}
