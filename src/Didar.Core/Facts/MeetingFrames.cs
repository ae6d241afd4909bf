using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

// What each frame of encounters.tsv makes of the phrases round its word.
internal sealed partial class MeetingFinder
{
    private void ReadSides(Telling at)
    {
        var right = _phrase.With.Count + _phrase.Between.Count + _phrase.Own.Count;
        if (_phrase.From.Count > 0 && _phrase.With.Count == 0 && _phrase.Between.Count == 0) { ReadTour(at); return; }
        var isLeft = false;
        if (_phrase.With.Count == 0 && _phrase.Between.Count == 0 && (at.IsVerb || right == 0))
        {
            _phrase.ReadLeft(at.ClauseStart, at.First, "با", _phrase.With);
            if (_phrase.With.Count == 0) _phrase.ReadLeft(at.ClauseStart, at.First, "میان", _phrase.Between);
            if (_phrase.With.Count == 0 && _phrase.Between.Count == 0) _phrase.ReadLeft(at.ClauseStart, at.First, "بین", _phrase.Between);
            isLeft = _phrase.With.Count > 0;
            if (right == 0 && at.IsVerb && _phrase.With.Count == 0 && _phrase.Between.Count == 0)
            {
                _phrase.ReadLeft(at.ClauseStart, at.First, "از", _phrase.From);
                if (_phrase.From.Count > 0) { ReadTour(at); return; }
            }
        }
        // «با X دیدار و درباره … با وی گفت‌وگو کرد»: told already.
        if (_phrase.With.Count > 0 && _phrase.With[0].Kind == MentionKind.Pronoun && _latest?.Sentences[^1] == at.Index) return;
        if (_phrase.With.Count > 0 && _parties.IsMedium(_phrase.With[0]) || _phrase.Own.Count > 0 && _parties.IsMedium(_phrase.Own[0])) return;
        var parties = new List<Entity>();
        if (_phrase.Between.Count > 0) _parties.AddAll(parties, _phrase.Between);
        else
        {
            if (!isLeft) _parties.AddAll(parties, _phrase.Own);
            var own = parties.Count;
            _parties.AddAll(parties, _phrase.With);
            if (own == 0 && parties.Count > 0)
            {
                if (Host(at) is not { } host) return;
                if (_phrase.With.Count > 1 && IsSeveral(at)) { TellEach(at, host, parties); return; }
                _parties.AddEntity(parties, _hosts.Behind(host, _text.Form(at.First), parties.TrueForAll(p => p.Country != host.Country) && _hosts.IsWe(at.End, at.Sentence)), 0);
            }
            else if (own == 1 && parties.Count == 1 && _phrase.Own[0].Kind is MentionKind.Person or MentionKind.Office or MentionKind.People && !at.IsVerb)
            {
                // «در دیدار سفیر ترکمنستان گفت»
                if (_hosts.IsOccasion(at.First) && Host(at) is { } host) _parties.AddEntity(parties, host, 0);
            }
            else if (parties.Count == 0 && at.IsVerb) AddSubjects(parties, at);
            // «مقامات A و B پس از مذاکراتی …»
            else if (parties.Count == 0 && !_phrase.IsBroken && _hosts.IsOccasion(at.First) && _hosts.SubjectMention(at.Sentence, at.ClauseStart, at.First) is { Kind: MentionKind.People } several) _parties.Add(parties, several);
        }
        _parties.Split(parties);
        Tell(at, parties);
    }

