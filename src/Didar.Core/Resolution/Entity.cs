using Didar.Mentions;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>An office as the text words it.</summary>
/// <param name="Words">The words, in normal spelling.</param>
/// <param name="Known">The office's id in the knowledge files, if it is there.</param>
/// <param name="Tokens">Where the text says it.</param>
public sealed record OfficeHeld(string Words, string? Known, List<TokenRange> Tokens)
{
    /// <summary>The words in folded spelling.</summary>
    public string Folded { get; } = Folding.Fold(Words);
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

    /// <summary>The offices that the text gives it.</summary>
    public List<OfficeHeld> Offices { get; } = [];

    /// <summary>Its mentions in the order in which they were recognised.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Why: one English sentence each.</summary>
    public List<string> Because { get; } = [];
}
