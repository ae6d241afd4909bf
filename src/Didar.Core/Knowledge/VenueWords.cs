using Didar.Text;

namespace Didar.Knowledge;

/// <summary>What a word tells of where something is said.</summary>
/// <param name="Kind">The kind's name, as in the record.</param>
/// <param name="NeedsMedium">Whether it counts only with a medium: «در گفت‌وگو با ایسنا».</param>
public sealed record VenueWord(string Kind, bool NeedsMedium);

/// <summary>The words that tell where and in what form something is said: <c>venues.tsv</c>.</summary>
public sealed class VenueWords
{
    private readonly PhraseTrie _phrases;
    private readonly VenueWord[] _rows;

    /// <summary>Reads the file's text.</summary>
    public VenueWords(string text)
    {
        var rows = new List<VenueWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, rows.Count));
            rows.Add(new(row[1], row[2] == "medium"));
        }
        _phrases = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The longest listed word that starts here; null for none.</summary>
    public VenueWord? At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _phrases.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? null : _rows[found];
    }
}
