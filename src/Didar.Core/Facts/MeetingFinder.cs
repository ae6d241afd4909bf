using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>
/// Finds who met whom: an encounter noun with the parties that its phrase, its verb and its clause's subject give it.
/// «این دیدار» goes on with the encounter told last; encounters of the same parties are one.
/// </summary>
internal sealed partial class MeetingFinder
{
    private readonly Cast _cast;
    private readonly MarkedText _text;
    private readonly MeetingPhrase _phrase;
    private readonly MeetingParties _parties;
    private readonly MeetingHosts _hosts;
    private readonly MeetingStatus _status;
    private readonly MeetingTimes _times;
    private readonly List<MeetingDraft> _found = [];

    /// <summary>The encounter that «این دیدار» means; null after one that is none, such as a press conference.</summary>
    private MeetingDraft? _latest;
    private bool _isPress;
    private readonly Trace? _trace;
    private int _told;
    private int _pairFirst = -1;

    /// <summary>Where the trip told goes to.</summary>
    private int _destination = -1;

    public MeetingFinder(Cast cast, Trace? trace = null)
    {
        _trace = trace;
        _cast = cast;
        _text = cast.Mentioned.Marked;
        _phrase = new(_text, cast.Mentioned.Subjects);
        _parties = new(cast);
        _hosts = new(cast, _parties);
        _status = new(_text);
        _times = new(cast.Mentioned);
    }

