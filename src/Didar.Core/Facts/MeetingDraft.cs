using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>An encounter while it is being found.</summary>
internal sealed class MeetingDraft(MeetingKind kind, FactStatus status, List<Entity> participants, int sentence, string rule)
{
    public MeetingKind Kind { get; set; } = kind;

    public FactStatus Status { get; set; } = status;

    public List<Entity> Participants { get; } = participants;

    /// <summary>The sentences that tell it, the best first.</summary>
    public List<int> Sentences { get; } = [sentence];

    public TokenRange Place { get; set; }

    public TokenRange When { get; set; }

    public List<TokenRange> Topics { get; } = [];

    public string Rule { get; } = rule;
}
