using System.Data.Common;

namespace Didar.Archive.Adding;

/// <summary>
/// Rows on their way into one table. Where the driver sends many statements at once they go together, else one prepared
/// statement is run for each.
/// </summary>
/// <param name="sql">The INSERT, with a parameter for each column.</param>
/// <param name="parameters">Their names, in the order of the values.</param>
internal sealed class Rows(string sql, params string[] parameters) : IDisposable
{
    private readonly List<object?[]> _rows = [];
    private DbCommand? _command;

    /// <summary>Adds a row; null for no value.</summary>
    public void Add(params object?[] values) => _rows.Add(values);

    /// <summary>Forgets what was not written.</summary>
    public void Clear() => _rows.Clear();

    /// <summary>Writes all rows added since the last time.</summary>
    public void Flush(DbConnection connection, DbTransaction transaction)
    {
        if (_rows.Count == 0) return;
        if (connection.CanCreateBatch) FlushTogether(connection, transaction);
        else FlushOneByOne(connection, transaction);
        _rows.Clear();
    }

    public void Dispose() => _command?.Dispose();

    private void FlushTogether(DbConnection connection, DbTransaction transaction)
    {
        using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in _rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            for (var i = 0; i < parameters.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (parameters[i], row[i] ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }
            batch.BatchCommands.Add(command);
        }
        batch.ExecuteNonQuery();
    }

    private void FlushOneByOne(DbConnection connection, DbTransaction transaction)
    {
        _command ??= connection.Prepare(sql, parameters);
        _command.Transaction = transaction;
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++) _command.Parameters[i].Value = row[i] ?? DBNull.Value;
            _command.ExecuteNonQuery();
        }
    }
}
