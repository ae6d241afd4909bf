using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>A stand while it is being found: statements by their index, places in the normal text.</summary>
internal sealed record PositionDraft(Entity Speaker, PositionObject On, List<int> Statements, List<TokenRange> Places)
{
    public Stance Stance { get; set; }
}

/// <summary>
/// Finds where each speaker stands to what the knowledge files name: by the act and its target, and by what he says in the
/// first person. Only what is sure: a thing named in passing makes no position, nor does the speaker's own side.
/// </summary>
internal sealed class PositionFinder(Cast cast)
{
    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly Dictionary<(Entity, string), PositionDraft> _found = [];
    private readonly List<PositionDraft> _order = [];
    private readonly Dictionary<int, (int End, int Row)> _frameworks = [];

    /// <summary>The positions, in the order in which they are first taken.</summary>
    public List<PositionDraft> Find(List<Draft> drafts)
    {
        foreach (var (at, row) in _text.Frameworks) _frameworks[at.First] = (at.End, row);
        for (var d = 0; d < drafts.Count; d++)
        {
            ByTarget(drafts[d], d);
            BySpeech(drafts[d], d);
        }
        return _order;
    }

    private void ByTarget(Draft draft, int index)
    {
        if (draft.Target is not { } target || StanceOf(draft) is not { } stance || !IsSaidByVerb(draft)) return;
        var at = _text.TokensIn(target);
        bool isTurned = false, isPlaced = false;
        for (var i = at.First; i < at.End; i++)
        {
            if (WordAt(i, at.End) is { Stance: "turn" }) isTurned = true;
            isPlaced |= _text[i].Is(WordClasses.Preposition);
            if (ThingAt(i, at.End, draft.Speaker) is not var (on, end)) continue;
            var isActor = on.Kind is "state" or "organisation" or "group";
            // «بازگشت آمریکا به برجام»: praised is the deed, and who does it only where he is named alone.
            var isSure = isActor ? draft.Act != Act.Request && !isTurned && (i == at.First || draft.Act == Act.Accuse && !isPlaced) : !(isTurned && stance == Stance.Against);
            if (isSure) Add(draft.Speaker, on, isTurned ? Turned(stance) : stance, index, new(i, end));
            // Of the actors of one deed the first did it: «تجاوز X به Y».
            if (isActor && !(end < at.End && _text.IsWord(end, "و"))) isTurned |= stance == Stance.Against;
            i = end - 1;
        }
    }

    /// <summary>Whether the reporting verb does the act itself, so that no words need be weighed: «محکوم کرد», not «گفت».</summary>
    private static bool IsSaidByVerb(Draft draft) => draft.Cue.Frame is { Act: not "state", Targets.IsEmpty: false } && !draft.Cue.Group.Negative;

    /// <summary>«ما از X حمایت می‌کنیم».</summary>
    private void BySpeech(Draft draft, int index)
    {
        var said = _text.TokensIn(draft.Content);
        for (var i = said.First; i < said.End; i++)
        {
            if (WordAt(i, said.End, out var end) is not { Stance: not "turn" } word || !IsOwnStand(draft.Speaker, said.First, i, said.End, out var isNegative)) continue;
            var stance = word.Stance == "for" ? Stance.For : Stance.Against;
            if (isNegative && word.Slot.Place != TargetPlace.Object) stance = Turned(stance);
            if (Governed(word.Slot, i, end, said) is { IsEmpty: false } at && ThingAt(at.First, at.End, draft.Speaker) is var (on, past)) Add(draft.Speaker, on, stance, index, new(at.First, past));
        }
    }

    private static Stance? StanceOf(Draft draft) => draft.Act switch
    {
        Act.Support or Act.Agree or Act.Request => Stance.For,
        Act.Accuse or Act.Reject or Act.Threaten => Stance.Against,
        _ => null,
    };

    private static Stance Turned(Stance stance) => stance == Stance.For ? Stance.Against : Stance.For;

    private StanceWord? WordAt(int token, int limit) => WordAt(token, limit, out _);

    private StanceWord? WordAt(int token, int limit, out int end)
    {
        end = token + 1;
        if (_text.Lexis.Stances.At(_text.Text, _text.Token(token).Span.Start, _text.Token(limit - 1).Span.End, out var stop) is not { } word) return null;
        while (end < limit && _text.Token(end).Span.Start < stop) end++;
        return word;
    }

