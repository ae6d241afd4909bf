using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>
/// Finds who met whom: an encounter noun with the mentions that its prepositions and its verb give it. Encounters of the
/// same parties told again are one.
/// </summary>
internal sealed class MeetingFinder(Cast cast)
{
    /// <summary>How many encounters back the same one may be told again.</summary>
    private const int Remembered = 128;

    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly MeetingParties _parties = new(cast);
    private readonly MeetingTimes _times = new(cast.Mentioned);

    public List<MeetingDraft> Find()
    {
        var found = new List<MeetingDraft>();
        var sentences = cast.Analysis.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = sentences[s].FirstToken; i < sentences[s].TokenEnd; i++)
            {
                var token = _text.Token(i);
                if (token.Kind != TokenKind.Word) continue;
                var kind = _text.Lexis.Encounters.KindAt(_text.Text, token.Span.Start, sentences[s].Span.End, out var stop);
                if (kind < 0) continue;
                var end = i + 1;
                while (end < sentences[s].TokenEnd && _text.Token(end).Span.Start < stop) end++;
                if (Read((MeetingKind)kind, s, sentences[s], i, end, found.Count > 0) is { } draft) Merge(found, draft);
                i = end - 1;
            }
        }
        DropCoveredVisits(found);
        return found;
    }

    private MeetingDraft? Read(MeetingKind kind, int index, Sentence sentence, int first, int end, bool toldOne)
    {
        // «دیدار و گفت‌وگو کرد»: the pair is one encounter, told by the last noun before the verb.
        if (end + 1 < sentence.TokenEnd && _text.IsWord(end, "و") && _text[end + 1].Is(WordClasses.Encounter)) return null;
        // «در این دیدار»: told before.
        if (toldOne && first > sentence.FirstToken && (_text.IsWord(first - 1, "این") || _text.IsWord(first - 1, "همین"))) return null;
        var told = SpeechAround(index, first);
        var clauseStart = Math.Max(ClauseStart(sentence, first), told);
        var participants = new List<Entity>();
        var isVerb = IsVerbal(end, sentence);
        if (kind == MeetingKind.Visit) _parties.AddDestination(participants, clauseStart, first, end, sentence);
        else if (kind == MeetingKind.Letter) _parties.AddAddressee(participants, end, sentence);
        else if (kind == MeetingKind.Multilateral)
        {
            _parties.AddAttending(participants, end, sentence);
            if (participants.Count < 2) _parties.AddStates(participants, end, sentence);
        }
        else if (isVerb) _parties.AddWith(participants, clauseStart, first);
        else _parties.AddRight(participants, end, sentence);
        if (participants.Count == 0 && !isVerb && kind is MeetingKind.Meeting or MeetingKind.Call) _parties.AddWith(participants, clauseStart, first);
        if (participants.Count == 0 && isVerb && cast.Mentioned.Subjects.Of(sentence, clauseStart, first) is { } both) _parties.AddList(participants, both.Tokens.First, first);
        if (participants.Count == 0 && IsOccasion(first) && cast.Mentioned.Subjects.Of(sentence, clauseStart, first) is { Kind: MentionKind.People } several) _parties.Add(participants, several, 0);
        if (participants.Count == 0) return null;
        if (kind == MeetingKind.Meeting && HasWord(clauseStart, first, "تلفنی")) kind = MeetingKind.Call;
        if (participants.Count < 2 && Host(index, sentence, clauseStart, told, first, end, isVerb) is { } host) _parties.AddEntity(participants, host, 0);
        if (participants.Count < 2) return null;
        if (kind == MeetingKind.Multilateral && participants.Count == 2) kind = MeetingKind.Meeting;
        var draft = new MeetingDraft(kind, StatusOf(sentence, first, end), participants, index, isVerb ? "meeting/verb" : "meeting/noun");
        draft.When = _times.At(sentence, first, end);
        Describe(draft, sentence);
        return draft;
    }

    /// <summary>Where the speech begins that the encounter is told in; -1 outside speech.</summary>
    private int SpeechAround(int index, int at)
    {
        var start = -1;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.End > at || cue.Kind == CueKind.Source) continue;
            if (cue.Kind == CueKind.Colon || (cue.Frame!.Takes(Complement.Clause) && !_text.IsWord(cue.End, "و"))) start = cue.End;
        }
        return start;
    }

    /// <summary>The party that the noun's own phrase leaves out: the clause's subject, or who speaks at the encounter.</summary>
    private Entity? Host(int index, Sentence sentence, int clauseStart, int told, int first, int end, bool isVerb)
    {
        var subjects = cast.Mentioned.Subjects;
        if (!isVerb && !IsOccasion(first) && !IsOwn(end) && !IsHad(end, sentence)) return null;
        var subject = told >= 0 ? subjects.Within(clauseStart, first) : subjects.Of(sentence, clauseStart, first);
        if (subject is not null && !_parties.IsMedium(subject)) return cast.EntityOf(subject);
        // «در سفر خود با شارون ملاقات می‌کنم»: in speech the first person is who speaks.
        if (told >= 0) return isVerb && IsFirstPerson(end, sentence) ? SpeakerBefore(index, first) : null;
        if (isVerb) return null;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.First >= end) return cast.SpeakerOf(cue);
        }
        return subjects.Of(sentence, end, sentence.TokenEnd) is { } later ? cast.EntityOf(later) : null;
    }

    /// <summary>«در دیدار»، «پس از گفت‌وگو»: an occasion on which the clause's subject acts, so that he took part.</summary>
    private bool IsOccasion(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 2); i--)
        {
            if (_text.IsPunctuation(i) || _text.Groups.TryAt(i, out _) || cast.Mentioned.Subjects.StartingAt(i) is not null) return false;
            if (_text.IsWord(i, "در") || _text.IsWord(i, "طی") || _text.IsWord(i, "از") || _text.IsWord(i, "جریان") || _text.IsWord(i, "حاشیه") ||
                _text.IsWord(i, "پایان") || _text.IsWord(i, "ابتدای") || _text.IsWord(i, "برای") || _text.IsWord(i, "جهت")) return true;
            if (_text[i].Is(WordClasses.Preposition) || _text.IsWord(i, "خصوص") || _text.IsWord(i, "مورد")) return false;
        }
        return first == 0 || _text.Analysis.Sentences[0].FirstToken == first;
    }

    /// <summary>«سفر اخیر خود به عراق»: the subject's own.</summary>
    private bool IsOwn(int end) => HasWord(end, Math.Min(end + 3, cast.Analysis.Tokens.Length), "خود") || _text.Form(end - 1).EndsWith("ش", StringComparison.Ordinal);

    /// <summary>«دیداری با X داشت»: the noun is the verb's object.</summary>
    private bool IsHad(int end, Sentence sentence)
    {
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return _text.Verbs[group.Stem].Lemma == "داشت";
        }
        return false;
    }

    private bool IsFirstPerson(int end, Sentence sentence)
    {
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return group.Person is 1 or 4;
        }
        return false;
    }

    private Entity? SpeakerBefore(int index, int at)
    {
        Entity? speaker = null;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.End <= at) speaker = cast.SpeakerOf(cue) ?? speaker;
        }
        return speaker;
    }

    private bool HasWord(int first, int end, string word)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.IsWord(i, word)) return true;
        }
        return false;
    }

    private int ClauseStart(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken; i--)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return i + 1;
        }
        return sentence.FirstToken;
    }

    private bool IsVerbal(int end, Sentence sentence)
    {
        for (var i = end; i < Math.Min(end + 3, sentence.TokenEnd); i++)
        {
            if (_text.Groups.TryAt(i, out _)) return true;
            if (_text.IsPunctuation(i) || _text[i].Is(WordClasses.Preposition)) return false;
        }
        // «دیدار و درباره … گفت‌وگو کرد»
        return end < sentence.TokenEnd && _text.IsWord(end, "و");
    }

    private FactStatus StatusOf(Sentence sentence, int first, int end)
    {
        for (var i = sentence.FirstToken; i < end; i++)
        {
            if (_text.IsWord(i, "قرار") && i + 1 < sentence.TokenEnd && (_text.IsWord(i + 1, "است") || _text.IsWord(i + 1, "بود"))) return FactStatus.Planned;
        }
        if (first > 0 && (_text.IsWord(first - 1, "برای") || _text.IsWord(first - 1, "جهت"))) return FactStatus.Planned;
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (!_text.Groups.TryAt(i, out var group) || !group.IsFinite) continue;
            if (group.Negative && i - end < 4) return FactStatus.Denied;
            if (group.Future) return FactStatus.Planned;
            if (group.Tense == Tense.Subjunctive) return FactStatus.Proposed;
            break;
        }
        return FactStatus.Held;
    }

    private void Describe(MeetingDraft draft, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            ref readonly var mark = ref _text[i];
            if (draft.Place.IsEmpty && i > sentence.FirstToken && (_text.IsWord(i - 1, "در") || _text.IsWord(i - 1, "به")))
            {
                if (mark.PlaceEnd > 0) draft.Place = new(i, mark.PlaceEnd);
                else if (mark is { StateEnd: > 0, State.Kind: NameKind.Capital or NameKind.Metonym }) draft.Place = new(i, mark.StateEnd);
            }
            if (draft.Topics.Count == 0 && mark.Is(WordClasses.Preposition) && IsAbout(i))
            {
                var from = Math.Max(i + 1, mark.ClassEnd);
                var to = from;
                while (to < sentence.TokenEnd && !_text.IsPunctuation(to) && !_text.Groups.TryAt(to, out _) && !_text[to].Is(WordClasses.Encounter | WordClasses.That)) to++;
                if (to > from) draft.Topics.Add(new(from, to));
            }
        }
    }

    private bool IsAbout(int i) =>
        _text.IsWord(i, "درباره") || _text.IsWord(i, "درخصوص") || _text.IsWord(i, "پیرامون") ||
        (_text.IsWord(i, "در") && (_text.IsWord(i + 1, "خصوص") || _text.IsWord(i + 1, "مورد") || _text.IsWord(i + 1, "باره")));

    private static void Merge(List<MeetingDraft> found, MeetingDraft draft)
    {
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - Remembered); i--)
        {
            var other = found[i];
            var shared = draft.Participants.Count(other.Participants.Contains);
            if (shared < Math.Min(draft.Participants.Count, other.Participants.Count) || (other.Kind == MeetingKind.Visit) != (draft.Kind == MeetingKind.Visit)) continue;
            foreach (var participant in draft.Participants)
            {
                if (!other.Participants.Contains(participant)) other.Participants.Add(participant);
            }
            if (other.Kind == MeetingKind.Meeting) other.Kind = draft.Kind;
            if (other.Place.IsEmpty) other.Place = draft.Place;
            if (other.When.IsEmpty) other.When = draft.When;
            if (other.Topics.Count == 0) other.Topics.AddRange(draft.Topics);
            other.Sentences.Add(draft.Sentences[0]);
            return;
        }
        found.Add(draft);
    }

    // A trip is told by the encounter it led to.
    private static void DropCoveredVisits(List<MeetingDraft> found) =>
        found.RemoveAll(visit => visit.Kind == MeetingKind.Visit && found.Exists(other =>
            other.Kind != MeetingKind.Visit && other.Participants.Contains(visit.Participants[0]) &&
            other.Participants.Exists(p => p != visit.Participants[0] && visit.Participants.Exists(v => v != visit.Participants[0] && v.Country == p.Country))));
}