    public List<MeetingDraft> Find()
    {
        var sentences = _cast.Analysis.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s];
            for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                if (_text.Groups.TryAt(i, out var group))
                {
                    if (group.First == i && group.IsFinite) ReadVerb(group, s, sentence);
                    continue;
                }
                var token = _text.Token(i);
                if (token.Kind != TokenKind.Word || !_text.Lexis.Encounters.TryAt(_text.Text, token.Span.Start, sentence.Span.End, out var sense, out var stop)) continue;
                var end = i + 1;
                while (end < sentence.TokenEnd && _text.Token(end).Span.Start < stop) end++;
                var told = _told;
                Read(sense, s, sentence, i, end);
                if (_trace is not null && told == _told && _pairFirst < 0) _trace.Refuse("Facts", "meeting", new(token.Span.Start, _text.Token(end - 1).Span.End), WhyNone(sense, sentence, i));
                i = end - 1;
            }
            _pairFirst = -1;
        }
        MeetingMerging.Clean(_found);
        return _found;
    }

    private void Read(EncounterSense sense, int index, Sentence sentence, int first, int end)
    {
        // «دیدار و گفت‌وگو کرد»: the pair is one encounter, told by the last noun before the verb.
        if (end + 1 < sentence.TokenEnd && _text.IsWord(end, "و") && IsEncounter(end + 1, sentence))
        {
            if (_pairFirst < 0) _pairFirst = first;
            return;
        }
        if (_pairFirst >= 0) (first, _pairFirst) = (_pairFirst, -1);
        if (sense.Frame == EncounterFrame.None)
        {
            (_latest, _isPress) = (null, true);
            return;
        }
        _phrase.Read(end, sentence.TokenEnd, sense.Frame);
        if (IsPointing(first, sentence))
        {
            if (sense.Frame is EncounterFrame.Sides or EncounterFrame.Session) GoOn(sense, index, sentence, first, end);
            return;
        }
        var clauseStart = Math.Max(ClauseStart(sentence, first), _hosts.SpeechAround(index, first));
        var isVerb = sense.Frame == EncounterFrame.Entry || _status.IsVerbal(end, sentence);
        if (IsHypothetical(clauseStart, first)) return;
        var teller = new Telling(sense, index, sentence, clauseStart, first, end, isVerb);
        switch (sense.Frame)
        {
            case EncounterFrame.Sides: ReadSides(teller); break;
            case EncounterFrame.Session: ReadSession(teller); break;
            case EncounterFrame.Trip or EncounterFrame.Entry: ReadTrip(teller); break;
            case EncounterFrame.Tour: ReadTour(teller); break;
            case EncounterFrame.Message or EncounterFrame.Delivery: ReadMessage(teller); break;
            case EncounterFrame.Summons: ReadSummons(teller); break;
            case EncounterFrame.Host: ReadHost(teller); break;
            case EncounterFrame.Jointly: ReadJointly(teller); break;
        }
    }

    /// <summary>A noun that tells an encounter, and where it stands.</summary>
    private readonly record struct Telling(EncounterSense Sense, int Index, Sentence Sentence, int ClauseStart, int First, int End, bool IsVerb)
    {
        public MeetingKind Kind => (MeetingKind)Sense.Kind;
    }

    // «اگر به مذاکره با X بنشیند»
    private bool IsHypothetical(int from, int to) => HasWord(from, to, "اگر") || HasWord(from, to, "چنانچه");

    private void ReadVerb(VerbGroup group, int index, Sentence sentence)
    {
        var frame = _text.Lexis.Encounters.OfVerb(_text.Verbs[group.Stem].Lemma);
        if (frame is not (EncounterFrame.Motion or EncounterFrame.Receive)) return;
        var clauseStart = Math.Max(ClauseStart(sentence, group.First), _hosts.SpeechAround(index, group.First));
        var at = new Telling(new((int)(frame == EncounterFrame.Motion ? MeetingKind.Visit : MeetingKind.Meeting), frame), index, sentence, clauseStart, group.First, group.First, true);
        var parties = new List<Entity>();
        if (frame == EncounterFrame.Motion)
        {
            for (var i = group.First - 1; i > clauseStart && i >= group.First - 4 && parties.Count == 0; i--)
            {
                if (_text.IsWord(i - 1, "به") && _parties.StateAt(i) is { } state) AddStates(parties, state, i, group.First);
            }
            if (parties.Count > 0 && !HasPurpose(at)) TellTrip(at, parties, Host(at));
            return;
        }
        if (ObjectBefore(clauseStart, group.First) is not { Kind: MentionKind.Person or MentionKind.Office or MentionKind.People } guest) return;
        _parties.Add(parties, guest);
        if (parties.Count == 0 || Host(at) is not { } host) return;
        _parties.AddEntity(parties, host, 0);
        Tell(at, parties);
    }

    /// <summary>«این دیدار»: what its sentence adds to the encounter told last.</summary>
    private void GoOn(EncounterSense sense, int index, Sentence sentence, int first, int end)
    {
        if (_latest is null)
        {
            if (_isPress) return;
            _latest = new((MeetingKind)sense.Kind, FactStatus.Held, [], index, "meeting/this");
            _found.Add(_latest);
        }
        _told++;
        if (_phrase.Attending.Count == 0) _phrase.ReadAttending(end, sentence.TokenEnd);
        if (_phrase.Attending.Count == 0) _phrase.ReadPresent(end, sentence.TokenEnd);
        _parties.AddAll(_latest.Participants, _phrase.Attending);
        if (_latest.Participants.Count < 2)
        {
            _parties.AddAll(_latest.Participants, _phrase.With);
            // «X در این نشست گفت»: who speaks there takes part; who tells of it need not.
            if (IsThere(first) && !_latest.Participants.Exists(p => p.Kind == MentionKind.Organisation) && _hosts.SpeechAround(index, first) < 0 &&
                (_hosts.Speaker(index) ?? _hosts.Subject(index, sentence, sentence.FirstToken, first, end, false)) is { } speaker &&
                !_latest.Participants.Exists(body => MeetingParties.IsMember(speaker, body))) _parties.AddEntity(_latest.Participants, speaker, _latest.Participants.Count);
        }
        if (_latest.When.IsEmpty) _latest.When = _times.At(sentence, first, end);
        if (_latest.Sentences[^1] != index) _latest.Sentences.Add(index);
    }

    private string WhyNone(EncounterSense sense, Sentence sentence, int first) =>
        sense.Frame == EncounterFrame.None ? "the words tell of no encounter between parties"
        : IsHypothetical(Math.Max(ClauseStart(sentence, first), sentence.FirstToken), first) ? "it is only thought of"
        : "fewer than two parties could be told, or all are of one side";

    private void TellEach(Telling at, Entity host, List<Entity> parties)
    {
        foreach (var party in parties)
        {
            if (party != host) Tell(at, [host, party]);
        }
    }

    private void Tell(Telling at, List<Entity> parties, MeetingKind? kind = null, bool isOpen = false)
    {
        if (parties.Count < (isOpen ? 0 : 2) || parties.Count == 2 && MeetingMerging.AreOneSide(parties[0], parties[1])) return;
        _told++;
        var told = kind ?? at.Kind;
        if (told == MeetingKind.Meeting && HasWord(at.ClauseStart, at.First, "تلفنی")) told = MeetingKind.Call;
        if (told == MeetingKind.Multilateral && parties.Count == 2) told = MeetingKind.Meeting;
        var draft = new MeetingDraft(told, _status.Of(at.Sentence, at.ClauseStart, at.First, at.End), parties, at.Index, at.IsVerb ? "meeting/verb" : "meeting/noun");
        draft.When = _times.At(at.Sentence, at.First, at.End);
        if (told == MeetingKind.Visit && _destination >= 0) draft.Place = new(_destination, _cast.Mentioned.Subjects.StartingAt(_destination)?.Tokens.End ?? Math.Max(_text[_destination].PlaceEnd, _destination + 1));
        Describe(draft, at.Sentence);
        draft = MeetingMerging.Add(_found, draft);
        if (told != MeetingKind.Visit && told != MeetingKind.Letter) (_latest, _isPress) = (draft, false);
    }

    private Entity? Host(Telling at)
    {
        var isOccasion = _hosts.IsOccasion(at.First);
        var isVerb = at.IsVerb || !isOccasion && IsHad(at.End, at.Sentence);
        if (!isVerb && !isOccasion && !IsOwn(at.End)) return null;
        return _hosts.Subject(at.Index, at.Sentence, at.ClauseStart, at.First, at.End, isVerb, _phrase);
    }

    private Mention? ObjectBefore(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (!_text[i].Is(WordClasses.Object)) continue;
            for (var k = i - 1; k >= from; k--)
            {
                if (_cast.Mentioned.Subjects.StartingAt(k) is { } mention) return mention.Tokens.End == i ? mention : null;
            }
        }
        return null;
    }

    private bool IsEncounter(int i, Sentence sentence) =>
        _text.Token(i).Kind == TokenKind.Word && _text.Lexis.Encounters.TryAt(_text.Text, _text.Token(i).Span.Start, sentence.Span.End, out var sense, out _) &&
        sense.Frame is EncounterFrame.Sides or EncounterFrame.Session;

    private bool IsPointing(int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - 2); i--)
        {
            if (_text.IsWord(i, "این") || _text.IsWord(i, "همین") || _text.IsWord(i, "آن")) return true;
            if (!_text[i].Is(WordClasses.Demonstrative)) return false;
        }
        return false;
    }

    // «در این نشست», «در پایان این نشست»
    private bool IsThere(int first) =>
        first > 1 && (_text.IsWord(first - 2, "در") || first > 2 && _text.IsWord(first - 3, "در") && _text[first - 3].ClassEnd <= first);

    /// <summary>«سفر اخیر خود به عراق»: the subject's own.</summary>
    private bool IsOwn(int end) => HasWord(end, Math.Min(end + 3, _cast.Analysis.Tokens.Length), "خود") || _text.Form(end - 1).EndsWith("ش", StringComparison.Ordinal);

    /// <summary>«دیداری با X داشت»: the noun is the verb's object.</summary>
    private bool IsHad(int end, Sentence sentence)
    {
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (_text.IsWord(i, "تکذیب")) return true;
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return _text.Verbs[group.Stem].Lemma == "داشت" || _text.IsWord(i - 1, "رد") || _text.IsWord(i - 1, "انجام") || _text.IsWord(i - 1, "آغاز");
        }
        return false;
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
            if (!_text.Groups.TryAt(i, out var group) || !group.IsFinite || IsAuxiliary(group)) continue;
            // «با X که فردا وزیر می‌شود، دیدار کرد»: a clause about a noun is passed over.
            var that = RelativeBefore(group.First, sentence.FirstToken);
            if (that < 0) return i + 1;
            i = that;
        }
        return sentence.FirstToken;
    }

    // «X قرار است با Y دیدار کند»: one clause in two verbs.
    private bool IsAuxiliary(VerbGroup group) =>
        _text.Verbs[group.Stem].Kind == VerbKind.Modal || _text.Verbs[group.Stem].Lemma is "خواست" or "توانست" ||
        group.First > 0 && (_text.IsWord(group.First - 1, "قرار") || _text.IsWord(group.First - 1, "بنا") || _text.IsWord(group.First - 1, "ممکن") ||
            _text.IsWord(group.First - 1, "قصد") || _text.IsWord(group.First - 1, "آماده") || _text.IsWord(group.First - 1, "حاضر") || _text.IsWord(group.First - 1, "مایل"));

    private int RelativeBefore(int verb, int from)
    {
        for (var k = verb - 1; k > from; k--)
        {
            if (_text.Groups.TryAt(k, out var other) && other.IsFinite) return -1;
            if (_text.IsWord(k, "که")) return _text.Groups.TryAt(k - 1, out _) ? -1 : k;
        }
        return -1;
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
}
