using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>A statement while it is being found: spans count in the normal text.</summary>
internal sealed class Draft(Cue cue, Entity speaker)
{
    public Cue Cue { get; } = cue;

    public Entity Speaker { get; } = speaker;

    /// <summary>What was said.</summary>
    public TextSpan Content { get; set; }

    /// <summary>The complement of «با اشاره به» before the cue.</summary>
    public TextSpan? Preamble { get; set; }

    public SpeechMode Mode { get; set; }

    /// <summary>Whether the content reaches the end of its sentence unquoted, so that the speech may run on.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The last sentence that the content reaches into.</summary>
    public int LastSentence { get; set; }

    /// <summary>What is done by saying it.</summary>
    public Act Act { get; set; }

    /// <summary>Whom or what the act is directed at.</summary>
    public TextSpan? Target { get; set; }

    /// <summary>Who is spoken to.</summary>
    public Entity? Addressee { get; set; }

    /// <summary>Where it was said, as far as the report tells.</summary>
    public VenueDraft? Venue { get; set; }

    /// <summary>How the content was found: the second part of the rule's name.</summary>
    public string Completion { get; set; } = "";
}

/// <summary>Where something is said while the record is being made.</summary>
/// <param name="Kind">What kind of occasion.</param>
/// <param name="At">The words that tell it.</param>
/// <param name="Meeting">The encounter it was said in; null where there is none.</param>
internal sealed record VenueDraft(VenueKind Kind, TokenRange At, MeetingDraft? Meeting);
