namespace Didar.Throughput;

/// <summary>
/// Processor time and allocation of each stage, added up over many pages; allocates nothing itself. Processor time, not
/// time of day: what else runs on the machine is not the flow's doing. It holds the compiler's and the collector's too.
/// </summary>
internal sealed class Laps(int stages)
{
    private readonly TimeSpan[] _times = new TimeSpan[stages];
    private readonly long[] _bytes = new long[stages];
    private TimeSpan _startTime;
    private long _startBytes;

    /// <summary>Begins a page.</summary>
    public void Start()
    {
        _startBytes = GC.GetAllocatedBytesForCurrentThread();
        _startTime = Environment.CpuUsage.TotalTime;
    }

    /// <summary>Ends a stage and begins the next.</summary>
    public void End(int stage)
    {
        _times[stage] += Environment.CpuUsage.TotalTime - _startTime;
        _bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - _startBytes;
        Start();
    }

    /// <summary>The time of a stage.</summary>
    public TimeSpan Time(int stage) => _times[stage];

    /// <summary>What a stage allocated.</summary>
    public long Bytes(int stage) => _bytes[stage];
}
