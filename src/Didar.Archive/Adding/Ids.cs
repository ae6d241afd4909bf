using System.Data.Common;
using Dapper;

namespace Didar.Archive.Adding;

/// <summary>The next free id of each table, asked for at the start of a transaction that holds other writers off.</summary>
internal sealed class Ids
{
    private static readonly string[] Tables = ["article", "source", "actor", "actor_name", "tenure", "entity", "statement", "meeting", "position", "event", "record_history"];

    private readonly Dictionary<string, long> _last = [];

    public Ids(DbConnection connection, DbTransaction transaction)
    {
        foreach (var table in Tables)
            _last.Add(table, connection.ExecuteScalar<long>($"SELECT coalesce(max(id), 0) FROM {table}", transaction: transaction));
    }

    public long Next(string table) => ++_last[table];
}
