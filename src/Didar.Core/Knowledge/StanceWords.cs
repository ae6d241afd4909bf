using Didar.Text;

namespace Didar.Knowledge;

/// <summary>A word by which a speaker takes a stand, or which turns one round: a row of <c>stances.tsv</c>.</summary>
/// <param name="Stance">for, against or turn.</param>
/// <param name="Slot">Where the thing stands.</param>
public sealed record StanceWord(string Stance, TargetSlot Slot);

/// <summary>The words by which speakers take a stand: <c>stances.tsv</c>.</summary>
public sealed class StanceWords
{
    private readonly PhraseTrie _phrases;
    private readonly StanceWord[] _rows;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row names a place that does not exist.</exception>
    public StanceWords(string text)
    {
        var rows = new List<StanceWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, rows.Count));
            rows.Add(new(row[1], TargetSlot.ReadAll(row[2], "stances")[0]));
        }
        _phrases = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The longest listed word that starts here; null for none.</summary>
    public StanceWord? At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _phrases.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? null : _rows[found];
    }
}
