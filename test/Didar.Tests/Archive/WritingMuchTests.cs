using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Opening;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class WritingMuchTests
{
    private const int Batch = 20;

    [Fact]
    public void What_was_indexed_by_an_earlier_version_is_still_found()
    {
        using var archive = new TestArchive("sqlite");
        using (var store = archive.Open())
        {
            using (var connection = store.Connect()) connection.Execute("""
                PRAGMA writable_schema = ON;
                UPDATE sqlite_schema SET sql = replace(sql, 'tokenize="ascii"', 'tokenize="unicode61 remove_diacritics 0"') WHERE name LIKE '%\_terms' ESCAPE '\';
                DELETE FROM migration WHERE number = 8;
                PRAGMA writable_schema = RESET
                """);
            TestArchive.Add(store, Archive.Reports.Damaged);
        }
        using (var store = archive.Open())
        {
            TestArchive.Add(store, Archive.Reports.Damaged, Archive.Reports.Single);
            Assert.Equal(2, TestArchive.Search(store, new("گروه تروریستی")).Total);
            Assert.Equal(1, TestArchive.Search(store, new("\"گروه هاي تروريستي\"", IsExact: true)).Total);
            Assert.Empty(TestArchive.Check(store));
        }
    }

    [Fact]
    public void A_record_packed_by_another_version_is_the_same_record()
    {
        var json = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"act\":\"state\"},", 100)));
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true)) zlib.Write(json);
        Assert.NotEqual(Packing.Pack(json), packed.ToArray());
        Assert.True(Packing.AreSame(packed.ToArray(), Packing.Pack(json)));
        Assert.False(Packing.AreSame(packed.ToArray(), Packing.Pack(json.AsSpan(1))));
    }

    [Fact]
    public void A_file_system_that_is_full_loses_nothing_that_was_committed()
    {
        using var disk = new SmallDisk(megabytes: 2);
        using var store = ArchiveStore.Open(disk.File("didar.db"), OpenMode.Create, TimeProvider.System);
        var written = 0;
        using (var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System))
        {
            var fault = Assert.Throws<ArchiveException>(() =>
            {
                while (written < 100 * Batch)
                {
                    writer.Write(Reports(store, written));
                    written += Batch;
                }
            });
            Assert.Contains("the disk is full", fault.Message, StringComparison.Ordinal);
        }
        Assert.Equal(written, TestArchive.Count(store, "article"));
        Assert.Empty(TestArchive.Check(store));
    }

    [Fact]
    public void An_archive_in_a_folder_that_may_not_be_written_can_be_asked()
    {
        using var disk = new SmallDisk(megabytes: 20);
        // Marks that have a meaning in an address of a file.
        var path = disk.File("بایگانی #1 100%.db");
        using (var store = ArchiveStore.Open(path, OpenMode.Create, TimeProvider.System)) TestArchive.Add(store, Archive.Reports.Meeting);
        Assert.False(File.Exists(path + "-shm"));
        disk.MakeReadOnly();
        using (var store = ArchiveStore.Open(path, OpenMode.Read, TimeProvider.System)) Assert.Equal("a", TestArchive.Find(store, "مرز"));
        Assert.Throws<ArchiveException>(() => ArchiveStore.Open(path, OpenMode.Change, TimeProvider.System));
    }

    private static PreparedArticle[] Reports(ArchiveStore store, int from) =>
        [.. Enumerable.Range(from, Batch).Select(i => TestArchive.Prepare(store, FormattableString.Invariant($"{Archive.Reports.Meeting}\nشماره {i}"), FormattableString.Invariant($"{i}.txt")))];
}
