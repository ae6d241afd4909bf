using System.Globalization;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Words in what was said that tell what is done by saying it: <c>act-cues.tsv</c>.</summary>
public sealed class ActWords
{
    private readonly PhraseTrie _phrases;
    private readonly (string Act, int Weight)[] _rows;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A weight is no number.</exception>
    public ActWords(string text)
    {
        var rows = new List<(string, int)>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, rows.Count));
            rows.Add((row[1], int.Parse(row[2], CultureInfo.InvariantCulture)));
        }
        _phrases = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The act and weight of the longest phrase that starts at a word; false where none does.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int start, int limit, out string act, out int weight)
    {
        var found = _phrases.Longest(text, start, limit, out _);
        (act, weight) = found == PhraseTrie.None ? ("", 0) : _rows[found];
        return found != PhraseTrie.None;
    }
}
