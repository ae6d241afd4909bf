using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Didar.Archive.Opening;

/// <summary>
/// An open archive: a source of connections to a database that has the tables of <c>Schema/</c>. Serves many threads;
/// a connection serves one. Every failure of the database comes as an <see cref="ArchiveException"/>.
/// </summary>
public sealed class ArchiveStore : IDisposable
{
    private readonly DbDataSource _source;

    private ArchiveStore(ArchiveAddress address, DbDataSource source) => (Address, _source) = (address, source);

    /// <summary>How long a writer waits for another by default.</summary>
    public static TimeSpan UsualWait { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Where it is.</summary>
    public ArchiveAddress Address { get; }

    /// <summary>Which database it is.</summary>
    public Dialect Dialect => Address.Dialect;

    /// <summary>Opens an archive, and brings its tables up to date where it may be changed.</summary>
    /// <param name="address">A path or a <c>postgres://</c> address.</param>
    /// <param name="mode">What for.</param>
    /// <param name="clock">Dates the migrations.</param>
    /// <param name="wait">How long to wait for another writer; <see cref="UsualWait"/> by default.</param>
    /// <exception cref="ArchiveException">There is none, it is none, it is damaged, or a later version made it.</exception>
    public static ArchiveStore Open(string address, OpenMode mode, TimeProvider clock, TimeSpan? wait = null)
    {
        var parsed = ArchiveAddress.Parse(address, mode, wait ?? UsualWait);
        if (parsed.File is { } file && mode != OpenMode.Create && !File.Exists(file))
            throw new ArchiveException($"{file}: no such archive");
        try
        {
            return Open(parsed, mode, clock);
        }
        catch (ArchiveException e) when (mode == OpenMode.Read && e.InnerException is SqliteException { SqliteErrorCode: DatabaseFault.CantOpen } && parsed.File is { } still && !File.Exists(still + "-wal"))
        {
            // In a folder that may not be written the index of the log has no place; without a log there is nothing in it.
            return Open(parsed.Unchanging(), mode, clock);
        }
    }

    private static ArchiveStore Open(ArchiveAddress address, OpenMode mode, TimeProvider clock)
    {
        var store = new ArchiveStore(address, address.Dialect == Dialect.Sqlite
            ? SqliteFactory.Instance.CreateDataSource(address.ConnectionString)
            : NpgsqlDataSource.Create(address.ConnectionString));
        try
        {
            using var connection = store.Connect();
            store.Guard(() => Migrations.Apply(connection, address.Dialect, mode, clock));
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>A connection, open.</summary>
    /// <exception cref="ArchiveException">The database can't be reached.</exception>
    public DbConnection Connect() => Guard(_source.OpenConnection);

    /// <summary>Does something with the database; its failures are told as those of this archive.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public T Guard<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (Exception e) when (DatabaseFault.Reason(e) is not null)
        {
            throw new ArchiveException($"{Address.Shown}: {DatabaseFault.Reason(e)}", e);
        }
    }

    /// <inheritdoc cref="Guard{T}"/>
    public void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        // Pooled connections would keep the file open, and its log beside it.
        if (Dialect == Dialect.Sqlite) SqliteConnection.ClearPool(new SqliteConnection(Address.ConnectionString));
    }
}
