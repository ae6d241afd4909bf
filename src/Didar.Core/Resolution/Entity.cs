using Didar.Mentions;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>An office as the text words it.</summary>
/// <param name="Words">The words, in normal spelling.</param>
/// <param name="Known">The office's id in the knowledge files, if it is there.</param>
/// <param name="Tokens">Where the text says it.</param>
public sealed record OfficeHeld(string Words, string? Known, List<TokenRange> Tokens)
{
    // What a title may have or leave out: «وزیر (امور) خارجه (دولت) کوبا».
    private static readonly string[] Fillers = ["امور", "دولت", "محترم"];

    /// <summary>The words in folded spelling, without those that a title may have or leave out.</summary>
    public string Folded { get; } = Fold(Words);

    /// <summary>A title in folded spelling, without those of its words that it may have or leave out.</summary>
    public static string Fold(string title)
    {
        if (!Array.Exists(Fillers, filler => title.Contains(filler, StringComparison.Ordinal))) return Folding.Fold(title);
        return Folding.Fold(string.Join(' ', title.Split(' ').Where((word, i) => i == 0 || Array.IndexOf(Fillers, word) < 0)));
    }
}

/// <summary>An actor of the report while it is being put together: who all its mentions are.</summary>
public sealed class Entity
{
    internal Entity(MentionKind kind, string name, string rule)
    {
        Kind = kind;
        Name = name;
        Because.Add(rule);
    }

    /// <summary>A person, a post-holder never named, a body, a state, a group, several people.</summary>
    public MentionKind Kind { get; internal set; }

    /// <summary>Its name in normal spelling; for a post-holder the post.</summary>
    public string Name { get; internal set; }

    /// <summary>The id in the knowledge files, if it is there.</summary>
    public string? Known { get; internal set; }

    /// <summary>The English name, if it is known.</summary>
    public string? English { get; internal set; }

    /// <summary>The side it acts for.</summary>
    public string? Country { get; internal set; }

    /// <summary>Of several people, how many states they are of: «وزیران خارجه فرانسه و آلمان» are of two; 0 where the words name none.</summary>
    public int Sides { get; internal set; }

    /// <summary>Whether it is said to be of some region and of no state: «یک دیپلمات اروپایی».</summary>
    public bool IsFromAbroad { get; internal set; }

    /// <summary>The offices that the text gives it.</summary>
    public List<OfficeHeld> Offices { get; } = [];

    /// <summary>Its mentions in the order in which they were recognised.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Why: one English sentence each.</summary>
    public List<string> Because { get; } = [];
}