    /// <summary>Whether the first verb from the word on is in the first person («حمایت می‌کنیم»), or the speaker's state does it.</summary>
    private bool IsOwnStand(Entity speaker, int first, int word, int limit, out bool isNegative)
    {
        isNegative = false;
        for (var i = word; i < limit; i++)
        {
            if (_text.Is(i, '.') || _text[i].Is(WordClasses.That)) return false;
            if (!_text.Groups.TryAt(i, out var group) || !group.IsFinite) continue;
            isNegative = group.Negative;
            return group.Person is 1 or 4 || (group.Tense is Tense.Present or Tense.Perfect && IsOwnState(speaker, first, word));
        }
        return false;
    }

    // «ایران از عراق حمایت می‌کند», said for Iran: its state opens the clause.
    private bool IsOwnState(Entity speaker, int first, int word)
    {
        var clause = word;
        while (clause > first && !_text.IsPunctuation(clause - 1) && !_text[clause - 1].Is(WordClasses.That) && !(_text.Groups.TryAt(clause - 1, out var group) && group.IsFinite)) clause--;
        return cast.Mentioned.Subjects.StartingAt(clause) is { Kind: MentionKind.State, Country: { } country } && country == speaker.Country;
    }

    /// <summary>What the word governs: before «را», or after the preposition that stands beside the word.</summary>
    private TokenRange Governed(TargetSlot slot, int first, int end, TokenRange said)
    {
        if (slot.Place == TargetPlace.Object)
        {
            for (var i = first - 1; i > said.First && i >= first - 3; i--)
            {
                if (_text[i].Is(WordClasses.Object)) return NounReach.Start(_text, said.First, i) is var start && start < i ? new(start, i) : default;
            }
            return default;
        }
        if (end + 1 < said.End && IsPreposition(end, slot)) return new(end + 1, NounReach.End(_text, end + 1, said.End));
        for (var i = first - 1; i >= said.First && !_text.IsPunctuation(i) && !(_text.Groups.TryAt(i, out var group) && group.IsFinite); i--)
        {
            if (_text[i].Is(WordClasses.Preposition)) return IsPreposition(i, slot) ? new(i + 1, Math.Max(i + 1, first)) : default;
        }
        return default;
    }

    private bool IsPreposition(int i, TargetSlot slot) => _text[i].Is(WordClasses.Preposition) && Folding.AreSame(_text.Form(i), slot.Preposition);

    private (PositionObject On, int End)? ThingAt(int i, int limit, Entity speaker)
    {
        var knowledge = _text.Knowledge;
        if (_frameworks.TryGetValue(i, out var named) && named.End <= limit)
        {
            var framework = knowledge.Frameworks[named.Row];
            return (new(framework.Names[0], framework.Id, framework.Kind.ToString().ToLowerInvariant()), named.End);
        }
        ref readonly var mark = ref _text[i];
        if (mark.BodyEnd > 0 && mark.BodyEnd <= limit)
        {
            var body = knowledge.Bodies[mark.Body.Row];
            return IsOwn(speaker, body.Id, body.Code) ? null : (new(body.Names[0], body.Id, body.Kind == BodyKind.Group ? "group" : "organisation"), mark.BodyEnd);
        }
        // An adjective says whose thing it is, not that the state is meant: «خبرنگار روسی».
        if (mark.StateEnd > 0 && mark.StateEnd <= limit && mark.State.Kind != NameKind.Adjective)
        {
            var state = knowledge.States[mark.State.Row];
            return IsOwn(speaker, state.Id, state.Id) ? null : (new(state.Names[0], state.Id, "state"), mark.StateEnd);
        }
        return null;
    }

    private static bool IsOwn(Entity speaker, string id, string code) => speaker.Known == id || (code.Length > 0 && speaker.Country == code);

    private void Add(Entity speaker, PositionObject on, Stance stance, int statement, TokenRange at)
    {
        if (!_found.TryGetValue((speaker, on.Known), out var draft))
        {
            draft = new(speaker, on, [], []) { Stance = stance };
            _found.Add((speaker, on.Known), draft);
            _order.Add(draft);
        }
        else if (draft.Stance != stance) draft.Stance = Stance.Mixed;
        if (!draft.Statements.Contains(statement)) draft.Statements.Add(statement);
        if (!draft.Places.Contains(at)) draft.Places.Add(at);
    }
}
