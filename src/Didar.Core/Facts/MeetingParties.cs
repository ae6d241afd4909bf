using Didar.Knowledge;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Makes parties of mentions: an outlet is none, «دو طرف» is none, «رؤسای جمهور آمریکا و چین» are two.</summary>
internal sealed class MeetingParties(Cast cast)
{
    private static readonly string[] Anybody = ["مقام", "مسئول", "مسوول", "نمایند", "هیأت", "هیات", "هیئت", "کارشناس", "دیپلمات", "دو", "سه", "کشور", "طرف", "دولت"];

    private readonly MarkedText _text = cast.Mentioned.Marked;

    public void AddAll(List<Entity> participants, List<Mention> mentions)
    {
        foreach (var mention in mentions) Add(participants, mention);
    }

    public void Add(List<Entity> participants, Mention mention)
    {
        if (mention.Kind == MentionKind.People && HoldersOf(mention) is { Count: > 1 } holders)
        {
            foreach (var holder in holders) AddEntity(participants, holder, participants.Count);
            return;
        }
        if (cast.EntityOf(mention) is { } entity && !IsMedium(mention)) AddEntity(participants, entity, participants.Count);
    }

    public void AddEntity(List<Entity> participants, Entity entity, int at)
    {
        if (participants.Contains(entity) || IsVague(entity) || IsMedium(entity.Mentions[0])) return;
        participants.Insert(Math.Min(at, participants.Count), entity);
    }

    /// <summary>The state that a trip goes to, by its own name or by a town's; null where the words after «به» are none.</summary>
    public Entity? StateAt(int token)
    {
        if (cast.Mentioned.Subjects.StartingAt(token) is { Kind: MentionKind.State } state) return cast.EntityOf(state);
        if (_text[token].PlaceEnd == 0 || _text.Knowledge.Places[_text[token].Place.Row].Country is not { Length: > 0 } country) return null;
        return StateOf(country);
    }

    /// <summary>«رؤسای جمهور آمریکا و چین»: the persons of the report that act for the states named.</summary>
    private List<Entity> HoldersOf(Mention mention)
    {
        var holders = new List<Entity>();
        var states = new List<Entity>();
        var isAny = IsAnybody(mention.Tokens.First);
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            if (_text[i].StateEnd == 0) continue;
            var state = _text.Knowledge.States[_text[i].State.Row].Id;
            foreach (var entity in cast.Entities)
            {
                if (!isAny && entity.Kind == MentionKind.Person && entity.Country == state && entity.Offices.Count > 0 && !holders.Contains(entity)) { holders.Add(entity); break; }
            }
            if (StateOf(state) is { } itself) states.Add(itself);
        }
        return holders.Count > 1 || !isAny ? holders : states;
    }

    /// <summary>«دیدار وزیران خارجه A و B», of whom neither is named: the states meet.</summary>
    public void Split(List<Entity> parties)
    {
        if (parties.Count != 1 || parties[0].Kind != MentionKind.People) return;
        var states = new List<Entity>();
        foreach (var mention in parties[0].Mentions) AddStates(mention.Tokens, states);
        if (states.Count < 2) return;
        parties.Clear();
        parties.AddRange(states);
    }

    private void AddStates(TokenRange tokens, List<Entity> states)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (_text[i].StateEnd > 0 && StateOf(_text.Knowledge.States[_text[i].State.Row].Id) is { } state && !states.Contains(state)) states.Add(state);
        }
    }

    private Entity? StateOf(string country)
    {
        foreach (var entity in cast.Entities)
        {
            if (entity.Kind == MentionKind.State && entity.Country == country) return entity;
        }
        return null;
    }

    // «مقامات A و B» are nobody by name, as «رؤسای جمهور A و B» are.
    private bool IsAnybody(int head)
    {
        var form = _text.Form(head);
        foreach (var start in Anybody)
        {
            if (form.StartsWith(start, StringComparison.Ordinal)) return true;
        }
        return false;
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

    /// <summary>Whether the mention is an outlet or somebody who asks for one; a person whose name or post has an outlet's word in it («شرق»، «ابتکار») is not.</summary>
    public bool IsMedium(Mention mention)
    {
        var first = mention.Tokens.First;
        if (mention.Rule == "mention/outlet" || _text[first].Is(WordClasses.Medium)) return true;
        if (mention.Kind is MentionKind.Organisation) return _text[first].OutletEnd > 0 || HasMedium(mention.Tokens);
        return mention.Offices.Count > 0 && HasMedium(mention.Offices[0]);
    }

    /// <summary>Whether a body is one that the entity belongs to by its post: «سخنگوی کمیسیون» in the session of the commission.</summary>
    public static bool IsMember(Entity entity, Entity body)
    {
        var name = Folding.Fold(body.Name);
        return entity == body || entity.Offices.Exists(office => office.Folded.Contains(name, StringComparison.Ordinal)) ||
            Folding.Fold(entity.Name).Contains(name, StringComparison.Ordinal);
    }

    private bool HasMedium(TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (_text[i].Is(WordClasses.Medium)) return true;
        }
        return false;
    }
}
