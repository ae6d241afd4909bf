using System.Data.Common;
using Dapper;

namespace Didar.Archive.Opening;

/// <summary>How a change of an archive begins.</summary>
public static class Writing
{
    /// <summary>A transaction that no other writer is beside of; waits for one that is there already.</summary>
    public static DbTransaction BeginWriting(this DbConnection connection, Dialect dialect)
    {
        ArgumentNullException.ThrowIfNull(connection);
        // SQLite's is begun IMMEDIATE by its driver.
        var transaction = connection.BeginTransaction();
        if (dialect == Dialect.Postgres) connection.Execute(Migrations.WriterLock, transaction: transaction);
        return transaction;
    }

    /// <summary>Makes a connection ready to write much: SQLite keeps more pages at hand, and moves its log over less often.</summary>
    public static void WriteMuch(this DbConnection connection, Dialect dialect)
    {
        if (dialect == Dialect.Sqlite) connection.Execute("PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000");
    }
}
