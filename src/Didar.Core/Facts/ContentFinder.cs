using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Finds what was said at a cue: after it, before it, or between its parts, as its frame is completed.</summary>
internal sealed class ContentFinder(Mentioned mentioned, QuotationMap quotations)
{
    private readonly MarkedText _text = mentioned.Marked;

    /// <summary>Fills in content, mode and completion; false where the cue has no content and so reports nothing.</summary>
    public bool TryFind(Draft draft, IReadOnlyList<Cue> cues, int cueIndex)
    {
        var cue = draft.Cue;
        var sentence = mentioned.Analysis.Sentences[cue.Sentence];
        draft.LastSentence = cue.Sentence;
        if (cue.Kind == CueKind.Source) return TryAfterSource(draft, sentence, cues, cueIndex);
        if (cue.Kind == CueKind.Colon) return TryAfter(draft, cue.End, sentence, cues, cueIndex, SpeechMode.Direct);
        var frame = cue.Frame!;
        var limit = sentence.TokenEnd;
        var next = cue.End;
        // «اشاره کرد و گفت»: what follows is the next cue's.
        var followed = next < limit && !IsEnd(next) && !_text.IsWord(next, "و") && !_text.IsWord(next, "یا");
        var marked = followed && (_text.Is(next, ':') || _text.Is(next, '؛') || _text[next].Is(WordClasses.That) || Opens(next));
        var clause = frame.Takes(Complement.Clause);
        if (clause && marked) return TryAfter(draft, next, sentence, cues, cueIndex, null);
        // «از X خواست به تعهدات خود عمل کند»: what stands before the verb is who is asked.
        if (clause && followed && frame.AsksBefore && HasFinite(next, limit)) return TryAfter(draft, next, sentence, cues, cueIndex, SpeechMode.Indirect);
        if (TryBefore(draft, frame, sentence)) return true;
        if (clause && followed && HasFinite(next, limit)) return TryAfter(draft, next, sentence, cues, cueIndex, null);
        if (clause && !followed && TryQuotedBefore(draft, sentence)) return true;
        return clause && next >= limit - 1 && TryNextParagraph(draft, cue, sentence);
    }

    private bool TryAfter(Draft draft, int from, Sentence sentence, IReadOnlyList<Cue> cues, int cueIndex, SpeechMode? mode)
    {
        var limit = sentence.TokenEnd;
        var at = from;
        var that = false;
        while (at < limit && (_text.Is(at, ':') || _text.Is(at, '؛') || _text.Is(at, '،') || _text.Is(at, '-') || _text[at].Is(WordClasses.That)))
        {
            that |= _text[at].Is(WordClasses.That);
            mode ??= that ? SpeechMode.Indirect : SpeechMode.Direct;
            at++;
        }
        if (at >= limit) return TryNextParagraph(draft, draft.Cue, sentence);
        if (Opens(at) && quotations.ClosingOf(at) is var close && close > at)
        {
            draft.Content = Span(at + 1, close);
            draft.Mode = SpeechMode.Direct;
            draft.LastSentence = quotations.SentenceOf(close);
            draft.Completion = "quotation";
            // A quotation of a few words is quoted inside a longer sentence.
            if (close + 1 >= mentioned.Analysis.Tokens.Length || !ContinuesSentence(close + 1, sentence)) return !draft.Content.IsEmpty;
        }
        var end = EndOfSpeech(at, sentence, cues, cueIndex);
        draft.Content = Trim(at, end);
        draft.Mode = mode ?? (HasFirstPerson(at, end) ? SpeechMode.Direct : SpeechMode.Indirect);
        draft.IsOpen = end == limit && !that;
        draft.LastSentence = draft.Cue.Sentence;
        draft.Completion = that ? "that" : "clause";
        return !draft.Content.IsEmpty;
    }

    private bool ContinuesSentence(int at, Sentence sentence)
    {
        if (at >= sentence.TokenEnd) return false;
        for (var i = at; i < sentence.TokenEnd; i++)
        {
            if (_text.IsPunctuation(i)) { if (IsEnd(i)) return false; continue; }
            return !_text.IsWord(i, "و") && HasFinite(i, sentence.TokenEnd);
        }
        return false;
    }

