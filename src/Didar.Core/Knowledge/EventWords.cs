using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>How a side stands to the word that tells an event.</summary>
public enum SideRole
{
    /// <summary>Before the verb, without preposition and without «را».</summary>
    Subject,
    /// <summary>With «را».</summary>
    Object,
    /// <summary>In the noun's own chain: «حمله روسیه».</summary>
    Of,
    /// <summary>به</summary>
    To,
    /// <summary>از</summary>
    From,
    /// <summary>با</summary>
    With,
    /// <summary>علیه، بر ضد، بر، در برابر</summary>
    Against,
    /// <summary>توسط، از سوی</summary>
    By,
    /// <summary>در</summary>
    In,
    /// <summary>برای</summary>
    For,
    /// <summary>میان، بین</summary>
    Between,
    /// <summary>Any other preposition.</summary>
    Other,
    /// <summary>Who says the sentence.</summary>
    Speaker,
    /// <summary>The foreign side that the report names most.</summary>
    Named,
    /// <summary>The reporter's own state.</summary>
    Home,
    /// <summary>Whom the speaker meets.</summary>
    Partner,
    /// <summary>The other side of an agreement that «از» names: the reporter's own state, or for it the foreign side.</summary>
    Deal,
}

/// <summary>A word that tells an event in the reporter's own voice: a row of <c>event-words.tsv</c>.</summary>
/// <param name="Id">What rules call it by.</param>
/// <param name="Type">The PLOVER type's name.</param>
/// <param name="Verbs">The verbs that make a compound with it; empty where none does.</param>
/// <param name="IsNoun">Whether it tells the event without a verb too.</param>
/// <param name="Actor">Where the acting side stands, the best place first.</param>
/// <param name="Recipient">Where the side acted on stands.</param>
/// <param name="IsMutual">Whether all sides act on each other.</param>
public sealed record EventWord(string Id, string Type, ImmutableArray<EventVerb> Verbs, bool IsNoun, ImmutableArray<SideRole> Actor, ImmutableArray<SideRole> Recipient, bool IsMutual);

/// <summary>A verb that closes a compound.</summary>
/// <param name="Before">The word before it that belongs to it too: «اعمال» of «اعمال کرد»; empty where there is none.</param>
/// <param name="Stem">Its past stem.</param>
public readonly record struct EventVerb(string Before, string Stem);

/// <summary>The words that tell events: <c>event-words.tsv</c>.</summary>
public sealed class EventWords
{
    private readonly PhraseTrie _words;
    private readonly EventWord[] _rows;
    private readonly Dictionary<string, EventWord> _verbs = new(StringComparer.Ordinal);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row names a role that does not exist.</exception>
    public EventWords(string text)
    {
        var rows = new List<EventWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            var isMutual = row[6].StartsWith("mutual", StringComparison.Ordinal);
            var word = new EventWord(row[0], row[4], [.. Split(row[2]).Select(VerbOf)], row[3] == "noun", Roles(row[0], row[5]), Roles(row[0], isMutual ? row[6]["mutual".Length..] : row[6]), isMutual);
            if (row[1].Length == 0)
            {
                foreach (var verb in word.Verbs) _verbs.TryAdd(verb.Stem, word);
                continue;
            }
            foreach (var phrase in Split(row[1])) phrases.Add((phrase, rows.Count));
            rows.Add(word);
        }
        _words = PhraseTrie.Build(phrases);
        _rows = [.. rows];
    }

    /// <summary>The longest listed word that starts here; null for none.</summary>
    public EventWord? At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _words.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? null : _rows[found];
    }

    /// <summary>The row of a simple verb, by its past stem with the preverb; null for none.</summary>
    public EventWord? OfVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    private static EventVerb VerbOf(string verb)
    {
        var blank = verb.LastIndexOf(' ');
        return blank < 0 ? new("", verb) : new(verb[..blank], verb[(blank + 1)..]);
    }

    private static ImmutableArray<string> Split(string field) =>
        [.. field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static ImmutableArray<SideRole> Roles(string id, string field) =>
        [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name =>
            Enum.TryParse<SideRole>(name, ignoreCase: true, out var role) ? role : throw new FormatException($"event-words: {id}: «{name}» is no role"))];
}
