using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Makes a row of the fields; null, with the reason, where that can't be done.</summary>
internal delegate T? RowParser<out T>(ref TsvReader row, out string? fault);

/// <summary>The rows of one kind while the layers are read.</summary>
/// <param name="key">By what rows of a later layer take the place of earlier ones.</param>
/// <param name="manyByKey">Whether several rows of a layer may share a key; together they replace those of earlier layers.</param>
internal sealed class Table<T>(Func<T, string> key, bool manyByKey = false) where T : class
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<T> _rows = [];
    private int _layerStart;

    /// <summary>The rows by key; for many rows a key, the first.</summary>
    public Dictionary<string, int> Places => _places;

    /// <summary>The rows.</summary>
    public ImmutableArray<T> Rows => [.. _rows];

    /// <summary>Adds the rows of a file to the layer.</summary>
    public void Read(KnowledgeFile file, string[] columns, RowParser<T> parse, ImmutableArray<Problem>.Builder problems)
    {
        var reader = new TsvReader(file.Text, columns, stackalloc int[TsvReader.Room]);
        var width = reader.FieldCount;
        for (var column = 0; column < columns.Length; column++)
        {
            if (reader.Has(column) || columns[column] is "surname" or "keep") continue;
            problems.Add(KnowledgeProblem.NoColumn(file.Name, columns[column]));
            return;
        }
        while (reader.MoveNext())
        {
            string? fault = null;
            var row = reader.FieldCount > width ? null : parse(ref reader, out fault);
            if (row is null) problems.Add(KnowledgeProblem.BadRow(file.Name, reader.Line, fault ?? "more fields than the header row"));
            else Add(row, file, reader.Line, problems);
        }
    }

    /// <summary>What is read from now on comes from a later layer.</summary>
    public void EndLayer()
    {
        if (manyByKey && _layerStart > 0 && _layerStart < _rows.Count)
        {
            var renewed = CollectionsMarshal.AsSpan(_rows)[_layerStart..].ToArray().Select(key).ToHashSet(StringComparer.Ordinal);
            var before = _layerStart;
            var at = 0;
            _rows.RemoveAll(row => at++ < before && renewed.Contains(key(row)));
        }
        _layerStart = _rows.Count;
    }

    private void Add(T row, KnowledgeFile file, int line, ImmutableArray<Problem>.Builder problems)
    {
        if (manyByKey)
        {
            _rows.Add(row);
            return;
        }
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key(row), out var known);
        if (!known)
        {
            place = _rows.Count;
            _rows.Add(row);
            return;
        }
        // A row that a later layer has renewed keeps its place, so only a repetition among new rows can be told here.
        if (place >= _layerStart) problems.Add(KnowledgeProblem.Repeated(file.Name, line, key(row)));
        _rows[place] = row;
    }
}
