using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>Finds the party that an encounter noun's own phrase leaves out: the clause's subject, or who speaks at the encounter.</summary>
internal sealed class MeetingHosts(Cast cast, MeetingParties parties)
{
    /// <summary>How many sentences back the speaker of a first person is looked for.</summary>
    private const int SpeechReach = 12;

    /// <summary>How many tokens the source before the colon may have: «کابل، خبرگزاری X:».</summary>
    private const int LongestSource = 12;

    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly SubjectFinder _subjects = cast.Mentioned.Subjects;

    /// <summary>The subject of the clause that the noun stands in; null where it is dropped and cannot be told.</summary>
    public Entity? Subject(int index, Sentence sentence, int clauseStart, int first, int end, bool isVerb, MeetingPhrase? phrase = null)
    {
        var told = SpeechAround(index, first);
        if (told > clauseStart) clauseStart = told;
        // «در سفر خود با شارون ملاقات می‌کنم»: in speech the first person is who speaks.
        if (isVerb && PersonOfVerb(end, sentence) is 1 or 4) return SpeakerBefore(index, first);
        if (Invited(clauseStart) is { } invited) return invited;
        if (Antecedent(clauseStart, first) is { } antecedent && !parties.IsMedium(antecedent)) return cast.EntityOf(antecedent);
        clauseStart = Math.Max(clauseStart, SourceEnd(sentence, first));
        var subject = told >= 0 ? _subjects.Within(clauseStart, first) : _subjects.Of(sentence, clauseStart, first);
        // «با A، B و C»: a later one of the list is no subject.
        if (subject is not null && phrase is not null && phrase.With.Contains(subject)) subject = _subjects.Within(sentence.FirstToken, phrase.With[0].Tokens.First);
        if (subject is not null && !parties.IsMedium(subject) && cast.EntityOf(subject) is { } found) return found;
        if (!isVerb && Beside(first) is { } beside) return beside;
        if (told >= 0 || isVerb) return null;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.First >= end) return cast.SpeakerOf(cue);
        }
        return _subjects.Of(sentence, end, sentence.TokenEnd) is { } later ? cast.EntityOf(later) : null;
    }

    // «سخنان X در دیدار با Y»: who stands at once before the occasion was there, whatever he is in the clause.
    private Entity? Beside(int first)
    {
        for (var i = first - 1; i > 0 && i >= first - 2; i--)
        {
            if (!_text.IsWord(i, "در") && !_text.IsWord(i, "طی")) continue;
            for (var k = i - 1; k >= Math.Max(0, i - LongestSource); k--)
            {
                if (_subjects.StartingAt(k) is { } mention) return mention.Tokens.End == i && mention.Kind is MentionKind.Person or MentionKind.Office && !parties.IsMedium(mention) ? cast.EntityOf(mention) : null;
            }
        }
        return null;
    }

    // «از X دعوت کرد تا به Y سفر کند»: the clause's dropped subject is who was invited or asked.
    private Entity? Invited(int clauseStart)
    {
        if (clauseStart == 0 || !(_text.IsWord(clauseStart, "تا") || _text.IsWord(clauseStart, "که") || _text.IsWord(clauseStart, "برای")) || !_text.Groups.TryAt(clauseStart - 1, out var group) || !group.IsFinite) return null;
        if (_text.Verbs[group.Stem].Lemma != "خواست" && (group.First == 0 || !_text.IsWord(group.First - 1, "دعوت"))) return null;
        for (var i = group.First - 1; i > Math.Max(0, group.First - LongestSource); i--)
        {
            if (_text.IsWord(i - 1, "از") && _subjects.StartingAt(i) is { Kind: MentionKind.Person or MentionKind.Office or MentionKind.State } guest) return cast.EntityOf(guest);
        }
        return null;
    }

    /// <summary>The mention that a subject is named by in the clause.</summary>
    public Mention? SubjectMention(Sentence sentence, int clauseStart, int first) => _subjects.Of(sentence, clauseStart, first);

    /// <summary>Whether the verb after the noun is in the first person plural.</summary>
    public bool IsWe(int end, Sentence sentence) => PersonOfVerb(end, sentence) == 4;

    /// <summary>A spokesman who tells of talks tells of his state's, not of his own; so does who says «we talk with …» of another state.</summary>
    public Entity Behind(Entity host, ReadOnlySpan<char> noun, bool isWe)
    {
        if (noun.StartsWith("دیدار", StringComparison.Ordinal) || noun.StartsWith("ملاقات", StringComparison.Ordinal)) return host;
        if (!isWe && !host.Offices.Exists(office => office.Words.StartsWith("سخنگو", StringComparison.Ordinal))) return host;
        foreach (var entity in cast.Entities)
        {
            if (entity.Kind == MentionKind.State && entity.Country == host.Country) return entity;
        }
        return host;
    }

    /// <summary>Who says it: the speaker of the sentence's cue.</summary>
    public Entity? Speaker(int index)
    {
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.Kind != CueKind.Source) return cast.SpeakerOf(cue);
        }
        return null;
    }

    /// <summary>«در دیدار»، «پس از گفت‌وگو»: an occasion on which the clause's subject acts, so that he took part.</summary>
    public bool IsOccasion(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (_text.Lexis.Encounters.OfVerb(_text.Form(i)) == EncounterFrame.Unreal) return false;
            if (_text.IsPunctuation(i) || _text.Groups.TryAt(i, out _) || _subjects.StartingAt(i) is not null) return false;
            if (_text.IsWord(i, "در") || _text.IsWord(i, "طی") || _text.IsWord(i, "از") || _text.IsWord(i, "جریان") || _text.IsWord(i, "حاشیه") ||
                _text.IsWord(i, "پایان") || _text.IsWord(i, "ابتدای") || _text.IsWord(i, "برای") || _text.IsWord(i, "جهت")) return !_text.IsWord(i + 1, "خصوص") && !_text.IsWord(i + 1, "مورد") && !_text.IsWord(i + 1, "باره");
            // «با اشاره به دیدار خود با X»: who recalls it was there.
            if (i > 0 && _text.IsWord(i, "به") && _text.IsWord(i - 1, "اشاره")) return true;
            if (_text[i].Is(WordClasses.Preposition)) return false;
        }
        return first == 0 || _text.Analysis.Sentences[0].FirstToken == first;
    }

    /// <summary>Where the speech begins that the encounter is told in; -1 outside speech.</summary>
    public int SpeechAround(int index, int at)
    {
        var start = -1;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.End > at || cue.Kind == CueKind.Source) continue;
            if (cue.Kind == CueKind.Colon || (cue.Frame!.Takes(Complement.Clause) && !_text.IsWord(cue.End, "و"))) start = cue.End;
        }
        return start;
    }

    // «به گزارش خبرگزاری X مرکز Y، رئیس …»: the report's source is no subject.
    private int SourceEnd(Sentence sentence, int first)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(first, sentence.FirstToken + LongestSource); i++)
        {
            if (_text.Is(i, ':')) return HasMedium(sentence.FirstToken, i) ? i + 1 : 0;
        }
        if (!_text.IsWord(sentence.FirstToken, "به") || sentence.FirstToken + 1 >= first || !_text.IsWord(sentence.FirstToken + 1, "گزارش")) return 0;
        for (var i = sentence.FirstToken + 2; i < first; i++)
        {
            if (_text.Is(i, '،') && _subjects.Within(i + 1, first) is not null) return i + 1;
        }
        return 0;
    }

    private bool HasMedium(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_text[i].Is(WordClasses.Medium) || _text[i].OutletEnd > 0) return true;
        }
        return false;
    }

    // «X، که به تهران سفر کرده،»: the word before «که» is the subject, unless the clause names one itself.
    private Mention? Antecedent(int clauseStart, int first)
    {
        for (var k = first - 1; k > clauseStart; k--)
        {
            if (_text.Groups.TryAt(k, out var group) && group.IsFinite) return null;
            if (!_text.IsWord(k, "که")) continue;
            if (_subjects.Within(k + 1, first) is { } own && !parties.IsMedium(own)) return null;
            var end = _text.Is(k - 1, '،') || _text.Is(k - 1, ',') ? k - 1 : k;
            for (var i = end - 1; i >= Math.Max(clauseStart, end - 24); i--)
            {
                if (_subjects.StartingAt(i) is { } mention) return mention.Tokens.End == end && mention.Kind is not MentionKind.State ? mention : null;
            }
            return null;
        }
        return null;
    }

    private int PersonOfVerb(int end, Sentence sentence)
    {
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return group.Person;
        }
        return 0;
    }

    private Entity? SpeakerBefore(int index, int at)
    {
        Entity? speaker = null;
        foreach (var cue in cast.Mentioned.CuesOf(index))
        {
            if (cue.End <= at) speaker = cast.SpeakerOf(cue) ?? speaker;
        }
        for (var s = index - 1; speaker is null && s >= Math.Max(0, index - SpeechReach); s--) speaker = Speaker(s);
        return speaker;
    }
}
