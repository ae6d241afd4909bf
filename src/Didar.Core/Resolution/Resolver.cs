using Didar.Knowledge;
using Didar.Mentions;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>Makes one entity of all mentions of one actor: the stage's entry.</summary>
/// <param name="knowledge">Who is who.</param>
public sealed class Resolver(KnowledgeBase knowledge)
{
    private readonly Romaniser _romaniser = new(knowledge);
    private readonly SurnameSides _sides = new(knowledge);

    /// <summary>Says who each mention is and who speaks at each cue.</summary>
    /// <param name="mentioned">Mentions and cues.</param>
    /// <param name="trace">Collects who was weighed and refused; null where nobody asks.</param>
    public Cast Resolve(Mentioned mentioned, Trace? trace = null) => new Casting(mentioned, knowledge, _romaniser, _sides, trace).Run();
}

/// <summary>The work on one report: names first, then posts, bodies and states, last what only points back.</summary>
internal sealed class Casting(Mentioned mentioned, KnowledgeBase knowledge, Romaniser romaniser, SurnameSides sides, Trace? trace)
{
    /// <summary>How many people back a surname may point: far more than a report has, so that a huge text stays linear.</summary>
    private const int Remembered = 512;

    private readonly Weighing? _weighing = trace is null ? null : new(trace, mentioned);
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<Mention, Entity> _entityOf = [];
    private readonly Dictionary<Cue, Entity> _speakerOf = [];
    private readonly Dictionary<string, Entity> _byWords = new(StringComparer.Ordinal);
    private readonly List<(Entity Entity, string[] Parts, string[] Spelt)> _people = [];

    public Cast Run()
    {
        foreach (var mention in mentioned.All)
        {
            if (mention.Kind == MentionKind.Person) AddPerson(mention);
        }
        LinkLeadOffice();
        foreach (var mention in mentioned.All)
        {
            if (_entityOf.ContainsKey(mention)) continue;
            switch (mention.Kind)
            {
                case MentionKind.Office when !IsGeneral(mention): AddOffice(mention); break;
                case MentionKind.Organisation or MentionKind.Group or MentionKind.State or MentionKind.People: AddNamed(mention); break;
            }
        }
        AddStatesWithin();
        FollowSpeech();
        foreach (var entity in _entities)
        {
            Countries.Settle(entity, knowledge, sides);
            if (entity is { Kind: MentionKind.Person, English: null } && romaniser.Write(entity.Name) is { Length: > 0 } latin)
            {
                entity.English = latin;
                entity.Because.Add($"resolution/romanised: «{latin}» is written from the Persian");
            }
        }
        _entities.Sort((a, b) => a.Mentions[0].Tokens.First.CompareTo(b.Mentions[0].Tokens.First));
        return new Cast(mentioned, _entities, _entityOf, _speakerOf);
    }

    private void AddPerson(Mention mention)
    {
        var name = Words(mention.Name);
        var parts = Names.PartsOf(name);
        var entity = FindPerson(mention, parts, name);
        _weighing?.Person(mention, name, entity, _entities);
        if (entity is null)
        {
            entity = new Entity(MentionKind.Person, name, $"{mention.Rule}: «{name}»");
            _entities.Add(entity);
            _people.Add((entity, parts, Names.OneSpellingOf(name)));
        }
        else if (parts.Length > Names.PartsOf(entity.Name).Length)
        {
            entity.Because.Add($"resolution/name: «{name}» is the fuller form of «{entity.Name}»");
            entity.Name = name;
            var index = _people.FindIndex(p => p.Entity == entity);
            _people[index] = (entity, parts, Names.OneSpellingOf(name));
        }
        if (mention.Known is { } known && entity.Known is null)
        {
            entity.Known = known;
            entity.Because.Add($"resolution/known: «{name}» is {known}");
        }
        Join(entity, mention);
    }

