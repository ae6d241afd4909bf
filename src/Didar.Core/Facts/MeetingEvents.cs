using Didar.Resolution;

namespace Didar.Facts;

/// <summary>An encounter is CONSULT, or AGREE where it is still to come.</summary>
internal sealed class MeetingEvents(Cast cast, Sides sides, Partners partners)
{
    private readonly EventStatus _status = new(cast.Mentioned.Marked);

    public void Find(List<MeetingDraft> meetings, List<EventDraft> to)
    {
        for (var m = 0; m < meetings.Count; m++)
        {
            if (Of(meetings[m], RecordMaker.Numbered('m', m + 1)) is { } consult) to.Add(consult);
        }
    }

    private EventDraft? Of(MeetingDraft meeting, string from)
    {
        var codes = new List<string>();
        foreach (var participant in meeting.Participants)
        {
            if (sides.CodeOf(participant) is { } code && !codes.Contains(code)) codes.Add(code);
        }
        if (codes.Count == 0) return null;
        // Two of one side: news of home; elsewhere, or beside an encounter between two sides, more often a side misread.
        if (codes.Count == 1 && (codes[0] != Countries.Home || partners.Any)) return null;
        var evidence = cast.Analysis.Sentences[meeting.Sentences[0]].Span;
        var host = meeting.Kind is MeetingKind.Visit or MeetingKind.Letter ? codes[^1] : meeting.Kind == MeetingKind.Meeting ? HostOf(meeting, codes) : null;
        // Where nobody visits, each acts on the other; so do two parties of one side.
        var (actors, recipients) = host is null || codes.Count == 1 ? (codes, codes) : (codes.FindAll(code => code != host), [host]);
        var status = StatusOf(meeting);
        var held = status is FactStatus.Held or FactStatus.Denied;
        var mode = meeting.Kind switch
        {
            MeetingKind.Call => "phone",
            MeetingKind.Multilateral => "multilateral",
            MeetingKind.Meeting or MeetingKind.Visit when host is not null && codes.Count > 1 => "visit",
            _ => null,
        };
        return new(held ? PloverType.Consult : PloverType.Agree, held ? mode : null, actors, recipients,
            status, evidence, from, "event/meeting", codes.Count > 1 ? 6 : 4);
    }

    // «ممکن است به تهران سفر کند»
    private FactStatus StatusOf(MeetingDraft meeting)
    {
        if (meeting.Status is FactStatus.Held or FactStatus.Denied) return meeting.Status;
        var index = meeting.Sentences[0];
        var sentence = cast.Analysis.Sentences[index];
        return _status.Of(index, sentence.FirstToken, sentence.TokenEnd, default) == FactStatus.Hypothetical ? FactStatus.Hypothetical : FactStatus.Planned;
    }

    /// <summary>The side at whose place they met: by the place named, null where it is not told.</summary>
    private string? HostOf(MeetingDraft meeting, List<string> codes)
    {
        if (!meeting.Place.IsEmpty)
        {
            ref readonly var mark = ref cast.Mentioned.Marked[meeting.Place.First];
            var country = mark.StateEnd > 0 ? cast.Mentioned.Marked.Knowledge.States[mark.State.Row].Id
                : mark.PlaceEnd > 0 ? cast.Mentioned.Marked.Knowledge.Places[mark.Place.Row].Country : null;
            if (country is not null && codes.Contains(country)) return country;
        }
        return null;
    }
}
