using Dapper;
using Didar.Archive.Adding;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Didar.Tests.Archive;

public sealed class OpeningTests
{
    public static TheoryData<string> Databases => TestArchive.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public void An_archive_of_a_later_version_is_not_touched(string database)
    {
        using var archive = new TestArchive(database);
        using (var store = archive.Open())
        using (var connection = store.Connect()) connection.Execute("INSERT INTO migration (number, name, applied) VALUES (9999, 'later', '')");
        Told("a later version of Didar made this archive", () => archive.Open().Dispose());
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        using var left = new TestArchive("sqlite");
        using var right = new TestArchive("postgres");
        using var sqlite = left.Open();
        using var postgres = right.Open();
        using var file = sqlite.Connect();
        using var server = postgres.Connect();
        var here = file.Query<string>("""
            SELECT m.name || '.' || c.name || CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END FROM sqlite_schema m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE '%\_terms%' ESCAPE '\' AND m.name NOT LIKE 'sqlite%'
            """);
        var there = server.Query<string>("""
            SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name NOT LIKE '%\_terms'
            """);
        Assert.Equal(there.Order(StringComparer.Ordinal), here.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_archive_is_told_and_left_alone()
    {
        using var archive = new TestArchive("sqlite");
        File.WriteAllText(archive.Address, "این یک پایگاه داده نیست و هیچ‌گاه نبوده است.");
        var before = File.ReadAllBytes(archive.Address);
        Told("this is no archive of Didar", () => archive.Open().Dispose());
        Assert.Equal(before, File.ReadAllBytes(archive.Address));
    }

    [Fact]
    public void Another_programs_database_is_told_and_left_alone()
    {
        using var archive = new TestArchive("sqlite");
        using (var connection = new SqliteConnection($"Data Source={archive.Address};Pooling=False")) connection.Execute("CREATE TABLE migration (number integer)");
        var before = File.ReadAllBytes(archive.Address);
        Told("this is no archive of Didar", () => archive.Open().Dispose());
        Assert.Equal(before, File.ReadAllBytes(archive.Address));
    }

    [Fact]
    public void An_archive_that_is_not_there_is_not_made_by_a_question()
    {
        using var archive = new TestArchive("sqlite");
        Told("no such archive", () => archive.Open(OpenMode.Read).Dispose());
        Assert.False(File.Exists(archive.Address));
    }

    [Fact]
    public void A_second_writer_waits_and_then_says_why_it_does_not_write()
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open(wait: 1);
        using var connection = store.Connect();
        using var first = connection.BeginWriting(store.Dialect);
        Told("another program is writing to the archive", () => TestArchive.Add(store, Reports.Other));
        first.Rollback();
        Assert.Equal(1, TestArchive.Add(store, Reports.Other));
    }

    [Fact]
    public void A_second_writer_on_a_server_waits_too()
    {
        using var archive = new TestArchive("postgres");
        using var store = archive.Open(wait: 1);
        using var connection = store.Connect();
        using var first = connection.BeginWriting(store.Dialect);
        Told("another program is writing to the archive", () => TestArchive.Add(store, Reports.Other));
        first.Rollback();
        Assert.Equal(1, TestArchive.Add(store, Reports.Other));
    }

    [Fact]
    public void A_damaged_file_is_told_and_check_tells_where()
    {
        using var archive = new TestArchive("sqlite");
        using (var store = archive.Open()) TestArchive.Add(store, Reports.Meeting, Reports.Other, Reports.Single);
        using (var file = File.OpenWrite(archive.Address))
        {
            // All but the first pages, which have the head and the schema.
            file.Position = file.Length / 2;
            file.Write(new byte[file.Length / 3]);
        }
        var faults = Array.Empty<Fault>();
        var told = Record.Exception(() =>
        {
            using var damaged = archive.Open(OpenMode.Read);
            faults = TestArchive.Check(damaged);
        });
        Assert.True(faults.Length > 0 || told is ArchiveException { Message: var message } && message.Contains("damaged", StringComparison.Ordinal), $"{told}");
    }

    [Fact]
    public void A_changed_source_is_a_fault()
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Other);
        using (var connection = store.Connect())
        {
            connection.Execute("UPDATE source SET bytes = (SELECT bytes FROM source WHERE id = 2) WHERE id = 1");
            connection.Execute("DELETE FROM statement WHERE article_id = 2");
        }
        var faults = TestArchive.Check(store);
        Assert.Contains(faults, static fault => fault.Article == 1 && fault.Message.Contains("other bytes", StringComparison.Ordinal));
        Assert.Contains(faults, static fault => fault.Article == 2 && fault.Message.Contains("statement", StringComparison.Ordinal));
        Assert.Contains(faults, static fault => fault.Article is null && fault.Message.Contains("statement_terms", StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_disk_loses_nothing_that_was_committed()
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting);
        using var writer = new ArticleWriter(store, TestArchive.Run, TimeProvider.System);
        long pages;
        using (var connection = store.Connect()) pages = connection.ExecuteScalar<long>("PRAGMA page_count");
        // A limit of pages is the disk's end as far as SQLite is concerned.
        writer.Limit(pages + 2);
        var many = Enumerable.Range(0, 50).Select(i => TestArchive.Prepare(store, FormattableString.Invariant($"{Reports.Single}\nشماره {i}"), FormattableString.Invariant($"{i}.txt"))).ToArray();
        Told("the disk is full", () => writer.Write(many));
        Assert.Equal(1, TestArchive.Count(store, "article"));
        Assert.Empty(TestArchive.Check(store));
        writer.Limit(int.MaxValue);
        Assert.Equal(50, writer.Write(many));
        Assert.Empty(TestArchive.Check(store));
    }