    private Entity? FindPerson(Mention mention, string[] parts, string name)
    {
        if (mention.Known is { } known && _people.Find(p => p.Entity.Known == known).Entity is { } same) return same;
        string[]? ours = null;
        for (var i = _people.Count - 1; i >= Math.Max(0, _people.Count - Remembered); i--)
        {
            var (entity, theirs, spelt) = _people[i];
            if (mention.Known is not null && entity.Known is not null && mention.Known != entity.Known) continue;
            if (Names.CanBeOne(theirs, parts) || Names.CanBeOne(spelt, ours ??= Names.OneSpellingOf(name))) return entity;
        }
        return null;
    }

    private void AddOffice(Mention mention)
    {
        var words = Words(mention.Offices.Count > 0 ? new(mention.Offices[0].First, mention.Offices[^1].End) : mention.Tokens);
        var holder = Offices.HolderOf(words, mention, _entities, knowledge, mentioned);
        _weighing?.Office(mention, words, holder, _entities);
        if (holder is null)
        {
            holder = new Entity(MentionKind.Office, Words(mention.Tokens), $"{mention.Rule}: «{words}»");
            _entities.Add(holder);
            for (var i = mention.Tokens.First; i < mention.Tokens.End; i++) holder.IsFromAbroad |= mentioned.Marked[i].Is(WordClasses.Region);
        }
        else if (holder.Kind == MentionKind.Person) holder.Because.Add($"resolution/office: «{words}» is {holder.Name}");
        Join(holder, mention);
    }

    private void AddNamed(Mention mention)
    {
        var words = Words(mention.Tokens);
        var key = mention.Known ?? Folding.Fold(words);
        if (!_byWords.TryGetValue(key, out var entity))
        {
            if (mention.Kind == MentionKind.State && knowledge.TryGetState(key, out var state)) words = state.Names[0];
            entity = new Entity(mention.Kind, words, $"{mention.Rule}: «{words}»") { Known = mention.Known };
            _byWords.Add(key, entity);
            _entities.Add(entity);
        }
        Join(entity, mention);
    }

    /// <summary>«مقامات ایران و عربستان»: the states that several people are of may be the parties, so each is somebody.</summary>
    private void AddStatesWithin()
    {
        foreach (var mention in mentioned.All)
        {
            if (mention.Kind != MentionKind.People) continue;
            var states = new HashSet<string>(StringComparer.Ordinal);
            for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
            {
                ref readonly var mark = ref mentioned.Marked[i];
                if (mark.StateEnd == 0) continue;
                var state = knowledge.States[mark.State.Row];
                states.Add(state.Id);
                if (_byWords.ContainsKey(state.Id)) continue;
                AddNamed(new Mention { Kind = MentionKind.State, Tokens = new(i, mark.StateEnd), Known = state.Id, Country = state.Id, Rule = "mention/state-within" });
            }
            if (_entityOf.TryGetValue(mention, out var people)) people.Sides = Math.Max(people.Sides, states.Count);
        }
    }

    /// <summary>
    /// Agency copy calls one man by office in the lead and by name below: an office that speaks and that nobody is given
    /// belongs to the only speaker who is given none.
    /// </summary>
    private void LinkLeadOffice()
    {
        var speakers = new HashSet<Entity>();
        foreach (var cue in mentioned.Cues)
        {
            if (cue.Subject is { Kind: MentionKind.Person } subject) speakers.Add(_entityOf[subject]);
        }
        if (speakers.Count != 1) return;
        var speaker = speakers.First();
        if (speaker.Offices.Count > 0) return;
        foreach (var cue in mentioned.Cues)
        {
            if (cue.Subject is not { Kind: MentionKind.Office } office || office.Rule == "mention/counted") continue;
            if (office.Country is not (null or Countries.Home) || speaker.Country is not (null or Countries.Home)) continue;
            var words = Words(office.Tokens);
            if (Offices.HolderOf(words, office, _entities, knowledge, mentioned) is not null || !Offices.MayHold(speaker, words, knowledge)) return;
            speaker.Because.Add($"resolution/lead-office: «{words}» speaks and only {speaker.Name} is named as speaking");
            Join(speaker, office);
            return;
        }
    }

