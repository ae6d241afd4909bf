using System.Collections.Frozen;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Which phrases round a word name the parties of its encounter; told in the head of <c>encounters.tsv</c>.</summary>
public enum EncounterFrame
{
    /// <summary>No encounter: نشست خبری.</summary>
    None,
    /// <summary>دیدار A با B.</summary>
    Sides,
    /// <summary>نشست A با حضور B.</summary>
    Session,
    /// <summary>سفر A به B.</summary>
    Trip,
    /// <summary>بازدید A از B.</summary>
    Tour,
    /// <summary>A وارد B شد.</summary>
    Entry,
    /// <summary>پیام A به B.</summary>
    Message,
    /// <summary>پیام A را به B رساند.</summary>
    Delivery,
    /// <summary>A سفیر B را احضار کرد.</summary>
    Summons,
    /// <summary>«A و B … را بررسی کردند»: of two sides.</summary>
    Jointly,
    /// <summary>A میزبان B است.</summary>
    Host,
    /// <summary>A verb: A به B رفت.</summary>
    Motion,
    /// <summary>A verb: A، B را پذیرفت.</summary>
    Receive,
    /// <summary>A verb that makes a compound with the nouns: کرد، داشت.</summary>
    Support,
    /// <summary>A word of handing over: تسلیم، رساند.</summary>
    Handing,
    /// <summary>A word that says that the encounter after it is only thought of: لزوم، ضرورت.</summary>
    Unreal,
}

/// <summary>What a word tells of an encounter.</summary>
/// <param name="Kind">As the record's meeting kinds are numbered.</param>
/// <param name="Frame">Which phrases name the parties.</param>
public readonly record struct EncounterSense(int Kind, EncounterFrame Frame);

/// <summary>The words that tell of an encounter: <c>encounters.tsv</c>.</summary>
public sealed class EncounterWords
{
    private static readonly string[] Kinds = ["meeting", "call", "visit", "multilateral", "letter"];

    private readonly PhraseTrie _words;
    private readonly EncounterSense[] _senses;
    private readonly FrozenDictionary<string, EncounterFrame> _verbs;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row names a kind or frame that does not exist.</exception>
    public EncounterWords(string text)
    {
        var senses = new List<EncounterSense>();
        var words = new List<(string, int)>();
        var verbs = new Dictionary<string, EncounterFrame>(StringComparer.Ordinal);
        foreach (var row in TsvRows.Of(text))
        {
            var kind = Array.IndexOf(Kinds, row[1]);
            if (kind < 0) throw new FormatException($"encounters: «{row[1]}» is no kind");
            if (!Enum.TryParse(row[2], ignoreCase: true, out EncounterFrame frame)) throw new FormatException($"encounters: «{row[2]}» is no frame");
            foreach (var word in row[0].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (frame >= EncounterFrame.Motion) verbs[word] = frame;
                else words.Add((word, senses.Count));
            }
            senses.Add(new(kind, frame));
        }
        _words = PhraseTrie.Build(words);
        _senses = [.. senses];
        _verbs = verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether an encounter noun starts here, and what it tells.</summary>
    public bool TryAt(ReadOnlySpan<char> text, int start, int limit, out EncounterSense sense, out int end)
    {
        var row = _words.Longest(text, start, limit, out end);
        sense = row < 0 ? default : _senses[row];
        return row >= 0;
    }

    /// <summary>What a verb, by its past stem, or a word of handing over does for an encounter.</summary>
    public EncounterFrame OfVerb(string stem) => _verbs.GetValueOrDefault(stem);

    /// <summary>As <see cref="OfVerb(string)"/>, for a word of the text.</summary>
    public EncounterFrame OfVerb(ReadOnlySpan<char> word) =>
        _verbs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var frame) ? frame : EncounterFrame.None;
}
