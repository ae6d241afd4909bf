using Didar.Knowledge;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>
/// Finds where each statement was made: by a word of its own sentence, else where the same speaker spoke last, else in
/// the encounter of the report that the speaker takes part in.
/// </summary>
internal sealed class VenueFinder(Cast cast, List<MeetingDraft> meetings)
{
    /// <summary>How far before its word the preposition of a place may stand, in tokens.</summary>
    private const int Near = 3;

    /// <summary>The last sentence in which the encounter that is the report's news is told.</summary>
    private const int LastLead = 4;

    /// <summary>How far after its word a medium may be named.</summary>
    private const int MediumReach = 5;

    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly Dictionary<int, MeetingDraft> _toldIn = [];
    private readonly Dictionary<Entity, VenueDraft> _last = [];

    /// <summary>Sets the venue of each draft that has one.</summary>
    public void Find(List<Draft> drafts)
    {
        var meetingOf = new Dictionary<Entity, MeetingDraft>();
        foreach (var meeting in meetings)
        {
            foreach (var sentence in meeting.Sentences) _toldIn.TryAdd(sentence, meeting);
            if (meeting.Status != FactStatus.Held || meeting.Kind is not (MeetingKind.Meeting or MeetingKind.Call)) continue;
            foreach (var participant in meeting.Participants) meetingOf.TryAdd(participant, meeting);
        }
        var from = 0;
        Draft? before = null;
        foreach (var draft in drafts)
        {
            var sentence = _text.Analysis.Sentences[draft.Cue.Sentence];
            from = before?.Cue.Sentence == draft.Cue.Sentence ? before.Cue.End : sentence.FirstToken;
            draft.Venue = Own(draft, from) ?? _last.GetValueOrDefault(draft.Speaker) ?? Encounter(draft, meetingOf);
            if (draft.Venue is { } venue && !IsHeadline(draft)) _last[draft.Speaker] = venue;
            before = draft;
        }
    }

    private VenueDraft? Own(Draft draft, int from)
    {
        VenueDraft? found = null;
        for (var i = from; i < draft.Cue.First; i++)
        {
            var span = _text.Token(i).Span;
            if (draft.Content.Contains(span) || draft.Preamble?.Contains(span) == true || !IsPlace(i, from)) continue;
            if (KindAt(i, draft.Cue.First, out var end) is not { } kind) continue;
            var meeting = MeetingAt(draft, kind);
            if (kind == VenueKind.Session && meeting?.Kind == MeetingKind.Multilateral) kind = VenueKind.Multilateral;
            found = new(kind, new(i, NounReach.End(_text, i, draft.Cue.First) is var reach && reach > end ? reach : end), meeting);
            i = end - 1;
        }
        return found;
    }

    private VenueKind? KindAt(int i, int limit, out int end)
    {
        var start = _text.Token(i).Span.Start;
        var stop = _text.Token(limit - 1).Span.End;
        var venue = _text.Lexis.Venues.At(_text.Text, start, stop, out var at);
        end = EndToken(i, at, limit);
        if (venue is not null && (!venue.NeedsMedium || HasMedium(end, limit)) && Enum.TryParse<VenueKind>(venue.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)) return kind;
        if (!_text.Lexis.Encounters.TryAt(_text.Text, start, stop, out var sense, out at) || sense.Frame is not (EncounterFrame.Sides or EncounterFrame.Session or EncounterFrame.Trip)) return null;
        end = EndToken(i, at, limit);
        return (MeetingKind)sense.Kind switch
        {
            MeetingKind.Meeting => VenueKind.Meeting,
            MeetingKind.Call => VenueKind.Call,
            MeetingKind.Visit => VenueKind.Visit,
            _ => VenueKind.Multilateral,
        };
    }

    private int EndToken(int first, int stop, int limit)
    {
        var end = first + 1;
        while (end < limit && _text.Token(end).Span.Start < stop) end++;
        return end;
    }

    // «در دیدار», «طی نامه‌ای», «در حاشیه نشست», «با صدور بیانیه‌ای»
    private bool IsPlace(int word, int from)
    {
        for (var i = word - 1; i >= Math.Max(from, word - Near); i--)
        {
            if (_text.IsPunctuation(i) || _text.Groups.TryAt(i, out _)) return false;
            if (_text.IsWord(i, "در") || _text.IsWord(i, "طی") || _text.IsWord(i, "ضمن") || _text.IsWord(i, "خلال") || _text.IsWord(i, "حاشیه") || _text.IsWord(i, "صدور") || _text.IsWord(i, "انتشار")) return true;
            if (_text[i].Is(WordClasses.Preposition)) return false;
        }
        return false;
    }

    private bool HasMedium(int from, int limit)
    {
        for (var i = from; i < Math.Min(limit, from + MediumReach); i++)
        {
            if (_text[i].Is(WordClasses.Medium) || _text[i].OutletEnd > 0) return true;
        }
        return false;
    }

    private MeetingDraft? MeetingAt(Draft draft, VenueKind kind) =>
        kind is VenueKind.Meeting or VenueKind.Call or VenueKind.Multilateral or VenueKind.Session or VenueKind.Visit &&
        _toldIn.TryGetValue(draft.Cue.Sentence, out var meeting) && meeting.Participants.Contains(draft.Speaker) ? meeting : null;

    /// <summary>The encounter that the speaker takes part in, told before or, for a headline, below.</summary>
    private VenueDraft? Encounter(Draft draft, Dictionary<Entity, MeetingDraft> meetingOf)
    {
        if (!meetingOf.TryGetValue(draft.Speaker, out var meeting) || meeting.Sentences[0] > LastLead || (meeting.Sentences[0] > draft.Cue.Sentence && !IsHeadline(draft))) return null;
        if (Names(draft.Content, meeting, draft.Speaker)) return null;
        var kind = meeting.Kind == MeetingKind.Call ? VenueKind.Call : VenueKind.Meeting;
        return new(kind, NounOf(meeting.Sentences[0]), meeting);
    }

    // Who speaks to somebody does not name him.
    private bool Names(Didar.Text.TextSpan content, MeetingDraft meeting, Entity speaker)
    {
        var said = _text.TokensIn(content);
        for (var i = said.First; i < said.End; i++)
        {
            if (cast.Mentioned.Subjects.StartingAt(i) is { Kind: MentionKind.Person or MentionKind.Office } mention && cast.EntityOf(mention) is { } entity && entity != speaker && meeting.Participants.Contains(entity)) return true;
        }
        return false;
    }

    /// <summary>The encounter noun of a sentence, or the whole of it where a verb tells the encounter.</summary>
    private TokenRange NounOf(int index)
    {
        var sentence = _text.Analysis.Sentences[index];
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (_text.Lexis.Encounters.TryAt(_text.Text, _text.Token(i).Span.Start, sentence.Span.End, out var sense, out var stop) && sense.Frame is EncounterFrame.Sides or EncounterFrame.Session)
                return new(i, EndToken(i, stop, sentence.TokenEnd));
        }
        return new(sentence.FirstToken, sentence.TokenEnd);
    }

    private bool IsHeadline(Draft draft) =>
        _text.Analysis.NormalText.Paragraphs[_text.Analysis.Sentences[draft.Cue.Sentence].Paragraph].Kind is Reading.PartKind.Headline or Reading.PartKind.Kicker;
}
