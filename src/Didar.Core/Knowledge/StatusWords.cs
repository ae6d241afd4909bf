using Didar.Text;

namespace Didar.Knowledge;

/// <summary>A word that says that a deed is not, or not yet, so.</summary>
/// <param name="Status">hypothetical, planned or denied.</param>
/// <param name="HoldsForSentence">Whether it holds for all that follows in its sentence, not for its clause alone.</param>
public sealed record StatusWord(string Status, bool HoldsForSentence);

/// <summary>The words that say that a deed is not, or not yet, so: <c>event-status.tsv</c>.</summary>
public sealed class StatusWords
{
    private readonly PhraseTrie _phrases;
    private readonly StatusWord[] _rows;

    /// <summary>Reads the file's text.</summary>
    public StatusWords(string text)
    {
        var rows = new List<StatusWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, rows.Count));
            rows.Add(new(row[1], row[2] == "sentence"));
        }
        _phrases = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The longest listed word that starts here; null for none.</summary>
    public StatusWord? At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _phrases.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? null : _rows[found];
    }
}
