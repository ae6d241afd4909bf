using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>
/// The parties that the words round an encounter noun name, by what joins them to it: ezafe («دیدار A»), «با»، «میان»,
/// «با حضور»، «به»، «از». One is kept and filled anew for each noun.
/// </summary>
internal sealed class MeetingPhrase(MarkedText text, SubjectFinder subjects)
{
    private const int Window = 40;
    private const int LongestAside = 8;
    private const int Named = 6;

    public List<Mention> Own { get; } = [];

    public List<Mention> With { get; } = [];

    public List<Mention> Between { get; } = [];

    public List<Mention> Attending { get; } = [];

    public List<Mention> To { get; } = [];

    public List<Mention> From { get; } = [];

    /// <summary>Whether the noun's phrase names somebody whom no mention tells: «دیدار با جمعی از …», so that it is not the subject's with the next one.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the phrase to the right of the noun, which ends before <paramref name="end"/>.</summary>
    public void Read(int end, int sentenceEnd, EncounterFrame frame)
    {
        Own.Clear();
        With.Clear();
        Between.Clear();
        Attending.Clear();
        To.Clear();
        From.Clear();
        IsBroken = false;
        var limit = Math.Min(sentenceEnd, end + Window);
        var into = Own;
        for (var i = end; i < limit;)
        {
            if (subjects.StartingAt(i) is { } mention)
            {
                if (into is null) return;
                i = ReadList(i, limit, into);
                into = null;
                if (i < limit && text.Is(i, '،') && !OpensNext(i + 1, limit, frame)) return;
                continue;
            }
            if (text.Groups.TryAt(i, out var group) && group.IsFinite) return;
            if (text.Is(i, '(') && AsideEnd(i, limit) is > 0 and var past) { i = past; continue; }
            if (text.Is(i, '،') && i > end) { i++; continue; }
            if (text.IsPunctuation(i) && !IsQuote(i)) return;
            if (Joiner(i, limit, frame, end, out var next) is { } list)
            {
                if (list.Count > 0 || (list == With && (Own.Count > 1 || Between.Count > 1 || Attending.Count > 0))) return;
                if (into == With && With.Count == 0) IsBroken = true;
                (into, i) = (list, list == Attending ? SkipToNamed(next, limit) : next);
                continue;
            }
            if (text.IsWord(i, "در") && i + 1 < limit)
            {
                // «دیدار امروز در ریاض با X»: the place is passed over.
                var place = PlaceEnd(i + 1, limit);
                if (place == 0) return;
                (into, i) = (into == Own ? null : into, place);
                continue;
            }
            if (text[i].Is(WordClasses.Preposition | WordClasses.That | WordClasses.Object)) return;
            // «با تشکیل X»: what «با» takes is not X.
            if (into is not null && into != Own && !IsFiller(i)) { IsBroken = true; return; }
            if (text.IsWord(i, "و") && into is null && !IsJoinedEncounter(i + 1)) return;
            if (into is null && !text[i].Is(WordClasses.Time | WordClasses.Adverb | WordClasses.Former) && !IsAttribute(i)) return;
            i = Math.Max(i + 1, text[i].Is(WordClasses.Time | WordClasses.Adverb) ? text[i].ClassEnd : 0);
        }
    }

    /// <summary>«با حضور A و B», wherever it stands before the verb.</summary>
    public void ReadAttending(int end, int sentenceEnd)
    {
        for (var i = end; i + 2 < sentenceEnd && Attending.Count == 0; i++)
        {
            if (text.Groups.TryAt(i, out var group) && group.IsFinite) return;
            if ((text.IsWord(i, "با") || text.IsWord(i, "در")) && IsAttendance(i + 1)) ReadList(SkipToNamed(i + 2, sentenceEnd), sentenceEnd, Attending);
        }
    }

    /// <summary>«در این جلسه A و B حضور داشتند»: whom the verb of taking part has as its subjects.</summary>
    public void ReadPresent(int end, int sentenceEnd)
    {
        for (var i = end; i < sentenceEnd; i++)
        {
            if (!text.Groups.TryAt(i, out var group)) continue;
            if (!group.IsFinite) continue;
            if (!text.IsWord(group.First - 1, "حضور") && !text.IsWord(group.First - 1, "شرکت")) return;
            for (var k = end; k < group.First && Attending.Count == 0; k++)
            {
                if (text[k].Is(WordClasses.Preposition) || text.IsPunctuation(k)) return;
                ReadList(k, group.First, Attending);
            }
            return;
        }
    }

    /// <summary>The mentions of a list that starts at <paramref name="at"/>; gives the end of what was read.</summary>
    public int ReadList(int at, int limit, List<Mention> into)
    {
        while (at < limit && subjects.StartingAt(at) is { } mention)
        {
            into.Add(mention);
            at = mention.Tokens.End;
            // «دیگر مقامات، از جمله A و B»: those who are named are meant.
            var some = mention.Kind == MentionKind.People ? SomeOf(at, limit) : at;
            if (some > at)
            {
                into.RemoveAt(into.Count - 1);
                at = some;
                continue;
            }
            // «A (…)»، «A –وزیر …– و B»
            if (at < limit && text.Is(at, '(') && AsideEnd(at, limit) is > 0 and var past) at = past;
            if (at + 1 >= limit) break;
            var next = text.IsWord(at, "و") || text.Is(at, '،') || text.Is(at, ',') ? SkipFiller(at + 1, limit) : at;
            if (next > at && next < limit && (text.IsWord(next, "و")) ) next = SkipFiller(next + 1, limit);
            if (next == at || next >= limit || subjects.StartingAt(next) is null || text[next].Is(WordClasses.Pronoun)) break;
            at = next;
        }
        return at;
    }