    /// <summary>Walks the text in order, keeping in mind who spoke last: that is whom «وی» and a dropped subject mean.</summary>
    private void FollowSpeech()
    {
        Entity? last = null, lastPerson = null;
        var lastSentence = -1;
        var cues = mentioned.Cues;
        var next = 0;
        var bodies = new Bodies(mentioned.Marked);
        foreach (var mention in mentioned.All)
        {
            for (; next < cues.Count && cues[next].Subject is null && cues[next].First < mention.Tokens.First; next++) Speak(cues[next], null);
            if (mention.Kind == MentionKind.Office && IsGeneral(mention) && !_entityOf.ContainsKey(mention))
            {
                if (last is { Kind: MentionKind.Person }) Join(last, mention);
                else AddOffice(mention);
            }
            if (mention.Kind == MentionKind.Pronoun && !_entityOf.ContainsKey(mention) && PointsTo(mention, mention.Rule == "mention/this-body" ? bodies.Of(mention) ?? last : IsPlural(mention) ? last : lastPerson ?? last) is { } entity) Join(entity, mention);
            if (_entityOf.TryGetValue(mention, out var named)) bodies.Pass(mention, named);
            for (; next < cues.Count && cues[next].Subject == mention; next++) Speak(cues[next], mention);
            for (; next < cues.Count && cues[next].Subject is { } subject && subject.Tokens.First < mention.Tokens.First; next++) Speak(cues[next], subject);
        }
        for (; next < cues.Count; next++) Speak(cues[next], cues[next].Subject);

        void Speak(Cue cue, Mention? subject)
        {
            var entity = subject is null ? last : _entityOf.GetValueOrDefault(subject);
            if (subject is null or { Kind: MentionKind.Pronoun }) _weighing?.Pointing(subject?.Tokens ?? cue.Element, entity, _entities.FindAll(one => _speakerOf.ContainsValue(one)));
            if (entity is null) return;
            _speakerOf[cue] = entity;
            // Within a sentence only the first speaker stays in mind: the others speak inside his words.
            if (cue.Sentence == lastSentence || (cue.Kind == CueKind.Source && entity.Kind is not (MentionKind.Person or MentionKind.Office))) return;
            (last, lastSentence) = (entity, cue.Sentence);
            if (entity.Kind is MentionKind.Person or MentionKind.Office) lastPerson = entity;
        }
    }

    private bool IsPlural(Mention mention) =>
        mentioned.Marked.IsWord(mention.Tokens.First, "آنها") || mentioned.Marked.IsWord(mention.Tokens.First, "آنان") || mentioned.Marked.IsWord(mention.Tokens.First, "اینان");

    // «مقام عالی …»: a post so general that it describes whoever speaks, if nobody is given it.
    private bool IsGeneral(Mention mention) => mentioned.Marked.IsWord(mention.Offices[0].First, "مقام") && mention.Rule == "mention/title";

    private Entity? PointsTo(Mention mention, Entity? last)
    {
        if (mention.Offices.Count > 0)
        {
            var words = Words(new(mention.Offices[0].First, mention.Offices[^1].End));
            if (Offices.HolderOf(words, mention, _entities, knowledge, mentioned) is { } holder) return holder;
        }
        return last;
    }

    private void Join(Entity entity, Mention mention)
    {
        entity.Mentions.Add(mention);
        _entityOf[mention] = entity;
        if (mention.Country is { } country && (entity.Country is null || (entity.Kind == MentionKind.Person && mention.Offices.Count > 0 && entity.Offices.Count == 0)))
            entity.Country = country;
        if (mention.Kind == MentionKind.Pronoun) return;
        foreach (var office in mention.Offices)
        {
            var words = Words(office);
            var folded = OfficeHeld.Fold(words);
            var held = entity.Offices.Find(o => o.Folded == folded);
            if (held is null) entity.Offices.Add(new(words, Offices.KnownId(words, knowledge), [office]));
            else held.Tokens.Add(office);
        }
    }

    private string Words(TokenRange range) => range.IsEmpty ? "" :
        mentioned.Analysis.Text[mentioned.Analysis.Tokens[range.First].Span.Start..mentioned.Analysis.Tokens[range.End - 1].Span.End];
}