    private void ReadSession(Telling at)
    {
        _phrase.ReadAttending(at.End, at.Sentence.TokenEnd);
        if (_phrase.Attending.Count == 0) _phrase.ReadPresent(at.End, at.Sentence.TokenEnd);
        // «با X جلسه داشتیم»
        var isWithLeft = at.IsVerb && _phrase.With.Count + _phrase.Own.Count + _phrase.Attending.Count + _phrase.Between.Count == 0;
        if (isWithLeft) _phrase.ReadLeft(at.ClauseStart, at.First, "با", _phrase.With);
        var parties = new List<Entity>();
        if (_phrase.Between.Count > 0) _parties.AddAll(parties, _phrase.Between);
        else
        {
            _parties.AddAll(parties, _phrase.Own);
            _parties.AddAll(parties, _phrase.With);
            _parties.AddAll(parties, _phrase.Attending);
            if (_phrase.Own.Count == 0 && _phrase.With.Count > 0 && Host(at) is { } host) _parties.AddEntity(parties, host, 0);
            else if (parties.Count == 1 && Invited(at) is { } invited) _parties.AddEntity(parties, invited, 0);
            else if (parties.Count == 1 && IsAttended(at) && Host(at) is { Kind: not MentionKind.Organisation } guest && !MeetingParties.IsMember(guest, parties[0])) _parties.AddEntity(parties, guest, 0);
        }
        Tell(at, parties, isOpen: true);
    }

    private void ReadTrip(Telling at)
    {
        var parties = new List<Entity>();
        _destination = -1;
        foreach (var to in _phrase.To)
        {
            if (AddDestination(parties, to) && _destination < 0) _destination = to.Tokens.First;
        }
        if (parties.Count == 0 && at.Sense.Frame == EncounterFrame.Entry)
        {
            // «وارد تهران شد», «وارد فرودگاه تهران شد», but not «وارد حریم هوایی X شد»
            for (var i = at.End; i < Math.Min(at.End + 2, at.Sentence.TokenEnd) && parties.Count == 0; i++)
            {
                if (_parties.StateAt(i) is not { } state) continue;
                _destination = i;
                _parties.AddEntity(parties, state, 0);
                foreach (var own in _phrase.Own) AddDestination(parties, own);
            }
        }
        if (parties.Count == 0)
        {
            for (var i = at.First - 1; i > at.ClauseStart && parties.Count == 0; i--)
            {
                if (_text.IsWord(i - 1, "به") && _parties.StateAt(i) is { } state) AddStates(parties, state, i, at.First);
            }
            for (var i = at.End; i + 1 < Math.Min(at.Sentence.TokenEnd, at.End + 8) && parties.Count == 0; i++)
            {
                if (_text.IsWord(i, "به") && _parties.StateAt(i + 1) is { } state) AddStates(parties, state, i + 1, at.Sentence.TokenEnd);
            }
        }
        if (parties.Count == 0 || at.IsVerb && HasPurpose(at)) return;
        var traveller = at.Sense.Frame == EncounterFrame.Trip && _phrase.Own.Count > 0 ? _cast.EntityOf(_phrase.Own[0]) : Invited(at) ?? Host(at);
        // «به A و B سفر می‌کند»
        foreach (var destination in parties)
        {
            if (destination != parties[0]) _destination = -1;
            TellTrip(at, [destination], traveller);
        }
    }

    // «به A و B سفر کرد»
    private void AddStates(List<Entity> parties, Entity first, int at, int limit)
    {
        _destination = at;
        _parties.AddEntity(parties, first, 0);
        _phrase.To.Clear();
        _phrase.ReadList(at, limit, _phrase.To);
        foreach (var to in _phrase.To) AddDestination(parties, to);
    }

    /// <summary>«از X برای سفر به Y دعوت کرد», «دعوت از X برای …»: who is to travel.</summary>
    private Entity? Invited(Telling at)
    {
        for (var i = at.First - 1; i > at.ClauseStart; i--)
        {
            if (_text.IsWord(i - 1, "از") && _cast.Mentioned.Subjects.StartingAt(i) is { Kind: MentionKind.Person or MentionKind.Office } guest)
                return HasWord(at.ClauseStart, at.First, "دعوت") || HasWord(at.End, at.Sentence.TokenEnd, "دعوت") ? _cast.EntityOf(guest) : null;
        }
        return null;
    }

