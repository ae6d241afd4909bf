using System.Data.Common;

namespace Didar.Archive.Adding;

/// <summary>Statements that are run so often that they are kept ready.</summary>
internal static class Commands
{
    /// <summary>A command with parameters to be filled in their order.</summary>
    public static DbCommand Prepare(this DbConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>The one number that a prepared command asks for; null where there is none.</summary>
    public static long? Number(this DbCommand command, DbTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteScalar() is long number ? number : null;
    }
}