    [Fact]
    public void A_file_that_may_not_be_written_can_be_asked()
    {
        Assert.SkipWhen(Environment.UserName == "root", "root may write everything");
        using var archive = new TestArchive("sqlite");
        using (var store = archive.Open()) TestArchive.Add(store, Reports.Meeting);
        File.SetAttributes(archive.Address, FileAttributes.ReadOnly);
        using (var store = archive.Open(OpenMode.Change)) Told("read-only", () => TestArchive.Add(store, Reports.Other));
        using (var store = archive.Open(OpenMode.Read)) Assert.Equal("a", TestArchive.Find(store, "مرز"));
        File.SetAttributes(archive.Address, FileAttributes.Normal);
    }

    [Fact]
    public void A_backup_holds_the_same_and_never_writes_over_a_file()
    {
        using var archive = new TestArchive("sqlite");
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Other);
        var copy = archive.File("copy.db");
        Upkeep.Backup(store, copy);
        using (var other = ArchiveStore.Open(copy, OpenMode.Read, TimeProvider.System))
        {
            Assert.Equal("a", TestArchive.Find(other, "مرز"));
            Assert.Empty(TestArchive.Check(other));
        }
        Told("there is such a file already", () => Upkeep.Backup(store, copy));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Vacuuming_changes_nothing_that_is_found(string database)
    {
        using var archive = new TestArchive(database);
        using var store = archive.Open();
        TestArchive.Add(store, Reports.Meeting, Reports.Damaged);
        Upkeep.Vacuum(store);
        Assert.Equal("a b", TestArchive.Find(store, "گروه تروریستی"));
        Assert.Empty(TestArchive.Check(store));
    }

    [Theory]
    [InlineData("postgres://me:secret@127.0.0.1:1/nowhere")]
    public void A_server_that_does_not_answer_is_told_without_the_password(string address)
    {
        var told = Assert.Throws<ArchiveException>(() => ArchiveStore.Open(address, OpenMode.Read, TimeProvider.System).Dispose());
        Assert.Contains("can't be reached", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told.Message, StringComparison.Ordinal);
    }

    private static void Told(string message, Action act) =>
        Assert.Contains(message, Assert.Throws<ArchiveException>(act).Message, StringComparison.Ordinal);
}
