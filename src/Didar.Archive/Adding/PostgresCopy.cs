using System.Globalization;
using Npgsql;

namespace Didar.Archive.Adding;

/// <summary>Sends rows to PostgreSQL by COPY: one stream of them instead of a statement for each.</summary>
internal static class PostgresCopy
{
    /// <summary>Copies rows in binary form.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="into">The table and its columns.</param>
    /// <param name="rows">Text, bytes, whole numbers and nulls, in the order of the columns.</param>
    /// <exception cref="NpgsqlException">The server refused them.</exception>
    public static void Copy(NpgsqlConnection connection, string into, List<object?[]> rows)
    {
        using var copy = connection.BeginBinaryImport($"COPY {into} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var value in row) Write(copy, value);
        }
        copy.Complete();
    }

    /// <summary>Copies the words to search by, whose binary form only the server makes.</summary>
    /// <inheritdoc cref="Copy"/>
    public static void CopyTerms(NpgsqlConnection connection, string into, List<object?[]> rows)
    {
        using var copy = connection.BeginTextImport($"COPY {into} FROM STDIN");
        // Terms are letters and digits: none of the marks of the form is among them.
        foreach (var row in rows) copy.Write(string.Create(CultureInfo.InvariantCulture, $"{row[0]}\t{row[1]}\t{row[2]}\n"));
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case string text: copy.Write(text); break;
            case byte[] bytes: copy.Write(bytes); break;
            // All whole numbers of the tables are bigint, and binary COPY converts none.
            case int number: copy.Write((long)number); break;
            case long number: copy.Write(number); break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value, "no kind of value that a table has");
        }
    }
}
