using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Finds the events that a listed word tells: a compound verb, or a noun with the sides in its phrase.</summary>
internal sealed class ReportedEvents(Cast cast, Sides sides, Partners partners, List<Draft> drafts)
{
    /// <summary>How far from its word a side may stand, in tokens.</summary>
    private const int Reach = 16;

    /// <summary>How long a noun's own chain may be.</summary>
    private const int Chain = 7;

    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly EventStatus _status = new(cast.Mentioned.Marked);
    private int _draft;

    public void Find(List<EventDraft> found)
    {
        var sentences = cast.Analysis.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var clause = sentences[s].FirstToken;
            for (var i = sentences[s].FirstToken; i < sentences[s].TokenEnd;)
            {
                if (_text.Groups.TryAt(i, out var group) && group.IsFinite)
                {
                    if (_text.Lexis.Events.OfVerb(_text.Verbs[group.Stem].Lemma) is { } simple) Read(found, simple, s, clause, new(i, group.End), group);
                    i = clause = group.End;
                    continue;
                }
                var token = _text.Token(i);
                if (token.Kind == TokenKind.Word && _text.Lexis.Events.At(_text.Text, token.Span.Start, sentences[s].Span.End, out var stop) is { } word)
                {
                    var end = i + 1;
                    while (end < sentences[s].TokenEnd && _text.Token(end).Span.Start < stop) end++;
                    Read(found, word, s, clause, new(i, end), VerbOf(word, end, sentences[s]));
                    i = end;
                    continue;
                }
                i++;
            }
        }
    }

    /// <summary>The verb that makes a compound of the word; default where none does.</summary>
    private VerbGroup VerbOf(EventWord word, int end, Sentence sentence)
    {
        for (var i = end; i < Math.Min(sentence.TokenEnd, end + Reach); i++)
        {
            if (!_text.Groups.TryAt(i, out var group)) continue;
            var lemma = _text.Verbs[group.Stem].Lemma;
            foreach (var verb in word.Verbs)
            {
                if (verb.Stem != lemma) continue;
                if (verb.Before.Length == 0 ? IsLight(end, i) : i > end && _text.IsWord(i - 1, verb.Before)) return group;
            }
            if (group.IsFinite) break;
        }
        return default;
    }

    // «حمله شدیدی کرد»: nothing but adjectives between.
    private bool IsLight(int first, int verb)
    {
        if (verb - first > 2) return false;
        for (var i = first; i < verb; i++)
        {
            if (_text.IsPunctuation(i) || _text[i].Is(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Object)) return false;
        }
        return true;
    }

    private void Read(List<EventDraft> found, EventWord word, int s, int clause, TokenRange at, VerbGroup group)
    {
        var isVerbal = group.End > 0;
        if (!isVerbal && !word.IsNoun && word.Verbs.Length > 0) return;
        var status = _status.Of(s, clause, isVerbal ? group.End : at.End, group);
        // «نخواهد کرد», «نکند»: nobody says that it was done.
        if (isVerbal && group.Negative && (group.Future || group.Tense is not (Tense.Past or Tense.Perfect or Tense.PastParticiple))) return;
        if (isVerbal && group.Tense is Tense.Subjunctive or Tense.Imperative && !group.Future && status != FactStatus.Hypothetical) return;
        if (!Enum.TryParse<PloverType>(word.Type, ignoreCase: true, out var type)) return;
        var place = new Place(s, clause, at, isVerbal ? group : default);
        var isPassive = isVerbal && word.Verbs.Length > 1 && (group.Passive || _text.Verbs[group.Stem].Lemma is "شد" or "گردید" or "گرفت") && word.Actor.Contains(SideRole.By);
        var actors = new List<string>();
        var recipients = new List<string>();
        foreach (var role in word.Actor)
        {
            // A noun of force has its doer in its phrase; the clause's subject may do something else («… حمله را محکوم کرد»).
            if (role == SideRole.Subject && (isPassive || (!isVerbal && IsForce(type)))) continue;
            Take(actors, role, place, recipients);
            // «تحریم‌های ایران» are those against it.
            if (role == SideRole.Of && type == PloverType.Sanction) actors.Remove(Countries.Home);
            if (actors.Count > 0) break;
        }
        // «X … تحریم‌ها علیه Y را بازگرداند»: against whom they are is in the phrase, whose they are is the clause's subject.
        if (actors.Count == 0 && type == PloverType.Sanction)
        {
            Take(recipients, SideRole.Against, place, actors);
            if (recipients.Count > 0) TakeSubject(actors, place, sides.Of(s), recipients);
        }
        if (actors.Count == 0) return;
        if (isPassive) Take(recipients, SideRole.Subject, place, actors);
        foreach (var role in word.Recipient)
        {
            if (recipients.Count > 0) break;
            Take(recipients, role, place, actors);
        }
        if (word.IsMutual && actors.Count > 1 && recipients.Count == 0) recipients.AddRange(actors);
        // A crowd stands against its own state where no other is named.
        if (type == PloverType.Protest && recipients.Count == 0) recipients.AddRange(actors);
        if (recipients.Count == 0) return;
        var evidence = cast.Analysis.Sentences[s].Span;
        found.Add(new(type, null, actors, recipients, status, evidence, SourceOf(at.First), $"event/{word.Id}", 4));
        if (status is FactStatus.Denied or FactStatus.Hypothetical) return;
        // Who tells what another has done to his side or to others accuses it.
        if (type is PloverType.Sanction or PloverType.Assault or PloverType.Coerce && SpeakerOf(place) is { } teller && !actors.Contains(teller))
            found.Add(new(PloverType.Accuse, null, [teller], actors, FactStatus.Held, evidence, SourceOf(at.First), $"event/told-{word.Id}", 2));
    }

    private static bool IsForce(PloverType type) => type is PloverType.Assault or PloverType.Sanction or PloverType.Coerce or PloverType.Mobilize;

    /// <summary>The statement the word stands in, if any.</summary>
    private string? SourceOf(int token)
    {
        var draft = DraftAround(token);
        return draft < 0 ? null : RecordMaker.Numbered('s', draft + 1);
    }

    // Drafts and words come in the order of the text.
    private int DraftAround(int token)
    {
        var span = _text.Token(token).Span;
        while (_draft > 0 && drafts[_draft].Content.Start > span.Start) _draft--;
        while (_draft + 1 < drafts.Count && drafts[_draft + 1].Content.Start <= span.Start) _draft++;
        for (var d = _draft; d >= Math.Max(0, _draft - 1) && d < drafts.Count; d--)
        {
            if (drafts[d].Content.Contains(span)) return d;
        }
        return -1;
    }

    private void Take(List<string> to, SideRole role, Place place, List<string> not)
    {
        var all = sides.Of(place.Sentence);
        switch (role)
        {
            case SideRole.Home: if (sides.NamesHome) Add(to, Countries.Home, not); return;
            case SideRole.Named: if (sides.Foreign is { } foreign) Add(to, foreign, not); return;
            case SideRole.Speaker: Add(to, SpeakerOf(place), not); return;
            case SideRole.Deal: if (LeavesAgreement(place)) Add(to, not.Contains(Countries.Home) ? sides.Foreign : Countries.Home, not); return;
            case SideRole.Partner: if (TellerOf(place) is { } teller) Add(to, partners.Of(teller), not); return;
            case SideRole.Subject: TakeSubject(to, place, all, not); return;
        }
        // The nearest after a noun; before or after a verb's noun.
        for (var k = 0; k < all.Length; k++)
        {
            if (all[k].First < place.Word.End) continue;
            if (all[k].First - place.Word.End > (role == SideRole.Of ? Chain : Reach) || (place.Verb.End > 0 && all[k].First > place.Verb.First)) break;
            if (role == SideRole.Of ? all[k].Since < place.Word.End : all[k].Role == role)
            {
                if (TakeFrom(to, all, k, not)) return;
            }
            if (place.Verb.End == 0 && IsBeyondVerb(place.Word.End, all[k].First)) break;
        }
        if (role == SideRole.Of || (place.Verb.End == 0 && role != SideRole.In)) return;
        for (var k = all.Length - 1; k >= 0; k--)
        {
            if (all[k].First >= place.Word.First || all[k].Role != role) continue;
            if (all[k].First < place.Clause) break;
            if (TakeFrom(to, all, k, not)) return;
        }
    }

    /// <summary>«از برجام خارج شد», «خروج آمریکا از برجام».</summary>
    private bool LeavesAgreement(Place place)
    {
        foreach (var (at, _) in _text.Frameworks)
        {
            var isNear = at.First >= place.Word.End ? at.First - place.Word.End <= Chain + 2 : at.End == place.Word.First;
            if (isNear && at.First > 0 && _text.IsWord(at.First - 1, "از")) return true;
        }
        return false;
    }

    private bool IsBeyondVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return true;
        }
        return false;
    }

    private void TakeSubject(List<string> to, Place place, ReadOnlySpan<Side> all, List<string> not)
    {
        var sentence = cast.Analysis.Sentences[place.Sentence];
        var stop = place.Word.First;
        for (var k = 0; k < all.Length; k++)
        {
            if (all[k].First < place.Clause || all[k].First >= stop || all[k].Role != SideRole.Subject) continue;
            if (TakeFrom(to, all, k, not)) return;
        }
        if (cast.Mentioned.Subjects.Of(sentence, place.Clause, stop) is { } subject && sides.CodeOf(subject) is { } code) Add(to, code, not);
        else if (place.Verb.Person is 1 or 4) Add(to, SpeakerOf(place), not);
    }

    private string? SpeakerOf(Place place) => TellerOf(place) is { } teller ? sides.CodeOf(teller) : null;

    private Entity? TellerOf(Place place)
    {
        if (DraftAround(place.Word.First) is >= 0 and var draft) return drafts[draft].Speaker;
        // «با قدردانی از … گفت»: before its own cue.
        foreach (var cue in cast.Mentioned.CuesOf(place.Sentence))
        {
            if (cue.First >= place.Word.First && cast.SpeakerOf(cue) is { } speaker) return speaker;
        }
        return null;
    }

    private bool TakeFrom(List<string> to, ReadOnlySpan<Side> all, int k, List<string> not)
    {
        Add(to, all[k].Code, not);
        // «ایران و روسیه»
        while (k + 1 < all.Length && all[k + 1].Role == all[k].Role && all[k + 1].First == all[k].End + 1 && (_text.IsWord(all[k].End, "و") || _text.IsPunctuation(all[k].End)))
        {
            k++;
            Add(to, all[k].Code, not);
        }
        return to.Count > 0;
    }

    private static void Add(List<string> to, string? code, List<string> not)
    {
        if (code is not null && !not.Contains(code) && !to.Contains(code)) to.Add(code);
    }

    /// <summary>Where an event is told: its sentence, the start of its clause, its word and its verb.</summary>
    private readonly record struct Place(int Sentence, int Clause, TokenRange Word, VerbGroup Verb);
}
