using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>
/// Finds who does what a verb says. Persian puts the subject before its complements, without a preposition and without
/// «را»; so it is the first mention of the clause that stands free, and where the clause names nobody, of the sentence.
/// </summary>
internal sealed class SubjectFinder
{
    private readonly MarkedText _text;
    private const int LongestDateline = 12;
    private const int LongestSource = 24;

    private readonly Mention?[] _startingAt;
    private readonly int[] _bodyStart;

    public SubjectFinder(MarkedText text, IEnumerable<Mention> mentions)
    {
        _text = text;
        _startingAt = new Mention?[text.Analysis.Tokens.Length + 1];
        foreach (var mention in mentions) _startingAt[mention.Tokens.First] = mention;
        _bodyStart = BodyStarts(text, _startingAt);
    }

    /// <summary>The mention that starts at the token.</summary>
    public Mention? StartingAt(int token) => _startingAt[token];

    /// <summary>The subject of the verb at <paramref name="verb"/>; null where it is dropped.</summary>
    public Mention? Of(Sentence sentence, int clauseStart, int verb)
    {
        var start = _bodyStart[sentence.FirstToken];
        clauseStart = Math.Max(clauseStart, start);
        return FirstFree(clauseStart, verb) ?? (clauseStart > start ? FirstFree(start, clauseStart) : null);
    }

    /// <summary>The subject of a verb in the plural: «X با Y دیدار و دو طرف بر … تاکید کردند» has two, and one of them is several.</summary>
    public Mention? OfPlural(Sentence sentence, int clauseStart, int verb)
    {
        for (var i = verb - 1; i > Math.Max(clauseStart, _bodyStart[sentence.FirstToken]); i--)
        {
            if (_startingAt[i] is { Kind: MentionKind.People } several && several.Tokens.End <= verb && _text.IsWord(i - 1, "و") && EndingAt(i - 1, clauseStart) is null && !IsObject(several, verb)) return several;
        }
        return Of(sentence, clauseStart, verb);
    }

    // Where a sentence begins once its dateline is passed: «تهران - ایرنا - », «گروه سیاسی: ». By first token.
    private static int[] BodyStarts(MarkedText text, Mention?[] startingAt)
    {
        var sentences = text.Analysis.Sentences;
        var starts = new int[text.Analysis.Tokens.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            starts[sentences[s].FirstToken] = sentences[s].FirstToken;
            if (s > 0 && sentences[s - 1].Paragraph == sentences[s].Paragraph) continue;
            var past = 0;
            for (var i = sentences[s].FirstToken; i < Math.Min(sentences[s].TokenEnd - 1, sentences[s].FirstToken + LongestDateline); i++)
            {
                if (text.Groups.TryAt(i, out _)) break;
                // «X - وزیر نیرو -»: a dash within a mention ends no dateline.
                if (startingAt[i] is { Kind: MentionKind.Person } person && person.Tokens.End > i + 1) { i = person.Tokens.End - 1; continue; }
                var colon = text.Is(i, ':') && text[sentences[s].FirstToken] is var mark && (mark.Is(WordClasses.Medium) || mark.OutletEnd > 0);
                if (colon || text.Is(i, '-') || text.Is(i, '–') || text.Is(i, '_') || text.Is(i, '/')) past = i + 1;
                else if (i - Math.Max(past, sentences[s].FirstToken) > 4) break;
            }
            if (past > 0) starts[sentences[s].FirstToken] = past;
        }
        for (var s = 0; s < sentences.Length; s++) starts[sentences[s].FirstToken] = PastSource(text, startingAt, starts[sentences[s].FirstToken], sentences[s].TokenEnd);
        return starts;
    }

