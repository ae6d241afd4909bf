using Didar.Knowledge;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>
/// Finds whom or what each act is directed at: where its frame says, else by a listed word in what was said, else the
/// noun phrase that was said itself. An assertion without such a word has none.
/// </summary>
internal sealed class TargetFinder(Cast cast)
{
    /// <summary>How far a preposition's complement may stand after its word, in tokens.</summary>
    private const int Near = 3;

    /// <summary>How long the object of «X را Y دانست» is taken whole.</summary>
    private const int LongestObject = 10;

    private readonly MarkedText _text = cast.Mentioned.Marked;

    /// <summary>Sets the target of each draft that has one.</summary>
    public void Find(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            var said = _text.TokensIn(draft.Content);
            var found = said.IsEmpty ? default : Of(draft, said);
            if (!found.IsEmpty) draft.Target = new(_text.Token(found.First).Span.Start, _text.Token(found.End - 1).Span.End);
        }
    }

    private TokenRange Of(Draft draft, TokenRange said)
    {
        var isNoun = draft.Completion is "object" or "between" or "complement" or "subject" or "passive";
        foreach (var slot in draft.Cue.Frame?.Targets ?? [])
        {
            var found = slot.Place switch
            {
                TargetPlace.Content => isNoun ? Noun(draft.Act, said) : default,
                TargetPlace.Object => draft.Completion == "equation" ? Equated(said) : Before(slot, new(draft.Cue.ClauseStart, draft.Cue.First)),
                _ => Before(slot, new(draft.Cue.ClauseStart, draft.Cue.First)),
            };
            if (!found.IsEmpty) return found;
        }
        if (draft.Act == Act.State) return default;
        if (draft.Completion == "equation" && Equated(said) is { IsEmpty: false } equated) return equated;
        if (ByWord(draft.Act, said) is { IsEmpty: false } told) return told;
        if (isNoun) return Noun(draft.Act, said);
        if (draft.Act is Act.Accuse or Act.Support or Act.Warn or Act.Reject && Opening(draft.Speaker, said) is { IsEmpty: false } opening) return opening;
        return draft.Act is Act.Accuse or Act.Threaten or Act.Warn or Act.Support or Act.Reject or Act.Request ? Other(draft.Speaker, said) : default;
    }

    /// <summary>The noun phrase that was said, without the word that tells the act: «لزوم X» is directed at X.</summary>
    private TokenRange Noun(Act act, TokenRange said)
    {
        var first = said.First;
        if (WordAt(act, first, said.End, out var end) is { } word && Slots(word, act, new(first, end), said) is { IsEmpty: false } inner) return inner;
        return new(first, NounReach.LongEnd(_text, first, said.End));
    }

    private TokenRange Equated(TokenRange said)
    {
        // «در تهران X را …»: the place is no part of the object.
        if (_text[said.First].Is(WordClasses.Preposition)) return Before(new(TargetPlace.Object), said);
        for (var i = said.First; i < said.End; i++)
        {
            if (!_text[i].Is(WordClasses.Object)) continue;
            return i - said.First <= LongestObject ? new(said.First, _text.IsWord(i - 1, "آن") ? said.First : i) : new(said.First, NounReach.LongEnd(_text, said.First, i));
        }
        return default;
    }

    private TokenRange ByWord(Act act, TokenRange said)
    {
        for (var i = said.First; i < said.End; i++)
        {
            if (WordAt(act, i, said.End, out var end) is { } word && Slots(word, act, new(i, end), said) is { IsEmpty: false } found) return found;
        }
        return default;
    }

    private TargetWord? WordAt(Act act, int token, int limit, out int end)
    {
        end = token + 1;
        var span = _text.Token(token).Span;
        if (_text.Lexis.Targets.At(_text.Text, span.Start, _text.Token(limit - 1).Span.End, out var stop) is not { } word) return null;
        while (end < limit && _text.Token(end).Span.Start < stop) end++;
        foreach (var name in word.Acts)
        {
            if (Enum.TryParse<Act>(name, ignoreCase: true, out var one) && one == act) return word;
        }
        return null;
    }

    private TokenRange Slots(TargetWord word, Act act, TokenRange at, TokenRange said)
    {
        foreach (var slot in word.Slots)
        {
            var clause = new TokenRange(ClauseStart(said.First, at.First), at.First);
            var found = slot.Place switch
            {
                TargetPlace.Of => Of(act, at.End, said.End),
                TargetPlace.Subject => Subject(clause),
                TargetPlace.Prepositional when After(slot.Preposition, at.End, said.End) is { IsEmpty: false } after => after,
                _ => Before(slot, clause),
            };
            if (!found.IsEmpty) return found;
        }
        return default;
    }

    // «لزوم حمایت از X»
    private TokenRange Of(Act act, int first, int limit)
    {
        if (first >= limit) return default;
        return WordAt(act, first, limit, out var end) is { } word && After(word.Slots[0].Preposition, end, limit) is { IsEmpty: false } inner
            ? inner : new(first, NounReach.LongEnd(_text, first, limit));
    }

    private TokenRange After(string preposition, int from, int limit)
    {
        if (preposition.Length == 0) return default;
        for (var i = from; i < Math.Min(limit, from + Near); i++)
        {
            if (_text.IsPunctuation(i) || (_text.Groups.TryAt(i, out var group) && group.IsFinite)) return default;
            var end = PrepositionAt(i, preposition);
            if (end > 0 && end < limit) return new(end, NounReach.End(_text, end, limit));
        }
        return default;
    }

    /// <summary>The object or complement that stands last in a clause before its verb.</summary>
    private TokenRange Before(TargetSlot slot, TokenRange clause)
    {
        for (var i = clause.End - 1; i >= clause.First; i--)
        {
            if (slot.Place == TargetPlace.Object)
            {
                if (_text[i].Is(WordClasses.Object) && NounReach.Start(_text, clause.First, i) is var first && first < i) return new(first, i);
                continue;
            }
            var end = PrepositionAt(i, slot.Preposition);
            if (end > 0 && NounReach.End(_text, end, clause.End) is var stop && stop > end) return new(end, stop);
        }
        return default;
    }

    private int PrepositionAt(int i, string preposition)
    {
        ref readonly var mark = ref _text[i];
        if (!mark.Is(WordClasses.Preposition)) return 0;
        var phrase = _text.Text.AsSpan(_text.Token(i).Span.Start.._text.Token(mark.ClassEnd - 1).Span.End);
        return Folding.AreSame(phrase, preposition) ? mark.ClassEnd : 0;
    }

    /// <summary>The noun phrase that opens a clause; where it opens with anything else, the mention that stands free in it.</summary>
    private TokenRange Subject(TokenRange clause)
    {
        var i = clause.First;
        while (i < clause.End && (_text.IsPunctuation(i) || _text[i].Is(WordClasses.Conjunction | WordClasses.That | WordClasses.Adverb | WordClasses.Time))) i = Math.Max(i + 1, _text[i].ClassEnd);
        if (i < clause.End && !_text[i].Is(WordClasses.Preposition) && !IsFirstPerson(i) && NounReach.End(_text, i, clause.End) is var end && end > i) return new(i, end);
        return cast.Mentioned.Subjects.Within(i, clause.End) is { } mention ? new(mention.Tokens.First, Math.Max(mention.Tokens.End, NounReach.End(_text, mention.Tokens.First, clause.End))) : default;
    }

    private bool IsFirstPerson(int i) => _text.IsWord(i, "ما") || _text.IsWord(i, "من") || _text.IsWord(i, "اینجانب");

    private int ClauseStart(int from, int at)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return group.End;
            if (_text.Is(i, '.') || _text.Is(i, '؛') || _text[i].Is(WordClasses.That)) return i + 1;
        }
        return from;
    }

    /// <summary>The phrase that opens what was said, unless the speaker or his side is what it names.</summary>
    private TokenRange Opening(Entity speaker, TokenRange said)
    {
        var i = said.First;
        while (i < said.End && _text[i].Is(WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Time)) i = Math.Max(i + 1, _text[i].ClassEnd);
        if (i >= said.End || _text[i].Is(WordClasses.Preposition) || IsFirstPerson(i)) return default;
        if (cast.Mentioned.Subjects.StartingAt(i) is { } mention && cast.EntityOf(mention) is { } entity && (entity == speaker || (entity.Country is not null && entity.Country == speaker.Country))) return default;
        return new(i, NounReach.End(_text, i, said.End));
    }

    /// <summary>The first that is named in what was said and is not of the speaker's own side.</summary>
    private TokenRange Other(Entity speaker, TokenRange said)
    {
        for (var i = said.First; i < said.End; i++)
        {
            if (cast.Mentioned.Subjects.StartingAt(i) is not { } mention || mention.Tokens.End > said.End) continue;
            if (cast.EntityOf(mention) is { } entity && entity != speaker && (entity.Country is null || entity.Country != speaker.Country))
                return new(mention.Tokens.First, Math.Max(mention.Tokens.End, NounReach.End(_text, mention.Tokens.First, said.End)));
        }
        return default;
    }
}
