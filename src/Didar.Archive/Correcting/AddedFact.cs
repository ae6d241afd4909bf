using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>A fact that the reading has missed.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
public abstract record AddedFact(string Article) : ArticleCorrection(Article)
{
    /// <summary>What stands as the rule of an added fact.</summary>
    public const string Rule = "correction/added";
}

/// <summary>A statement that was missed.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Addressee">To whom, where the text says so.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Content">What was said.</param>
/// <param name="Mode">Direct or indirect.</param>
/// <param name="Act">What is done by it.</param>
public sealed record AddStatement(string Article, Party Speaker, Party? Addressee, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content, SpeechMode Mode, Act Act)
    : AddedFact(Article);

/// <summary>A meeting that was missed.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="How">How they came together.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="When">When, if told.</param>
public sealed record AddMeeting(string Article, MeetingKind How, FactStatus Status, ImmutableArray<Party> Participants, ImmutableArray<TextSpan> Evidence, PlaceName? Place, MeetingTime? When)
    : AddedFact(Article);

/// <summary>An event that was missed.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Mode">The PLOVER mode, where it has one.</param>
/// <param name="Actors">Codes of the acting side.</param>
/// <param name="Recipients">Codes of the side acted on.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Evidence">The words that tell it.</param>
public sealed record AddEvent(string Article, PloverType Type, string? Mode, ImmutableArray<string> Actors, ImmutableArray<string> Recipients, FactStatus Status, ImmutableArray<TextSpan> Evidence)
    : AddedFact(Article);
