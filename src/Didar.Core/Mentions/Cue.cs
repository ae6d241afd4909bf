using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>Where a cue stands to its content.</summary>
public enum CueKind
{
    /// <summary>A reporting verb.</summary>
    Verb,
    /// <summary>«X: …»</summary>
    Colon,
    /// <summary>«به گفته X، …»</summary>
    Source,
}

/// <summary>The words that report speech, and who speaks.</summary>
public sealed record Cue
{
    /// <summary>What kind of cue.</summary>
    public required CueKind Kind { get; init; }

    /// <summary>The index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The first part of the cue: the element of a compound, or the whole.</summary>
    public required TokenRange Element { get; init; }

    /// <summary>The verb; empty for a colon or «به گفته».</summary>
    public TokenRange Verb { get; init; }

    /// <summary>The frame; null for a colon or «به گفته».</summary>
    public ReportingFrame? Frame { get; init; }

    /// <summary>The verb's form.</summary>
    public VerbGroup Group { get; init; }

    /// <summary>Whether the passive of the frame is meant: «اعلام شد».</summary>
    public bool Passive { get; init; }

    /// <summary>Who speaks, where the clause names somebody; null for a dropped subject.</summary>
    public Mention? Subject { get; init; }

    /// <summary>Where the clause of the cue begins: after the verb before it or at the sentence's start.</summary>
    public int ClauseStart { get; init; }

    /// <summary>The first token of the cue.</summary>
    public int First => Element.First;

    /// <summary>One past the last token of the cue.</summary>
    public int End => Math.Max(Element.End, Verb.End);
}
