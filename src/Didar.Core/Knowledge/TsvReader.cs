using System.Collections.Immutable;

namespace Didar.Knowledge;

/// <summary>Goes through a knowledge file row by row; comment lines and empty lines are passed over.</summary>
internal ref struct TsvReader
{
    private const int MostFields = 16;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<string> _columns;
    private readonly Fields _places;
    private Fields _starts;
    private Fields _lengths;
    private int _at;

    /// <summary>Reads up to and with the header row.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="columns">The columns asked for; <see cref="this[int]"/> counts in them, whatever their order in the file.</param>
    public TsvReader(ReadOnlySpan<char> text, ReadOnlySpan<string> columns)
    {
        _text = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        _columns = columns;
        HasHeader = MoveNext();
        for (var column = 0; column < columns.Length; column++)
        {
            _places[column] = -1;
            for (var field = 0; field < FieldCount; field++)
            {
                if (Field(field).SequenceEqual(columns[column])) _places[column] = field;
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
            return place < 0 || place >= FieldCount ? default : Field(place);
        }
    }

    /// <summary>Whether the file has the column.</summary>
    public readonly bool Has(int column) => _places[column] >= 0;

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

    private readonly ReadOnlySpan<char> Field(int field) => _text.Slice(_starts[field], _lengths[field]).Trim();

    private void Cut(ReadOnlySpan<char> line, int start)
    {
        FieldCount = 0;
        while (FieldCount < MostFields)
        {
            var tab = line.IndexOf('\t');
            _starts[FieldCount] = start;
            _lengths[FieldCount++] = tab < 0 ? line.Length : tab;
            if (tab < 0) return;
            line = line[(tab + 1)..];
            start += tab + 1;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(MostFields)]
    private struct Fields
    {
        private int _first;
    }
}
