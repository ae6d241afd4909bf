using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>An event while it is being found: spans count in the normal text.</summary>
internal sealed record EventDraft(PloverType Type, string? Mode, List<string> Actors, List<string> Recipients, FactStatus Status, TextSpan Evidence, string From, string Rule);

/// <summary>
/// Makes PLOVER events of what was found: an encounter is CONSULT, or AGREE where it is still to come; what one side says
/// of another is the event its act names. Plain statements make none.
/// </summary>
internal sealed class EventFinder(Cast cast)
{
    /// <summary>The guide's limit; the most important stand first.</summary>
    private const int Most = 8;

    public List<EventDraft> Find(List<Draft> drafts, List<MeetingDraft> meetings)
    {
        var found = new List<EventDraft>();
        for (var m = 0; m < meetings.Count; m++)
        {
            if (OfMeeting(meetings[m], RecordMaker.Numbered('m', m + 1)) is { } consult) Add(found, consult);
        }
        for (var d = 0; d < drafts.Count && found.Count < Most; d++)
        {
            if (OfStatement(drafts[d], RecordMaker.Numbered('s', d + 1)) is { } said) Add(found, said);
        }
        return found.Count > Most ? found[..Most] : found;
    }

    private EventDraft? OfMeeting(MeetingDraft meeting, string from)
    {
        var sides = new List<string>();
        foreach (var participant in meeting.Participants)
        {
            if (participant.Country is { } code && !sides.Contains(code)) sides.Add(code);
        }
        if (sides.Count < 2 || meeting.Status == FactStatus.Denied) return null;
        var mode = meeting.Kind switch
        {
            MeetingKind.Call => "phone",
            MeetingKind.Multilateral => "multilateral",
            MeetingKind.Letter => null,
            _ => "visit",
        };
        // The visitor acts, the host is acted on; without a visit all act.
        var host = mode == "visit" ? HostOf(meeting, sides) : null;
        var evidence = cast.Analysis.Sentences[meeting.Sentences[0]].Span;
        var type = meeting.Status == FactStatus.Held ? PloverType.Consult : PloverType.Agree;
        return new(type, type == PloverType.Consult ? mode : null,
            host is null ? sides : sides.FindAll(side => side != host), host is null ? [] : [host],
            FactStatus.Held == meeting.Status ? FactStatus.Held : FactStatus.Planned, evidence, from, "event/meeting");
    }

    /// <summary>The side at whose place they met: by the place named, else the side of the report's own state.</summary>
    private string HostOf(MeetingDraft meeting, List<string> sides)
    {
        if (!meeting.Place.IsEmpty)
        {
            ref readonly var mark = ref cast.Mentioned.Marked[meeting.Place.First];
            var country = mark.StateEnd > 0 ? cast.Mentioned.Marked.Knowledge.States[mark.State.Row].Id
                : mark.PlaceEnd > 0 ? cast.Mentioned.Marked.Knowledge.Places[mark.Place.Row].Country : null;
            if (country is not null && sides.Contains(country)) return country;
        }
        return sides.Contains(Countries.Home) ? Countries.Home : sides[^1];
    }

    private EventDraft? OfStatement(Draft draft, string from)
    {
        var type = draft.Act switch
        {
            Act.Accuse => PloverType.Accuse,
            Act.Request => PloverType.Request,
            Act.Support => PloverType.Support,
            Act.Reject => PloverType.Reject,
            Act.Threaten => PloverType.Threaten,
            Act.Agree or Act.Offer => PloverType.Agree,
            _ => (PloverType?)null,
        };
        if (type is null || draft.Speaker.Country is not { } actor || OtherSide(draft, actor) is not { } other) return null;
        return new(type.Value, null, [actor], [other], FactStatus.Held, draft.Content, from, "event/statement");
    }

    /// <summary>The first side named in what was said that is not the speaker's own.</summary>
    private string? OtherSide(Draft draft, string own)
    {
        var sentences = cast.Analysis.Sentences;
        for (var i = sentences[draft.Cue.Sentence].FirstToken; i < sentences[draft.LastSentence].TokenEnd; i++)
        {
            if (cast.Mentioned.Subjects.StartingAt(i) is not { } mention || mention.Kind == MentionKind.Pronoun) continue;
            if (!draft.Content.Contains(cast.Analysis.Tokens[i].Span)) continue;
            if ((mention.Country ?? cast.EntityOf(mention)?.Country) is { } code && code != own) return code;
        }
        return null;
    }

    private static void Add(List<EventDraft> found, EventDraft draft)
    {
        if (!found.Exists(e => e.Type == draft.Type && e.Status == draft.Status && e.Actors.SequenceEqual(draft.Actors) && e.Recipients.SequenceEqual(draft.Recipients)))
            found.Add(draft);
    }
}
