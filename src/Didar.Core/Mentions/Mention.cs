using Didar.Text;

namespace Didar.Mentions;

/// <summary>What kind of actor a mention names.</summary>
public enum MentionKind
{
    /// <summary>A person by name, with or without an office beside it.</summary>
    Person,
    /// <summary>One post-holder by the post alone.</summary>
    Office,
    /// <summary>Several people: وزیران خارجه سه کشور، مقامات …</summary>
    People,
    /// <summary>A body.</summary>
    Organisation,
    /// <summary>A state, by name, capital or metonym.</summary>
    State,
    /// <summary>An armed or informal group.</summary>
    Group,
    /// <summary>وی، او؛ «این مقام».</summary>
    Pronoun,
}

/// <summary>A range of tokens, half-open. <c>default</c> is empty.</summary>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Whether there is no token.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>Whether the token lies inside.</summary>
    public bool Contains(int token) => token >= First && token < End;
}

/// <summary>A place where an actor is named.</summary>
public sealed record Mention
{
    /// <summary>What kind of actor.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>All its tokens: honorific, office, name.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The tokens of the name alone; empty for an office.</summary>
    public TokenRange Name { get; init; }

    /// <summary>The offices beside the name, each without the name.</summary>
    public IReadOnlyList<TokenRange> Offices { get; init; } = [];

    /// <summary>The known person, body or state: an id of the knowledge files.</summary>
    public string? Known { get; init; }

    /// <summary>The side acted for, where a state or body in the mention says so.</summary>
    public string? Country { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