    // «به گزارش خبرگزاری X، Y گفت»: who is the source is no subject, if somebody is named behind the comma.
    private static int PastSource(MarkedText text, Mention?[] startingAt, int first, int end)
    {
        if (first + 2 >= end || !text.IsWord(first, "به") || !text.IsWord(first + 1, "گزارش") && !text.IsWord(first + 1, "نقل")) return first;
        for (var i = first + 2; i < Math.Min(end, first + LongestSource); i++)
        {
            if (text.Groups.TryAt(i, out var group) && group.IsFinite) return first;
            if (!text.Is(i, '،') || i + 1 >= end || text.IsWord(i + 1, "به")) continue;
            return startingAt[i + 1] is not null ? i + 1 : first;
        }
        return first;
    }

    /// <summary>The free mention between two places; null where none stands there.</summary>
    public Mention? Within(int first, int end) => FirstFree(first, end);

    private Mention? FirstFree(int first, int end)
    {
        Mention? second = null, outlet = null;
        for (var i = first; i < end;)
        {
            if (_startingAt[i] is { } mention && mention.Tokens.End <= end)
            {
                if (!IsObject(mention, end) && !IsAfterPreposition(mention, first))
                {
                    // The outlets of «به گزارش X به نقل از Y» speak only where nobody else does.
                    if (mention.Rule == "mention/outlet") outlet ??= mention;
                    else if (StandsFree(mention, first)) return mention;
                    // «در مراسم بزرگداشت ظریف گفت»: the chain may have ended before a name or a pronoun.
                    if (second is null && mention.Rule != "mention/outlet" && mention.Kind is MentionKind.Person or MentionKind.Pronoun) second = mention;
                }
                i = mention.Tokens.End;
                continue;
            }
            i++;
        }
        return second ?? outlet;
    }

    private bool IsObject(Mention mention, int end) => mention.Tokens.End < end && _text[mention.Tokens.End].Is(WordClasses.Object);

    private bool IsAfterPreposition(Mention mention, int first)
    {
        for (var i = mention.Tokens.First - 1; i >= first; i--)
        {
            if (_text.IsPunctuation(i) && Quotation.Opens(_text.Text[_text.Token(i).Span.Start])) continue;
            if (_text[i].Is(WordClasses.Adverb) && _text[i].ClassEnd >= mention.Tokens.First) return false;
            return _text[i].Is(WordClasses.Preposition) && _text[i].ClassEnd == i + 1 || EndsPreposition(i);
        }
        return false;
    }

    // The last word of «از سوی», «پس از».
    private bool EndsPreposition(int last)
    {
        for (var i = last; i >= Math.Max(0, last - 3); i--)
        {
            if (_text[i].Is(WordClasses.Preposition) && _text[i].ClassEnd == last + 1) return true;
        }
        return false;
    }

    private bool StandsFree(Mention mention, int first)
    {
        var before = mention.Tokens.First - 1;
        if (before < first) return true;
        // A member of a list stands as its first member does: «از جمله ترکیه و سوریه».
        if ((_text.IsWord(before, "و") || (_text.Is(before, '،') && ListGoesOn(mention))) && EndingAt(before, first) is { } member)
            return StandsFree(member, first) && !IsAfterPreposition(member, first);
        if ((_text.IsPunctuation(before) && !_text.Is(before, '»')) || EndingAt(before + 1, first) is { Rule: "mention/outlet" }) return true;
        if (_text[before].Is(WordClasses.Conjunction | WordClasses.That | WordClasses.Time)) return true;
        if (_text.Token(before).Kind == TokenKind.Number) return true;
        if (_text.Groups.TryAt(before, out _)) return true;
        return EndsAdverb(before);
    }

    private bool ListGoesOn(Mention mention)
    {
        var end = mention.Tokens.End;
        return end + 1 < _text.Analysis.Tokens.Length && (_text.IsWord(end, "و") || _text.Is(end, '،')) && _startingAt[end + 1] is not null;
    }

    private Mention? EndingAt(int end, int first)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (_startingAt[i] is { } mention) return mention.Tokens.End == end ? mention : null;
        }
        return null;
    }

    private bool EndsAdverb(int last)
    {
        for (var i = last; i >= Math.Max(0, last - 5); i--)
        {
            if (_text[i].Is(WordClasses.Adverb | WordClasses.Time) && _text[i].ClassEnd == last + 1) return true;
        }
        return false;
    }
}