    /// <summary>The list after the last «با» (or «میان») that stands before the noun in its clause: «با A و B دیدار کرد».</summary>
    public void ReadLeft(int from, int first, string preposition, List<Mention> into)
    {
        for (var i = first - 1; i >= from; i = Before(i, from))
        {
            if (!text.IsWord(i, preposition) || text[i].ClassEnd > i + 1) continue;
            var start = SkipFiller(i + 1, first);
            ReadList(start, first, into);
            // «هم با A و هم با B»
            var before = i > from && text.IsWord(i - 1, "هم") ? i - 2 : i - 1;
            if (into.Count > 0 && (before < from || !text.IsWord(before, "و"))) return;
        }
    }

    /// <summary>The token before, past a relative clause that has a verb of its own: «با X که … می‌شود، دیدار کرد».</summary>
    private int Before(int i, int from)
    {
        var previous = i - 1;
        if (previous < from || !text.Groups.TryAt(previous, out var group) || !group.IsFinite) return previous;
        for (var k = group.First - 1; k >= from; k--)
        {
            if (text.IsWord(k, "که")) return k > from && !text.Groups.TryAt(k - 1, out _) ? k - 1 : from - 1;
            if (text.Groups.TryAt(k, out var other) && other.IsFinite) return from - 1;
        }
        return from - 1;
    }

    private List<Mention>? Joiner(int i, int limit, EncounterFrame frame, int end, out int next)
    {
        next = i + 1;
        if (text.IsWord(i, "با") || text.IsWord(i, "در"))
        {
            if (i + 1 < limit && IsAttendance(i + 1)) { next = i + 2; return Attending; }
            if (text.IsWord(i, "در")) return null;
            // «همراه با», «با هدف»: a preposition of its own
            return text[i].ClassEnd > i + 1 && !text[i].Is(WordClasses.Preposition) || text[i].ClassEnd <= i + 1 ? With : null;
        }
        if (text.IsWord(i, "میان") || text.IsWord(i, "بین") || text.IsWord(i, "فیمابین")) return Between;
        if (text.IsWord(i, "به"))
        {
            if (i + 1 < limit && (text.IsWord(i + 1, "ریاست") || text.IsWord(i + 1, "میزبانی"))) { next = i + 2; return Attending; }
            return frame is EncounterFrame.Trip or EncounterFrame.Message or EncounterFrame.Delivery or EncounterFrame.Entry ? To : null;
        }
        if (text.IsWord(i, "از")) return frame == EncounterFrame.Tour || (frame == EncounterFrame.Sides && i < end + 5) ? From : null;
        return null;
    }

    private bool IsAttendance(int i) =>
        text.IsWord(i, "حضور") || text.IsWord(i, "شرکت") || text.IsWord(i, "مشارکت");

    private bool OpensNext(int at, int limit, EncounterFrame frame) =>
        at < limit && (Joiner(at, limit, frame, at, out _) is { } list && list != With || text[at].Is(WordClasses.Time) || text.IsWord(at, "در"));

    private int PlaceEnd(int i, int limit)
    {
        if (text[i].StateEnd > 0 && text[i].State.Kind != NameKind.Adjective) return text[i].StateEnd;
        if (text[i].PlaceEnd > 0) return text[i].PlaceEnd;
        if (text[i].Is(WordClasses.Time)) return text[i].ClassEnd;
        return subjects.StartingAt(i) is { Kind: MentionKind.State or MentionKind.Organisation } body && body.Tokens.End < limit ? body.Tokens.End : 0;
    }

    // «دیدار و گفت‌وگوی A»
    private bool IsJoinedEncounter(int i) => i < text.Analysis.Tokens.Length && text[i].Is(WordClasses.Encounter);

    // What may stand between two phrases of the noun: «دیدار خود با», «سفر رسمی اخیرش به».
    private bool IsAttribute(int i) => text.Token(i).Kind == TokenKind.Number || text.IsWord(i, "خود") || text.IsWord(i, "خویش") || text.IsWord(i, "اخیر") || IsQuote(i);

    private bool IsQuote(int i) => text.Is(i, '«') || text.Is(i, '»') || text.Is(i, '"');

    private int AsideEnd(int i, int limit)
    {
        for (var k = i + 1; k < Math.Min(limit, i + LongestAside + 2); k++)
        {
            if (text.Is(k, ')')) return k + 1;
        }
        return 0;
    }

    private bool IsFiller(int i) => text[i].Is(WordClasses.Time | WordClasses.Adverb | WordClasses.Demonstrative) || text[i].HonorificEnd > 0 || IsAttribute(i);

    // «با حضور نمایندگانی از A و B»: up to the first that is named.
    private int SkipToNamed(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + Named); i++)
        {
            if (subjects.StartingAt(i) is not null) return i;
            if (text.Groups.TryAt(i, out _) || text.IsPunctuation(i)) return at;
        }
        return at;
    }

    private int SomeOf(int at, int limit)
    {
        var start = at < limit && text.Is(at, '،') ? at + 1 : at;
        if (start + 2 >= limit || !text.IsWord(start, "از") || !text.IsWord(start + 1, "جمله")) return at;
        return subjects.StartingAt(start + 2) is not null ? start + 2 : at;
    }

    private int SkipFiller(int at, int limit)
    {
        while (at < limit && subjects.StartingAt(at) is null && (text[at].Is(WordClasses.Time) || text.IsWord(at, "نیز") || text.IsWord(at, "همچنین") || text.IsWord(at, "سپس"))) at++;
        return at;
    }
}
