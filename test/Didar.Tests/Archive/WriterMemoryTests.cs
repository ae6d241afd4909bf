using Didar.Archive.Adding;
using Xunit;

namespace Didar.Tests.Archive;

[Collection(Alone.Name)]
public sealed class WriterMemoryTests
{
    private const int Batch = 20;

    [Fact]
    public void What_a_writer_holds_in_memory_does_not_grow_with_what_it_has_written()
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open();
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        var early = 0L;
        for (var i = 0; i < 12; i++)
        {
            PreparedArticle[] reports = [.. Enumerable.Range(i * Batch, Batch).Select(n =>
                TestArchive.Prepare(store, FormattableString.Invariant($"{Archive.Reports.Meeting}\nشماره {n}"), FormattableString.Invariant($"{n}.txt")))];
            Assert.Equal(Batch, writer.Write(reports));
            if (i == 3) early = GC.GetTotalMemory(forceFullCollection: true);
        }
        // The eight batches since would be several megabytes.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 400_000);
    }
}
