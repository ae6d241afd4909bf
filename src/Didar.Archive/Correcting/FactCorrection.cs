using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>One that holds for one article.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
public abstract record ArticleCorrection(string Article) : Correction;

/// <summary>Mentions that were taken for one actor are another's.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="From">Whose they were taken for.</param>
/// <param name="Mentions">The places.</param>
/// <param name="To">Whose they are.</param>
public sealed record SplitMentions(string Article, Party From, ImmutableArray<TextSpan> Mentions, ActorIdentity To) : ArticleCorrection(Article);

/// <summary>One about a fact that was read, or added.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">Where it stands.</param>
public abstract record FactCorrection(string Article, FactAddress Fact) : ArticleCorrection(Article);

/// <summary>Somebody else said it.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The statement.</param>
/// <param name="Speaker">Who said it.</param>
public sealed record ChangeSpeaker(string Article, FactAddress Fact, Party Speaker) : FactCorrection(Article, Fact);

/// <summary>Something else is done by saying it, or it is said in another mode; null leaves what there is.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The statement.</param>
/// <param name="Act">The act.</param>
/// <param name="Mode">The mode.</param>
public sealed record ChangeAct(string Article, FactAddress Fact, Act? Act, SpeechMode? Mode) : FactCorrection(Article, Fact);

/// <summary>Other words are the cue, the content or the preamble; null leaves what there is.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The statement.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Content">What was said.</param>
/// <param name="Preamble">What was pointed to before; an empty list for nothing.</param>
public sealed record ChangeBounds(string Article, FactAddress Fact, ImmutableArray<TextSpan>? Cue, ImmutableArray<TextSpan>? Content, ImmutableArray<TextSpan>? Preamble)
    : FactCorrection(Article, Fact);

/// <summary>A meeting was otherwise; null leaves what there is.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The meeting.</param>
/// <param name="Participants">All who took part.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Place">Where.</param>
/// <param name="When">When.</param>
public sealed record ChangeMeeting(string Article, FactAddress Fact, ImmutableArray<Party>? Participants, FactStatus? Status, PlaceName? Place, MeetingTime? When)
    : FactCorrection(Article, Fact);

/// <summary>The article does not say it.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The fact.</param>
public sealed record RejectFact(string Article, FactAddress Fact) : FactCorrection(Article, Fact);

/// <summary>A person has looked, and it is so.</summary>
/// <param name="Article">SHA-256 of the article's decoded text.</param>
/// <param name="Fact">The fact.</param>
public sealed record ConfirmFact(string Article, FactAddress Fact) : FactCorrection(Article, Fact);
