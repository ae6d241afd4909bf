using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Didar.Archive.Adding;

/// <summary>Rows on their way into one table.</summary>
/// <param name="table">The table.</param>
/// <param name="hasTerms">Whether it holds words to search by: an id, forms and lemmas.</param>
/// <param name="columns">The columns, in the order of the values.</param>
internal sealed class Rows(string table, bool hasTerms, params string[] columns) : IDisposable
{
    private readonly List<object?[]> _rows = [];
    private SqliteInsert? _insert;

    /// <summary>Adds a row; null for no value.</summary>
    public void Add(params object?[] values) => _rows.Add(values);

    /// <summary>Forgets what was not written.</summary>
    public void Clear() => _rows.Clear();

    /// <summary>Writes all rows added since the last time, in the connection's transaction; always on the same connection.</summary>
    public void Flush(DbConnection connection)
    {
        if (_rows.Count == 0) return;
        var into = $"{table} ({string.Join(", ", columns)})";
        switch (connection)
        {
            case NpgsqlConnection postgres when hasTerms: PostgresCopy.CopyTerms(postgres, into, _rows); break;
            case NpgsqlConnection postgres: PostgresCopy.Copy(postgres, into, _rows); break;
            default:
                _insert ??= new($"INSERT INTO {into} VALUES ({string.Join(", ", columns.Select(static _ => "?"))})", (SqliteConnection)connection);
                foreach (var row in _rows) _insert.Run(row);
                break;
        }
        _rows.Clear();
    }

    public void Dispose() => _insert?.Dispose();
}
