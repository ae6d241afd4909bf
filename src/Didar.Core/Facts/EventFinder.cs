using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>An event while it is being found: spans count in the normal text.</summary>
internal sealed record EventDraft(PloverType Type, string? Mode, List<string> Actors, List<string> Recipients, FactStatus Status, TextSpan Evidence, string? From, string Rule, int Weight);

/// <summary>
/// Makes PLOVER events of what was found: encounters, what is done by saying something, and deeds told in the reporter's
/// own voice. Plain statements make none.
/// </summary>
internal sealed class EventFinder(Cast cast)
{
    /// <summary>The guide's limit; the most important stand first.</summary>
    private const int Most = 8;

    private const int LeadSentences = 3;

    private readonly int _leadEnd = cast.Analysis.Sentences.Length == 0 ? 0 : cast.Analysis.Sentences[Math.Min(LeadSentences, cast.Analysis.Sentences.Length) - 1].Span.End;

    /// <summary>The events, each once, in the order of importance.</summary>
    public List<EventDraft> Find(List<Draft> drafts, List<MeetingDraft> meetings)
    {
        var sides = new Sides(cast);
        var partners = new Partners(meetings, sides);
        var all = new List<EventDraft>();
        new MeetingEvents(cast, sides, partners).Find(meetings, all);
        new StatementEvents(cast, sides, partners).Find(drafts, all);
        new ReportedEvents(cast, sides, partners, drafts).Find(all);
        var found = new List<EventDraft>();
        foreach (var draft in all.OrderByDescending(Importance))
        {
            if (found.Count < Most && !found.Exists(other => IsSame(other, draft))) found.Add(draft);
        }
        return found;
    }

    /// <summary>How sure the rule is, and whether the headline or the lead tells it.</summary>
    private int Importance(EventDraft draft) => draft.Weight + (draft.Evidence.Start < _leadEnd ? 2 : 0);

    private static bool IsSame(EventDraft a, EventDraft b) =>
        a.Type == b.Type && a.Actors.SequenceEqual(b.Actors) && a.Recipients.SequenceEqual(b.Recipients);
}
