using System.Data.Common;
using Dapper;
using Didar.Archive.Opening;

namespace Didar.Archive.Adding;

/// <summary>Enters runs.</summary>
internal static class Runs
{
    /// <summary>Enters a run.</summary>
    /// <returns>Its number.</returns>
    public static long Enter(this DbConnection connection, RunDescription run, TimeProvider clock, DbTransaction transaction)
    {
        var id = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) + 1 FROM run", transaction: transaction);
        connection.Execute("INSERT INTO run (id, kind, started, version, knowledge, models) VALUES (@id, @Kind, @started, @Version, @Knowledge, @Models)",
            new { id, run.Kind, started = Timestamp.Of(clock), run.Version, run.Knowledge, run.Models }, transaction);
        return id;
    }
}
