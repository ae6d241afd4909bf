using Didar.Text;

namespace Didar.Knowledge;

/// <summary>A list of phrases that open something: preambles, the reporter's own remarks.</summary>
public sealed class Openings
{
    private readonly PhraseTrie _phrases;

    /// <summary>Reads a one-column file's text.</summary>
    public Openings(string text) => _phrases = PhraseTrie.Build(TsvRows.Of(text).Select(row => (row[0], 1)));

    /// <summary>Whether one starts here, and where the longest ends.</summary>
    public bool StartsAt(ReadOnlySpan<char> text, int start, int limit, out int end) =>
        _phrases.Longest(text, start, limit, out end) != PhraseTrie.None;
}
