using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>Gathers the parties of an encounter from the phrases round its noun: «با X»، «A و B»، «میان A و B»، «به X».</summary>
internal sealed class MeetingParties(Cast cast)
{
    private const int Window = 30;

    private readonly MarkedText _text = cast.Mentioned.Marked;

    /// <summary>The mentions after the last «با» before the noun: «با علی شمخانی … دیدار کرد».</summary>
    public void AddWith(List<Entity> participants, int from, int to)
    {
        for (var i = to - 1; i >= from && participants.Count == 0; i--)
        {
            if (_text.IsWord(i, "با") && _text[i].ClassEnd <= i + 1) AddList(participants, SkipFiller(i + 1, to), to);
        }
    }

    /// <summary>«با حضور A، B و C»، «میان A و B».</summary>
    public void AddAttending(List<Entity> participants, int end, Sentence sentence)
    {
        for (var i = end; i + 1 < sentence.TokenEnd && participants.Count < 2; i++)
        {
            if (_text.Groups.TryAt(i, out _)) return;
            var from = i < end + 4 && _text.IsWord(i, "با") && cast.Mentioned.Subjects.StartingAt(i + 1) is not null ? i + 1
                : i < end + 3 && _text.IsWord(i, "میان") || i < end + 3 && _text.IsWord(i, "بین") ? i + 1
                : _text.IsWord(i, "با") && (_text.IsWord(i + 1, "حضور") || _text.IsWord(i + 1, "شرکت") || _text.IsWord(i + 1, "مشارکت")) ? i + 2 : 0;
            if (from == 0) continue;
            AddList(participants, SkipFiller(from, sentence.TokenEnd), sentence.TokenEnd);
            // «نشست کمیسیون X با حضور Y»: the body that sits.
            if (participants.Count > 0 && cast.Mentioned.Subjects.StartingAt(end) is { Kind: MentionKind.Organisation or MentionKind.People } sitting) Add(participants, sitting, 0);
        }
    }

    /// <summary>«نشست سه‌جانبه ایران، ارمنستان و گرجستان»: two states or more in the noun's own phrase.</summary>
    public void AddStates(List<Entity> participants, int end, Sentence sentence)
    {
        var at = end;
        while (at < Math.Min(end + 4, sentence.TokenEnd) && cast.Mentioned.Subjects.StartingAt(at) is null) at++;
        var several = new List<Entity>();
        if (at < sentence.TokenEnd && cast.Mentioned.Subjects.StartingAt(at) is { Kind: MentionKind.State or MentionKind.People }) AddList(several, at, sentence.TokenEnd);
        if (several.Count < 2) return;
        foreach (var entity in several) AddEntity(participants, entity, participants.Count);
    }

    /// <summary>«نامه‌ای به X».</summary>
    public void AddAddressee(List<Entity> participants, int end, Sentence sentence)
    {
        for (var i = end; i + 1 < Math.Min(sentence.TokenEnd, end + 4); i++)
        {
            if (_text.IsWord(i, "به") && cast.Mentioned.Subjects.StartingAt(i + 1) is { } mention) Add(participants, mention, 0);
        }
    }

    public void AddList(List<Entity> participants, int at, int limit)
    {
        while (at < limit && cast.Mentioned.Subjects.StartingAt(at) is { } mention)
        {
            Add(participants, mention, participants.Count);
            at = mention.Tokens.End;
            if (at + 1 < limit && (_text.IsWord(at, "و") || _text.Is(at, '،'))) at = SkipFiller(at + 1, limit);
            else break;
        }
    }

