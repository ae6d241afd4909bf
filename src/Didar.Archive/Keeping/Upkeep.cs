using Dapper;
using Didar.Archive.Opening;

namespace Didar.Archive.Keeping;

/// <summary>What keeps an archive small, quick and safe.</summary>
public static class Upkeep
{
    /// <summary>Writes a copy of a file as it is now; others may go on writing to it. It appears only when it is whole.</summary>
    /// <exception cref="ArchiveException">It could not be written, the file is there already, or the archive is no file.</exception>
    public static void Backup(ArchiveStore store, string file)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Dialect != Dialect.Sqlite) throw new ArchiveException($"{store.Address.Shown}: a PostgreSQL database is backed up by pg_dump");
        if (File.Exists(file)) throw new ArchiveException($"{file}: there is such a file already");
        var part = file + ".part";
        try
        {
            File.Delete(part);
            using (var connection = store.Connect()) store.Guard(() => connection.Execute("VACUUM INTO @part", new { part }));
            File.Move(part, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{file}: {e.Message}", e);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Gives back the room of what was taken out, and puts the words in the order in which they are read fastest.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public static void Vacuum(ArchiveStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var connection = store.Connect();
        store.Guard(() =>
        {
            if (store.Dialect == Dialect.Postgres)
            {
                connection.Execute("VACUUM ANALYZE");
                return;
            }
            foreach (var table in (string[])["article_terms", "statement_terms", "meeting_terms", "name_terms"]) connection.Execute($"INSERT INTO {table} ({table}) VALUES ('optimize')");
            connection.Execute("VACUUM main");
            connection.Execute("ANALYZE main");
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        });
    }
}