    /// <summary>The token before which the speech that starts at <paramref name="from"/> ends within its sentence.</summary>
    private int EndOfSpeech(int from, Sentence sentence, IReadOnlyList<Cue> cues, int cueIndex)
    {
        for (var c = cueIndex + 1; c < cues.Count && cues[c].Sentence == draftSentence(cues, cueIndex); c++)
        {
            var next = cues[c];
            if (next.Kind != CueKind.Verb || next.ClauseStart <= from) continue;
            // «… است و افزود»: joined by «و» and with no subject of its own, the next cue is the same speaker's.
            var own = next.Subject is { } subject && subject.Tokens.First >= next.ClauseStart;
            var at = next.ClauseStart;
            if (_text.Is(at, '،') && at + 1 < next.First) at++;
            if (!own && _text.IsWord(at, "و")) return next.ClauseStart;
        }
        return sentence.TokenEnd;

        static int draftSentence(IReadOnlyList<Cue> cues, int index) => cues[index].Sentence;
    }

    private bool TryNextParagraph(Draft draft, Cue cue, Sentence sentence)
    {
        var next = cue.Sentence + 1;
        var sentences = mentioned.Analysis.Sentences;
        if (next >= sentences.Length) return false;
        var following = sentences[next];
        var last = sentence.TokenEnd - 1;
        if (!(_text.Is(last, ':') || _text.Is(last, '؛'))) return false;
        if (Opens(following.FirstToken) && quotations.ClosingOf(following.FirstToken) is var close && close > 0)
        {
            draft.Content = Span(following.FirstToken + 1, close);
            draft.LastSentence = quotations.SentenceOf(close);
        }
        else
        {
            draft.Content = Trim(following.FirstToken, following.TokenEnd);
            draft.LastSentence = next;
            draft.IsOpen = cue.Kind != CueKind.Colon || mentioned.Analysis.NormalText.Paragraphs[following.Paragraph].Kind == Reading.PartKind.Paragraph;
        }
        draft.Mode = SpeechMode.Direct;
        draft.Completion = "next-line";
        return !draft.Content.IsEmpty;
    }

    private bool TryAfterSource(Draft draft, Sentence sentence, IReadOnlyList<Cue> cues, int cueIndex)
    {
        var at = draft.Cue.Subject!.Tokens.End;
        if (at < sentence.TokenEnd && (_text.Is(at, '،') || _text.Is(at, ','))) at++;
        else if (at < sentence.TokenEnd && !_text.IsPunctuation(at) && at + 2 > sentence.TokenEnd) return false;
        if (!HasFinite(at, sentence.TokenEnd)) return false;
        draft.Content = Trim(at, EndOfSpeech(at, sentence, cues, cueIndex));
        draft.Mode = SpeechMode.Indirect;
        draft.Completion = "source";
        return !draft.Content.IsEmpty;
    }

    private bool TryBefore(Draft draft, ReportingFrame frame, Sentence sentence)
    {
        var cue = draft.Cue;
        var start = StartOfComplements(cue, sentence);
        var end = cue.First;
        foreach (var completion in frame.Completions)
        {
            switch (completion.Kind)
            {
                case Complement.Between when cue.Verb.First > cue.Element.End:
                    return Take(draft, cue.Element.End, _text[cue.Verb.First - 1].Is(WordClasses.Object) ? cue.Verb.First - 1 : cue.Verb.First, "between");
                case Complement.Object or Complement.Equation:
                    var mark = LastObject(start, end);
                    if (mark < 0) break;
                    var from = StartOfObject(start, mark);
                    return completion.Kind == Complement.Equation || mark < end - 1
                        ? Take(draft, from, end, "equation") : Take(draft, from, mark, "object");
                case Complement.Prepositional:
                    var preposition = FirstPreposition(start, end, completion.Preposition, out var past);
                    if (preposition >= 0 && past < end) return Take(draft, past, end, "complement");
                    break;
                case Complement.Subject when cue.Passive && start < end:
                    return Take(draft, start, end, "subject");
            }
        }
        if (cue.Passive && frame.Takes(Complement.Object) && cue.Subject is { } subject && start < end && subject.Tokens.End <= start)
            return Take(draft, start, end, "passive");
        return false;
    }