    private void TellTrip(Telling at, List<Entity> parties, Entity? traveller)
    {
        if (traveller is null || traveller.Kind is MentionKind.State || parties.Contains(traveller)) return;
        // Going home is no visit.
        if (parties[0].Kind == MentionKind.State && traveller.Mentions.Exists(m => m.Country == parties[0].Country)) return;
        _parties.AddEntity(parties, traveller, 0);
        if (parties.Count < 2) return;
        if (parties[1].Kind == MentionKind.State && _destination < 0) _destination = PlaceOf(parties[1], at.Sentence);
        Tell(at, parties, kind: MeetingKind.Visit);
    }

    private void ReadTour(Telling at)
    {
        if (_phrase.From.Count == 0) _phrase.ReadLeft(at.ClauseStart, at.First, "از", _phrase.From);
        var parties = new List<Entity>();
        _parties.AddAll(parties, _phrase.From);
        if (parties.Count == 0) return;
        _destination = _phrase.From[0].Tokens.First;
        TellTrip(at, parties, _phrase.Own.Count > 0 ? _cast.EntityOf(_phrase.Own[0]) : Host(at));
    }

    private void ReadMessage(Telling at)
    {
        if (at.Sense.Frame == EncounterFrame.Delivery && !IsHandedOver(at)) return;
        var parties = new List<Entity>();
        _parties.AddAll(parties, _phrase.To);
        for (var i = at.End; i + 1 < at.Sentence.TokenEnd && parties.Count == 0; i++)
        {
            if (_text.IsWord(i, "به") && _cast.Mentioned.Subjects.StartingAt(i + 1) is { } to) _parties.Add(parties, to);
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) break;
        }
        if (parties.Count == 0) _phrase.ReadLeft(at.ClauseStart, at.First, "به", _phrase.With);
        _parties.AddAll(parties, _phrase.With);
        if (parties.Count == 0) return;
        var sender = _phrase.Own.Count > 0 ? _cast.EntityOf(_phrase.Own[0]) : _hosts.Subject(at.Index, at.Sentence, at.ClauseStart, at.First, at.End, false);
        if (sender is null) return;
        _parties.AddEntity(parties, sender, 0);
        Tell(at, parties);
    }

    private void ReadSummons(Telling at)
    {
        var parties = new List<Entity>();
        if (_phrase.Own.Count > 0) _parties.Add(parties, _phrase.Own[0]);
        else if (ObjectBefore(at.ClauseStart, at.First) is { } summoned) _parties.Add(parties, summoned);
        if (parties.Count == 0) return;
        // «احضار سفیر A به وزارت خارجه B»
        if (!at.IsVerb) _parties.AddAll(parties, _phrase.To);
        else if (Host(at) is { } host) _parties.AddEntity(parties, host, 0);
        Tell(at, parties);
    }

    private void ReadHost(Telling at)
    {
        if (!at.IsVerb && _phrase.Own.Count == 0) return;
        var parties = new List<Entity>();
        foreach (var guest in _phrase.Own)
        {
            if (guest.Kind is MentionKind.Person or MentionKind.Office or MentionKind.People) _parties.Add(parties, guest);
        }
        if (parties.Count == 0 || _hosts.Subject(at.Index, at.Sentence, at.ClauseStart, at.First, at.End, true) is not { } host) return;
        _parties.AddEntity(parties, host, 0);
        Tell(at, parties);
    }

    // «رئیس‌جمهور A و وزیر خارجه B روابط را بررسی کردند»: they sat together, if they are of two sides.
    private void ReadJointly(Telling at)
    {
        if (!at.IsVerb) return;
        var parties = new List<Entity>();
        AddSubjects(parties, at);
        if (parties.Count < 2 || parties.Exists(p => p.Kind is not (MentionKind.Person or MentionKind.Office)) || parties.TrueForAll(p => p.Country == parties[0].Country)) return;
        Tell(at, parties);
    }

    // «وزیران A و B دیدار کردند», «A و B دیدار کردند»
    private void AddSubjects(List<Entity> parties, Telling at)
    {
        if (_hosts.SubjectMention(at.Sentence, at.ClauseStart, at.First) is not { } both) return;
        _phrase.Own.Clear();
        _phrase.ReadList(both.Tokens.First, at.First, _phrase.Own);
        // «معاون اروپا و آمریکا»: a state beside a post is part of it.
        if (_phrase.Own.Exists(m => m.Kind == MentionKind.State) && !_phrase.Own.TrueForAll(m => m.Kind == MentionKind.State)) return;
        _parties.AddAll(parties, _phrase.Own);
    }

    // «دیدارهای جداگانه با A و B», «به ترتیب با A و B»: each by itself.
    private bool IsSeveral(Telling at)
    {
        var form = _text.Form(at.End - 1);
        if (form.EndsWith("ها", StringComparison.Ordinal) || form.EndsWith("های", StringComparison.Ordinal) || form.EndsWith("هایی", StringComparison.Ordinal) ||
            form.EndsWith("هایش", StringComparison.Ordinal)) return true;
        for (var i = at.ClauseStart; i < Math.Min(at.End + 3, at.Sentence.TokenEnd); i++)
        {
            if (_text.IsWord(i, "ترتیب") || _text.IsWord(i, "جداگانه")) return true;
        }
        return false;
    }

    private bool IsAttended(Telling at)
    {
        for (var i = Math.Max(at.ClauseStart, at.First - 4); i < at.First; i++)
        {
            if (_text.IsWord(i, "شرکت") || _text.IsWord(i, "حضور")) return true;
        }
        for (var i = at.End; i < at.Sentence.TokenEnd; i++)
        {
            if (_text.IsWord(i, "شرکت") || _text.IsWord(i, "حضور")) return true;
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return false;
        }
        return false;
    }

    private bool IsHandedOver(Telling at)
    {
        for (var i = Math.Max(at.ClauseStart, at.First - 4); i < at.Sentence.TokenEnd; i++)
        {
            if (_text.Groups.TryAt(i, out var group))
            {
                if (_text.Lexis.Encounters.OfVerb(_text.Verbs[group.Stem].Lemma) == EncounterFrame.Handing) return true;
                if (i > at.End && group.IsFinite) return false;
            }
            else if (_text.Lexis.Encounters.OfVerb(_text.Form(i)) == EncounterFrame.Handing) return true;
        }
        return false;
    }

    // «برای دیدار با X به تهران رفت»: the encounter is told by its own noun.
    private bool HasPurpose(Telling at)
    {
        for (var i = at.ClauseStart; i < at.First - 1; i++)
        {
            if (_text[i].Is(WordClasses.Preposition) && (_text.IsWord(i, "برای") || _text.IsWord(i, "جهت")) &&
                (IsEncounter(i + 1, at.Sentence) && HasPartner(i + 2, at.First) || _text.IsWord(i + 1, "شرکت") || _text.IsWord(i + 1, "حضور"))) return true;
        }
        return false;
    }

    // «مذاکره با X», not «مذاکره درباره مبارزه با تروریسم»
    private bool HasPartner(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (_text.IsWord(i, "با") && _cast.Mentioned.Subjects.StartingAt(i + 1) is not null) return true;
        }
        return false;
    }

    private bool AddDestination(List<Entity> parties, Mention to)
    {
        if (to.Kind is not (MentionKind.State or MentionKind.Organisation)) return false;
        _parties.Add(parties, to);
        return true;
    }

    private int PlaceOf(Entity state, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (_cast.Mentioned.Subjects.StartingAt(i) is { Kind: MentionKind.State } named && _cast.EntityOf(named) == state) return i;
        }
        return -1;
    }
}
