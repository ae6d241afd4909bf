using Didar.Text;

namespace Didar.Knowledge;

/// <summary>The nouns that name an encounter: <c>encounters.tsv</c>.</summary>
public sealed class EncounterWords
{
    private static readonly string[] Kinds = ["meeting", "call", "visit", "multilateral", "letter"];

    private readonly PhraseTrie _words;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row names a kind that does not exist.</exception>
    public EncounterWords(string text) => _words = PhraseTrie.Build(TsvRows.Of(text).Select(row =>
        (row[0], Array.IndexOf(Kinds, row[1]) is >= 0 and var kind ? kind : throw new FormatException($"encounters: «{row[1]}» is no kind"))));

    /// <summary>The kind of the encounter noun that starts here, as the record's meeting kinds are numbered; -1 for none.</summary>
    public int KindAt(ReadOnlySpan<char> text, int start, int limit, out int end) => _words.Longest(text, start, limit, out end);
}