    /// <summary>Where complements may begin: after the subject, its adverbs and the preamble.</summary>
    private int StartOfComplements(Cue cue, Sentence sentence)
    {
        var start = cue.ClauseStart;
        if (cue.Subject is { } subject && subject.Tokens.First >= start && subject.Tokens.End <= cue.First) start = subject.Tokens.End;
        if (Preambles.Find(_text, start, cue.First) is { } preamble) start = preamble.Tokens.End;
        while (start < cue.First && (_text.Is(start, '،') || _text.Is(start, ',') || _text.IsWord(start, "و") ||
            _text[start].Is(WordClasses.Adverb | WordClasses.Time)))
            start = Math.Max(start + 1, _text[start].ClassEnd);
        return Math.Min(start, cue.First);
    }

    private int StartOfObject(int start, int mark)
    {
        // «در این نشست، X را …»: an opening phrase with a preposition ends at its comma.
        if (_text[start].Is(WordClasses.Preposition))
        {
            for (var i = mark - 1; i > start; i--)
            {
                if (_text.Is(i, '،') || _text.Is(i, ',')) return i + 1;
            }
        }
        return start;
    }

    private int LastObject(int start, int end)
    {
        var found = -1;
        for (var i = start; i < end; i++)
        {
            if (_text[i].Is(WordClasses.Object)) found = i;
        }
        return found > start ? found : -1;
    }

    private int FirstPreposition(int start, int end, string preposition, out int past)
    {
        for (var i = start; i < end; i++)
        {
            past = i + 1;
            if (_text.IsWord(i, preposition) && _text[i].ClassEnd <= past) return i;
            if (_text[i].ClassEnd > past && _text[i].Is(WordClasses.Preposition))
            {
                var phrase = _text.Text.AsSpan(_text.Token(i).Span.Start..(_text.Token(_text[i].ClassEnd - 1).Span.End));
                if (Folding.AreSame(phrase, preposition)) { past = _text[i].ClassEnd; return i; }
                i = _text[i].ClassEnd - 1;
            }
        }
        past = end;
        return -1;
    }

    private bool TryQuotedBefore(Draft draft, Sentence sentence)
    {
        for (var i = draft.Cue.First - 1; i >= sentence.FirstToken; i--)
        {
            if (!_text.IsPunctuation(i) || quotations.OpeningOf(i) is var open && open < 0) continue;
            draft.Content = Span(quotations.OpeningOf(i) + 1, i);
            draft.Mode = SpeechMode.Direct;
            draft.Completion = "quotation-before";
            return draft.Content.Length > 10;
        }
        return false;
    }

    private bool Take(Draft draft, int first, int end, string completion)
    {
        draft.Content = Trim(first, end);
        draft.Mode = SpeechMode.Indirect;
        draft.Completion = completion;
        return !draft.Content.IsEmpty;
    }

    /// <summary>The span of the tokens without punctuation at either end, questions and exclamations kept.</summary>
    public TextSpan Trim(int first, int end)
    {
        while (first < end && _text.IsPunctuation(first) && !Opens(first)) first++;
        while (end > first && _text.IsPunctuation(end - 1) && !_text.Is(end - 1, '؟') && !_text.Is(end - 1, '!') && !_text.Is(end - 1, ')') && quotations.OpeningOf(end - 1) < first) end--;
        return first >= end ? default : Span(first, end);
    }

    private TextSpan Span(int first, int end) => first >= end ? default : new(_text.Token(first).Span.Start, _text.Token(end - 1).Span.End);

    private bool Opens(int token) => quotations.ClosingOf(token) > token;

    private bool IsEnd(int token) => _text.Is(token, '.') || _text.Is(token, '!') || _text.Is(token, '؟') || _text.Is(token, ')');

    private bool HasFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite) return true;
        }
        return false;
    }

    private bool HasFirstPerson(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Groups.TryAt(i, out var group) && group.Person is 1 or 4) return true;
        }
        return false;
    }
}
