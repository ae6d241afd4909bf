using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace Didar.Archive.Opening;

/// <summary>
/// The numbered SQL files of <c>Schema/</c>, each run once, in order, all in one transaction. Those in the folder of a
/// dialect count for it alone.
/// </summary>
internal static class Migrations
{
    /// <summary>«didar» in ASCII hexadecimal, as far as it fits: tells an archive from other SQLite files.</summary>
    private const int ApplicationId = 0x44494441;

    /// <summary>The files of a dialect by their numbers.</summary>
    public static SortedDictionary<int, string> Of(Dialect dialect)
    {
        var own = dialect == Dialect.Sqlite ? "sqlite/" : "postgres/";
        var files = new SortedDictionary<int, string>();
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            if (!name.StartsWith(own, StringComparison.Ordinal) && !name.StartsWith("common/", StringComparison.Ordinal)) continue;
            files.Add(int.Parse(name.AsSpan(name.IndexOf('/', StringComparison.Ordinal) + 1, 4), CultureInfo.InvariantCulture), name);
        }
        return files;
    }

    /// <summary>Brings a database up to date, or tells why it is no archive that can be used.</summary>
    /// <exception cref="ArchiveException">It is no archive, or one of a later version.</exception>
    public static void Apply(DbConnection connection, Dialect dialect, OpenMode mode, TimeProvider clock)
    {
        var files = Of(dialect);
        var last = Last(connection, dialect);
        if (last is null && (mode != OpenMode.Create || !IsEmpty(connection, dialect)))
            throw new ArchiveException($"{connection.DataSource}: this is no archive of Didar");
        if (last > files.Keys.Max())
            throw new ArchiveException(string.Create(CultureInfo.InvariantCulture, $"{connection.DataSource}: a later version of Didar made this archive (its tables are at {last}, this version knows {files.Keys.Max()}); use that version"));
        if (last == files.Keys.Max()) return;
        if (mode == OpenMode.Read)
            throw new ArchiveException($"{connection.DataSource}: an earlier version of Didar made this archive; any command that changes it, such as didar add, brings it up to date");
        // A file's journal can't be changed inside a transaction; it then holds for good.
        if (dialect == Dialect.Sqlite) connection.Execute($"PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        if (dialect == Dialect.Postgres) connection.Execute(WriterLock, transaction: transaction);
        // Another writer may have been faster.
        last = Last(connection, dialect, transaction);
        if (last is null) connection.Execute("CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, applied text NOT NULL)", transaction: transaction);
        if (last is null && dialect == Dialect.Sqlite) connection.Execute($"PRAGMA application_id = {ApplicationId}", transaction: transaction);
        foreach (var (number, name) in files)
        {
            if (number <= last) continue;
            connection.Execute(TextOf(name), transaction: transaction);
            connection.Execute("INSERT INTO migration (number, name, applied) VALUES (@number, @name, @applied)",
                new { number, name, applied = Timestamp.Of(clock) }, transaction);
        }
        transaction.Commit();
    }

    /// <summary>Holds other writers off until the transaction ends; SQLite does so by itself.</summary>
    public const string WriterLock = "SELECT pg_advisory_xact_lock(1145655617, hashtext(current_schema()))";

    private static int? Last(DbConnection connection, Dialect dialect, DbTransaction? transaction = null)
    {
        var isArchive = dialect == Dialect.Sqlite
            ? connection.ExecuteScalar<long>("PRAGMA application_id", transaction: transaction) == ApplicationId
            : connection.ExecuteScalar<long>("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'", transaction: transaction) > 0;
        return isArchive ? connection.ExecuteScalar<int>("SELECT max(number) FROM migration", transaction: transaction) : null;
    }

    private static bool IsEmpty(DbConnection connection, Dialect dialect) =>
        connection.ExecuteScalar<long>(dialect == Dialect.Sqlite
            ? "SELECT count(*) FROM sqlite_schema"
            : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()") == 0;

    private static string TextOf(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
