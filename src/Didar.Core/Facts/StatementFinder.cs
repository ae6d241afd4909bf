using Didar.Knowledge;
using Didar.Mentions;
using Didar.Reading;
using Didar.Resolution;
using Didar.Text;

namespace Didar.Facts;

/// <summary>Finds who said what: a draft for each cue with content, each running on for as long as its speech does.</summary>
internal sealed class StatementFinder
{
    private readonly Cast _cast;
    private readonly MarkedText _text;
    private readonly ContentFinder _contents;
    private readonly Trace? _trace;

    public StatementFinder(Cast cast, Trace? trace = null)
    {
        _trace = trace;
        _cast = cast;
        _text = cast.Mentioned.Marked;
        _contents = new ContentFinder(cast.Mentioned, new QuotationMap(cast.Analysis));
    }

    /// <summary>The drafts in the order of the text.</summary>
    public List<Draft> Find()
    {
        var drafts = new List<Draft>();
        var cues = _cast.Mentioned.Cues;
        for (var c = 0; c < cues.Count; c++)
        {
            if (_cast.SpeakerOf(cues[c]) is not { } speaker)
            {
                Refuse(cues[c], "nobody can be told who speaks");
                continue;
            }
            var draft = new Draft(cues[c], speaker);
            if (IsInsideQuotation(drafts, cues[c]))
            {
                Refuse(cues[c], "it stands inside the quotation of somebody and names no speaker there");
                continue;
            }
            if (IsStandInsideSpeech(drafts, cues[c], _text))
            {
                Refuse(cues[c], "it tells, in the present and inside somebody's speech, what somebody wants or believes");
                continue;
            }
            if (!_contents.TryFind(draft, cues, c))
            {
                if (_trace is not null) Refuse(cues[c], $"what is said stands nowhere that the frame «{cues[c].Frame?.Id ?? "colon"}» looks");
                continue;
            }
            draft.Preamble = PreambleOf(cues[c]);
            drafts.Add(draft);
        }
        for (var d = 0; d < drafts.Count; d++)
        {
            if (drafts[d].IsOpen) RunOn(drafts[d], d + 1 < drafts.Count ? FirstSentenceOf(drafts, d + 1) : _cast.Analysis.Sentences.Length);
        }
        return drafts;
    }

    private void Refuse(Cue cue, string why) =>
        _trace?.Refuse("Facts", "statement", new(_text.Token(cue.First).Span.Start, _text.Token(cue.End - 1).Span.End), why);

    // Inside somebody's quotation only another speaker who is named there has a statement of his own.
    private bool IsInsideQuotation(List<Draft> drafts, Cue cue)
    {
        if (drafts.Count == 0) return false;
        var last = drafts[^1];
        var start = _text.Token(cue.First).Span.Start;
        return last.Completion == "quotation" && last.Content.Contains(start) && (cue.Subject is null || !last.Content.Contains(_text.Token(cue.Subject.Tokens.First).Span.Start));
    }

    // «وی گفت: ایران خواهان مذاکره است»: a stand told in the present within speech is what is said, no other's saying.
    private static bool IsStandInsideSpeech(List<Draft> drafts, Cue cue, MarkedText text)
    {
        if (drafts.Count == 0 || cue is not { Kind: CueKind.Verb, Group.Tense: Language.Tense.Present, Frame: { } frame } || frame.Id == "say") return false;
        var last = drafts[^1];
        if (last.Content.Contains(text.Token(cue.First).Span.Start)) return true;
        return last is { IsOpen: true, Mode: SpeechMode.Direct } && cue.Sentence == last.LastSentence + 1 && cue.Subject is null or { Kind: MentionKind.State };
    }

    private int FirstSentenceOf(List<Draft> drafts, int from) => Math.Min(drafts[from].Cue.Sentence, _text.Analysis.Sentences.Length);

    private void RunOn(Draft draft, int stop)
    {
        var sentences = _cast.Analysis.Sentences;
        var paragraphs = _cast.Analysis.NormalText.Paragraphs;
        var last = draft.LastSentence;
        if (paragraphs[sentences[last].Paragraph].Kind is PartKind.Headline or PartKind.Kicker) return;
        for (var s = last + 1; s < stop; s++)
        {
            if (paragraphs[sentences[s].Paragraph].Kind is not PartKind.Paragraph || ReporterSpeaks(draft, s)) break;
            last = s;
        }
        if (last == draft.LastSentence) return;
        draft.LastSentence = last;
        var end = _contents.Trim(sentences[last].FirstToken, sentences[last].TokenEnd);
        if (!end.IsEmpty) draft.Content = draft.Content with { End = end.End };
    }

    private bool ReporterSpeaks(Draft draft, int index)
    {
        var sentence = _cast.Analysis.Sentences[index];
        var first = sentence.FirstToken;
        if (_text.Lexis.ReporterOpenings.StartsAt(_text.Text, sentence.Span.Start, sentence.Span.End, out _)) return true;
        // The speaker himself in the third person.
        var subject = _cast.Mentioned.Subjects.Of(sentence, first, sentence.TokenEnd);
        return subject is not null && subject.Tokens.First - first < 6 && _cast.EntityOf(subject) == draft.Speaker && subject.Kind != MentionKind.State;
    }

    private TextSpan? PreambleOf(Cue cue)
    {
        if (cue.Kind != CueKind.Verb) return null;
        var sentence = _cast.Analysis.Sentences[cue.Sentence];
        var first = cue.Subject is { } subject && subject.Tokens.First >= sentence.FirstToken && subject.Tokens.End <= cue.First ? subject.Tokens.First : cue.ClauseStart;
        return Preambles.Find(_text, first, cue.First) is { } preamble && preamble.Complement.End > preamble.Complement.First
            ? _contents.Trim(preamble.Complement.First, preamble.Complement.End) : null;
    }
}
