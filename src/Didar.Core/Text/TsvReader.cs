using System.Collections.Immutable;

namespace Didar.Text;

/// <summary>Goes through a knowledge file row by row; comment lines and empty lines are passed over.</summary>
internal ref struct TsvReader
{
    /// <summary>The room that the constructor asks for.</summary>
    public const int Room = 3 * MostFields;

    private const int MostFields = 16;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<string> _columns;
    private readonly Span<int> _places;
    private readonly Span<int> _starts;
    private readonly Span<int> _ends;
    private int _at;

    /// <summary>Reads up to and with the header row.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="columns">The columns asked for; <see cref="this[int]"/> counts in them, whatever their order in the file.</param>
    /// <param name="room"><see cref="Room"/> places to keep the row's limits in.</param>
    public TsvReader(ReadOnlySpan<char> text, ReadOnlySpan<string> columns, Span<int> room)
    {
        _places = room[..MostFields];
        _starts = room.Slice(MostFields, MostFields);
        _ends = room.Slice(2 * MostFields, MostFields);
        _text = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        _columns = columns;
        HasHeader = MoveNext();
        for (var column = 0; column < columns.Length; column++)
        {
            _places[column] = -1;
            for (var field = 0; field < FieldCount; field++)
            {
                if (_text[_starts[field].._ends[field]].SequenceEqual(columns[column])) _places[column] = field;
            }
        }
    }

    /// <summary>Whether there is a header row at all.</summary>
    public bool HasHeader { get; }

    /// <summary>The number of the row's line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The number of fields in the row.</summary>
    public int FieldCount { get; private set; }

    /// <summary>The field of a column, blanks around it left out; empty where the file has no such column.</summary>
    public readonly ReadOnlySpan<char> this[int column]
    {
        get
        {
            var place = _places[column];
            return (uint)place < (uint)FieldCount ? _text[_starts[place].._ends[place]] : default;
        }
    }

    /// <summary>Whether the file has the column.</summary>
    public readonly bool Has(int column) => _places[column] >= 0;

    /// <summary>Sees to it that the file has all columns asked for.</summary>
    /// <exception cref="FormatException">A column is missing.</exception>
    public readonly void RequireColumns()
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            if (!Has(column)) throw new FormatException($"The file has no column '{_columns[column]}'.");
        }
    }

    /// <summary>The name of a column.</summary>
    public readonly string NameOf(int column) => _columns[column];

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var rest = _text[_at..];
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            var lineStart = _at;
            _at += end < 0 ? rest.Length : end + 1;
            Line++;
            if (line.IsEmpty || line[0] is '#' or '\r') continue;
            Cut(line, lineStart);
            return true;
        }
        return false;
    }

    /// <summary>The variants of a field: separated by a bar, empty ones left out.</summary>
    public readonly ImmutableArray<string> Variants(int column)
    {
        var field = this[column];
        if (field.IsEmpty) return [];
        var variants = new string[field.Count('|') + 1];
        var count = 0;
        while (true)
        {
            var bar = field.IndexOf('|');
            var variant = (bar < 0 ? field : field[..bar]).Trim();
            if (!variant.IsEmpty) variants[count++] = variant.ToString();
            if (bar < 0) break;
            field = field[(bar + 1)..];
        }
        if (count < variants.Length) Array.Resize(ref variants, count);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(variants);
    }

    // Notes where the fields of the line are, blanks round them left out.
    private void Cut(ReadOnlySpan<char> line, int start)
    {
        FieldCount = 0;
        while (FieldCount < MostFields)
        {
            var tab = line.IndexOf('\t');
            var first = 0;
            var end = tab < 0 ? line.Length : tab;
            while (first < end && line[first] <= ' ') first++;
            while (end > first && line[end - 1] <= ' ') end--;
            _starts[FieldCount] = start + first;
            _ends[FieldCount++] = start + end;
            if (tab < 0) return;
            line = line[(tab + 1)..];
            start += tab + 1;
        }
    }
}
