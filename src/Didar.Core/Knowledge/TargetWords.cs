using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Where the target of a statement stands.</summary>
public enum TargetPlace
{
    /// <summary>What was said is itself the target.</summary>
    Content,
    /// <summary>The words after the one that tells it.</summary>
    Of,
    /// <summary>The subject of its clause.</summary>
    Subject,
    /// <summary>Before «را».</summary>
    Object,
    /// <summary>The complement of a preposition.</summary>
    Prepositional,
}

/// <summary>One place where a target may stand.</summary>
/// <param name="Place">What kind of place.</param>
/// <param name="Preposition">The preposition, for <see cref="TargetPlace.Prepositional"/>.</param>
public readonly record struct TargetSlot(TargetPlace Place, string Preposition = "")
{
    /// <summary>Reads the slots of a field, blanks between them.</summary>
    /// <exception cref="FormatException">The field names no slot.</exception>
    internal static ImmutableArray<TargetSlot> ReadAll(string field, string of) =>
        [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name switch
        {
            "content" => new TargetSlot(TargetPlace.Content),
            "of" => new TargetSlot(TargetPlace.Of),
            "subject" => new TargetSlot(TargetPlace.Subject),
            "object" => new TargetSlot(TargetPlace.Object),
            _ => new TargetSlot(TargetPlace.Prepositional, Prepositions.Of(name) ?? throw new FormatException($"{of}: «{name}» is no place of a target")),
        })];
}

/// <summary>A word that tells at whom or what a statement is directed: a row of <c>targets.tsv</c>.</summary>
/// <param name="Acts">The acts in which it counts.</param>
/// <param name="Slots">Where the target stands, in order of trial.</param>
public sealed record TargetWord(ImmutableArray<string> Acts, ImmutableArray<TargetSlot> Slots);

/// <summary>The words that tell at whom or what a statement is directed: <c>targets.tsv</c>.</summary>
public sealed class TargetWords
{
    private readonly PhraseTrie _phrases;
    private readonly TargetWord[] _rows;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row names a place that does not exist.</exception>
    public TargetWords(string text)
    {
        var rows = new List<TargetWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, rows.Count));
            rows.Add(new([.. row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)], TargetSlot.ReadAll(row[2], "targets")));
        }
        _phrases = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The longest listed word that starts here; null for none.</summary>
    public TargetWord? At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _phrases.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? null : _rows[found];
    }
}
