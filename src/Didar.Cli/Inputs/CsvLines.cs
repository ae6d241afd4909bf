using System.Text;
using System.Text.Json;

namespace Didar.Cli.Inputs;

/// <summary>
/// Reads CSV (RFC 4180) row by row: the head names <c>id</c>, <c>title</c>, <c>text</c>, <c>url</c>, <c>date</c>, in any
/// order and among others, and each row comes as the JSON line it would be. Holds one row at a time.
/// </summary>
/// <param name="reader">The text; the caller closes it.</param>
internal sealed class CsvLines(TextReader reader)
{
    private static readonly string[] Known = ["id", "title", "text", "url", "date"];
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private string?[]? _head;
    private char _separator = ',';

    /// <summary>The number of the row that came last, the head being 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether a first line is the head of a table: two columns or more, one of them a <c>title</c> or <c>text</c>.</summary>
    public static bool IsHead(ReadOnlySpan<byte> line)
    {
        var cells = Encoding.UTF8.GetString(line).Split(Separators, StringSplitOptions.TrimEntries);
        return cells.Length > 1 && Array.Exists(cells, static cell =>
            cell.Trim('"', '\uFEFF') is var name && (name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("text", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The next row as a JSON line; null after the last.</summary>
    /// <exception cref="IOException">The head names neither a title nor a text, or a quotation mark is not closed.</exception>
    public byte[]? Next()
    {
        if (_head is null && !ReadHead()) return null;
        while (ReadRow())
        {
            if (_cells is [{ Length: 0 }]) continue;
            return Json();
        }
        return null;
    }

    private bool ReadHead()
    {
        var first = reader.Peek();
        if (first == '\uFEFF') _ = reader.Read();
        if (!ReadRow()) return false;
        // Spreadsheets of many countries separate by semicolons.
        if (_cells is [var only] && (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal)))
        {
            _separator = only.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
            var cells = only.Split(_separator);
            _cells.Clear();
            _cells.AddRange(cells);
        }
        _head = [.. _cells.Select(static cell => Array.Find(Known, name => name.Equals(cell.Trim(), StringComparison.OrdinalIgnoreCase)))];
        return Array.Exists(_head, static name => name is "title" or "text")
            ? true
            : throw new IOException("the head of the table names neither 'title' nor 'text'");
    }

    private bool ReadRow()
    {
        _cells.Clear();
        if (reader.Peek() < 0) return false;
        Number++;
        while (true)
        {
            var ended = ReadCell();
            _cells.Add(_cell.ToString());
            if (ended) return true;
        }
    }

    // Reads a cell and what ends it; true where that is the end of the row.
    private bool ReadCell()
    {
        _cell.Clear();
        var quoted = reader.Peek() == '"';
        if (quoted) _ = reader.Read();
        while (true)
        {
            var c = reader.Read();
            if (quoted)
            {
                if (c < 0) throw new IOException(FormattableString.Invariant($"row {Number}: a quotation mark is not closed"));
                if (c != '"') _cell.Append((char)c);
                else if (reader.Peek() == '"') _cell.Append((char)reader.Read());
                else quoted = false;
                continue;
            }
            if (c < 0 || c == '\n') return true;
            if (c == _separator) return false;
            if (c == '\r' && reader.Peek() == '\n') continue;
            _cell.Append((char)c);
        }
    }

    private byte[] Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            for (var i = 0; i < _head!.Length && i < _cells.Count; i++)
            {
                if (_head[i] is { } name && _cells[i].Length > 0) json.WriteString(name, _cells[i]);
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
