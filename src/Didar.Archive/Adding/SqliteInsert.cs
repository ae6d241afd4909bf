using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Didar.Archive.Adding;

/// <summary>
/// An INSERT kept ready in SQLite itself. A hundred rows an article go in, and a command of the driver looks every
/// parameter up by name for each.
/// </summary>
/// <param name="sql">The statement, with a parameter for each column.</param>
/// <param name="connection">The connection it is for.</param>
internal sealed class SqliteInsert(string sql, SqliteConnection connection) : IDisposable
{
    private readonly sqlite3 _database = connection.Handle ?? throw new InvalidOperationException("the connection is closed");
    private sqlite3_stmt? _statement;
    private byte[] _text = new byte[1024];

    /// <summary>Puts a row in.</summary>
    /// <param name="row">Text, bytes, whole numbers and nulls, in the order of the parameters.</param>
    /// <exception cref="SqliteException">SQLite refused it.</exception>
    public void Run(ReadOnlySpan<object?> row)
    {
        _statement ??= Prepared();
        try
        {
            for (var i = 0; i < row.Length; i++) Check(Bind(_statement, i + 1, row[i]));
            Check(raw.sqlite3_step(_statement));
        }
        finally
        {
            // It tells once more what the step told.
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>Gives the statement back; the next row makes it ready anew.</summary>
    public void Dispose()
    {
        _statement?.Dispose();
        _statement = null;
    }

    private sqlite3_stmt Prepared()
    {
        Check(raw.sqlite3_prepare_v2(_database, sql, out var statement));
        return statement;
    }

    private int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => BindText(statement, index, text),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int64(statement, index, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "no kind of value that a table has"),
    };

    private int BindText(sqlite3_stmt statement, int index, string text)
    {
        // Nothing at all would be bound as NULL.
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, index, "");
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most) _text = new byte[most];
        return raw.sqlite3_bind_text(statement, index, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE)) SqliteException.ThrowExceptionForRC(code, _database);
    }
}