    /// <summary>The mentions in the noun's own phrase: «دیدار A با B», «دیدار با B», «دیدار A و B».</summary>
    public void AddRight(List<Entity> participants, int from, Sentence sentence)
    {
        var limit = Math.Min(sentence.TokenEnd, from + Window);
        for (var i = from; i < limit;)
        {
            if (cast.Mentioned.Subjects.StartingAt(i) is { } mention)
            {
                // «در گفت‌وگو با ایسنا»: an interview, whatever follows.
                if (IsMedium(mention)) return;
                var wasWith = participants.Count > 0 && !IsJoined(i);
                if (wasWith && participants.Count > 1) return;
                Add(participants, mention, participants.Count);
                i = mention.Tokens.End;
                if (i < limit && (_text.Is(i, '،') || _text.Is(i, ','))) { if (cast.Mentioned.Subjects.StartingAt(i + 1 < limit ? i + 1 : i) is null) return; i++; }
                continue;
            }
            if (_text.Groups.TryAt(i, out _) || _text.Is(i, ':') || _text.Is(i, '؛')) return;
            if (_text.IsWord(i, "با") || _text.IsWord(i, "و") || _text.IsWord(i, "میان") || _text.IsWord(i, "بین")) { i++; continue; }
            if (_text[i].Is(WordClasses.Preposition | WordClasses.That | WordClasses.Object) || _text.IsPunctuation(i)) return;
            if (participants.Count > 0 && !_text[i].Is(WordClasses.Time | WordClasses.Adverb)) return;
            i++;
        }
    }

    private bool IsJoined(int at) => at > 0 && (_text.IsWord(at - 1, "و") || _text.IsWord(at - 1, "با") || _text.Is(at - 1, '،'));

    public void AddDestination(List<Entity> participants, int clauseStart, int first, int end, Sentence sentence)
    {
        for (var i = end; i < Math.Min(sentence.TokenEnd, end + Window); i++)
        {
            if (_text.Groups.TryAt(i, out _)) break;
            if (cast.Mentioned.Subjects.StartingAt(i) is { } mention && (i == end && !_text.IsWord(first, "وارد") || i == end && mention.Kind == MentionKind.State || _text.IsWord(i - 1, "به") || _text.IsWord(i - 1, "از")))
            {
                Add(participants, mention, participants.Count);
                i = mention.Tokens.End - 1;
            }
        }
        for (var i = clauseStart; i < first && participants.Count == 0; i++)
        {
            if (_text.IsWord(i, "به") && cast.Mentioned.Subjects.StartingAt(i + 1) is { Kind: MentionKind.State } state) Add(participants, state, 0);
        }
    }

    private int SkipFiller(int at, int limit)
    {
        while (at < limit && cast.Mentioned.Subjects.StartingAt(at) is null && _text[at].Is(WordClasses.Time)) at++;
        return at;
    }

    public void Add(List<Entity> participants, Mention mention, int at)
    {
        if (mention.Kind == MentionKind.People && HoldersOf(mention) is { Count: > 1 } holders)
        {
            foreach (var holder in holders) AddEntity(participants, holder, participants.Count);
            return;
        }
        if (cast.EntityOf(mention) is { } entity && !IsMedium(mention)) AddEntity(participants, entity, at);
    }

    public void AddEntity(List<Entity> participants, Entity entity, int at)
    {
        if (participants.Contains(entity) || IsVague(entity)) return;
        participants.Insert(Math.Min(at, participants.Count), entity);
    }

    /// <summary>«رؤسای جمهور آمریکا و چین»: the persons of the report that act for the states named.</summary>
    private List<Entity> HoldersOf(Mention mention)
    {
        var holders = new List<Entity>();
        var states = new List<Entity>();
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            if (_text[i].StateEnd == 0) continue;
            var state = _text.Knowledge.States[_text[i].State.Row].Id;
            foreach (var entity in cast.Entities)
            {
                if (entity.Kind == MentionKind.Person && entity.Country == state && entity.Offices.Count > 0 && !holders.Contains(entity)) { holders.Add(entity); break; }
            }
            if (cast.Entities.FirstOrDefault(e => e.Kind == MentionKind.State && e.Country == state) is { } itself) states.Add(itself);
        }
        return holders.Count > 1 ? holders : states;
    }

    // «دو طرف», «کشورهای منطقه», «مردم» meet nobody.
    private bool IsVague(Entity entity)
    {
        var mention = entity.Mentions[0];
        if (mention.Kind == MentionKind.Pronoun) return true;
        var head = mention.Tokens.First;
        if (_text[head].Is(WordClasses.Vague)) return true;
        return mention.Tokens.End > head + 1 && _text[head].Is(WordClasses.Demonstrative) && _text[head + 1].Is(WordClasses.Vague);
    }

    public bool IsMedium(Mention mention)
    {
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            if (_text[i].Is(WordClasses.Medium) || _text[i].OutletEnd > 0) return true;
        }
        return false;
    }
}
