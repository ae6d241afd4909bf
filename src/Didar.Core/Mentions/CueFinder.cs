using Didar.Knowledge;
using Didar.Language;
using Didar.Text;

namespace Didar.Mentions;

/// <summary>Finds the words that report speech: verbs of the reporting frames, «X: …», «به گفته X».</summary>
internal sealed class CueFinder(MarkedText text, VerbLexicon verbs, SubjectFinder subjects, Trace? trace)
{
    private const int FarthestElement = 40;
    private const int LongestOccasion = 16;
    private const int LongestElement = 4;

    /// <summary>How many cues on the one may stand in whose preamble a cue is.</summary>
    private const int FarthestMain = 8;

    /// <summary>All cues in the order of the text.</summary>
    public List<Cue> Find()
    {
        var cues = new List<Cue>();
        var sentences = text.Analysis.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var start = cues.Count;
            AddSources(s, sentences[s], cues);
            AddColon(s, sentences[s], cues);
            AddVerbs(s, sentences[s], cues);
            DropCovered(cues, start);
        }
        return cues;
    }

    private void DropCovered(List<Cue> cues, int start)
    {
        var here = cues.GetRange(start, cues.Count - start);
        // The first cue that may hold a clause covers what follows; a preamble belongs to a cue near after it.
        var clause = here.FindIndex(main => main.Kind == CueKind.Colon || (main.Kind == CueKind.Verb && main.Frame!.Takes(Complement.Clause)));
        var covered = new bool[here.Count];
        for (var c = 0; c < here.Count; c++)
        {
            covered[c] = clause >= 0 && clause != c && Covers(here[clause], here[c]);
            for (var m = c + 1; m < here.Count && !covered[c] && m - c <= FarthestMain; m++) covered[c] = Covers(here[m], here[c]);
        }
        var index = 0;
        here.RemoveAll(_ => covered[index++]);
        if (here.Count == cues.Count - start) return;
        if (trace is not null)
        {
            foreach (var cue in cues.Skip(start).Except(here)) Refuse(cue.Element, "it stands in the preamble of another cue, or tells passively inside its speech");
        }
        cues.RemoveRange(start, cues.Count - start);
        cues.AddRange(here);
    }

    /// <summary>Whether a cue stands in the preamble of a later one, or tells passively inside its speech: neither reports by itself.</summary>
    private bool Covers(Cue main, Cue cue)
    {
        if (main.Sentence != cue.Sentence || main.Kind == CueKind.Source || cue.Kind != CueKind.Verb) return false;
        if (main.End <= cue.First) return cue.Passive && (main.Kind == CueKind.Colon || main.Frame!.Takes(Complement.Clause));
        if (main.First < cue.End || text.IsPunctuation(cue.End) || text[cue.End].Is(WordClasses.That)) return false;
        var from = main.Subject is { } subject && subject.Tokens.End <= cue.First ? subject.Tokens.End : text.Analysis.Sentences[cue.Sentence].FirstToken;
        return Preambles.Find(text, from, main.First) is { } preamble && preamble.Tokens.Contains(cue.First) && preamble.Tokens.First < cue.First;
    }

    private void AddVerbs(int index, Sentence sentence, List<Cue> cues)
    {
        var clauseStart = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (!text.Groups.TryAt(i, out var group))
            {
                if (Copular(index, sentence, i, clauseStart) is { } copular) cues.Add(copular);
                continue;
            }
            if (Stance(index, sentence, group, clauseStart) is { } stance) cues.Add(stance);
            else if (CueAt(index, sentence, group, clauseStart) is { } cue)
            {
                if (Joined(cue) is { } joined)
                {
                    cues.Add(joined);
                    cue = cue with { ClauseStart = joined.End };
                }
                cues.Add(cue);
            }
            if (group.IsFinite) clauseStart = group.End;
            i = group.End - 1;
        }
    }

    private Cue? CueAt(int index, Sentence sentence, VerbGroup group, int clauseStart)
    {
        if (!CanReport(group, sentence))
        {
            if (trace is not null && IsReportingVerb(group, sentence, clauseStart)) Refuse(new(group.First, group.End), "the form does not report: first or second person, future, or a participle that closes no clause");
            return null;
        }
        var past = verbs[group.Stem].Lemma;
        var frame = Adjacent(sentence, group, past, out var element, out var passive)
            ?? Simple(group, past, sentence, clauseStart, out element, out passive)
            ?? Apart(group, past, clauseStart, out element);
        if (frame is null) return null;
        if (passive && !MayBePassive(frame, clauseStart, group))
        {
            Refuse(new(group.First, group.End), "a passive reports only for a document or with the speaker named");
            return null;
        }
        if (group.Negative && frame.Takes(Complement.Clause) && !frame.Takes(Complement.Equation) && frame.Act == "state" && frame.Id != "confirm")
        {
            Refuse(new(group.First, group.End), "a negated verb of saying reports nothing");
            return null;
        }
        return new Cue
        {
            Kind = CueKind.Verb,
            Sentence = index,
            Element = element,
            Verb = new(group.First, group.End),
            Frame = frame,
            Group = group,
            Passive = passive,
            ClauseStart = clauseStart,
            Subject = group.Person == 6 ? subjects.OfPlural(sentence, clauseStart, Math.Min(element.First, group.First)) : subjects.Of(sentence, clauseStart, Math.Min(element.First, group.First)),
        };
    }

    private void Refuse(TokenRange at, string why) =>
        trace?.Refuse("Mentions", "cue", new(text.Token(at.First).Span.Start, text.Token(at.End - 1).Span.End), why);

    private bool IsReportingVerb(VerbGroup group, Sentence sentence, int clauseStart)
    {
        var past = verbs[group.Stem].Lemma;
        return Adjacent(sentence, group, past, out _, out _) is not null || Simple(group, past, sentence, clauseStart, out _, out _) is not null;
    }

    /// <summary>«کارشناسان معتقدند که»: the copula is the ending of the frame's own word.</summary>
    private Cue? Copular(int index, Sentence sentence, int at, int clauseStart)
    {
        if (text.CopularFrame(at) is not { } frame) return null;
        return new Cue
        {
            Kind = CueKind.Verb,
            Sentence = index,
            Element = new(at, at + 1),
            Frame = frame,
            ClauseStart = clauseStart,
            Subject = subjects.OfPlural(sentence, clauseStart, at),
        };
    }

    /// <summary>«تاکید نمایندگان این بود که»: what its holder says is told by a noun.</summary>
    private Cue? Stance(int index, Sentence sentence, VerbGroup group, int clauseStart)
    {
        if (verbs[group.Stem].Lemma is not ("بود" or "است") || group.Person != 3 || group.First <= clauseStart || !text.IsWord(group.First - 1, "این") ||
            group.End >= sentence.TokenEnd || !text[group.End].Is(WordClasses.That)) return null;
        for (var i = group.First - 2; i >= Math.Max(clauseStart, group.First - FarthestElement); i--)
        {
            if (!text[i].Is(WordClasses.Stance) || subjects.StartingAt(i + 1) is not { } holder || holder.Tokens.End >= group.First) continue;
            foreach (var frame in text.Lexis.SimpleFrames)
            {
                if (frame.Id != "say") continue;
                return new Cue
                {
                    Kind = CueKind.Verb,
                    Sentence = index,
                    Element = new(i, i + 1),
                    Verb = new(group.First - 1, group.End),
                    Frame = frame,
                    Group = group,
                    ClauseStart = clauseStart,
                    Subject = holder,
                };
            }
        }
        return null;
    }

    /// <summary>«X را اعلام و تاکید کرد که Y»: the first of two elements that share the verb has what stands before it.</summary>
    private Cue? Joined(Cue cue)
    {
        var and = cue.Element.First - 1;
        if (cue.Verb.First != cue.Element.End || and <= cue.ClauseStart || !text.IsWord(and, "و")) return null;
        var lemma = verbs[cue.Group.Stem].Lemma;
        for (var first = Math.Max(cue.ClauseStart, and - LongestElement); first < and; first++)
        {
            if (text.Token(first).Kind != TokenKind.Word) continue;
            foreach (var frame in text.Lexis.FramesAt(text.Text, text.Token(first).Span.Start, text.Token(and).Span.Start, out var end))
            {
                if (end == text.Token(and - 1).Span.End && frame.Verbs.Contains(lemma)) return cue with { Element = new(first, and), Verb = default, Frame = frame };
            }
        }
        return null;
    }

    private bool CanReport(VerbGroup group, Sentence sentence)
    {
        if (group.Future || group.Person is 1 or 2 or 4 or 5) return false;
        if (group.Tense is Tense.Past or Tense.Perfect or Tense.PastImperfective or Tense.Present) return true;
        if (group.Tense != Tense.PastParticiple) return false;
        // A bare participle reports only where the clause ends or goes on with «و»: «… دانسته و افزود».
        return group.Perfect || group.End >= sentence.TokenEnd || text.IsPunctuation(group.End) ||
            text.IsWord(group.End, "و") || text[group.End].Is(WordClasses.That);
    }

    private ReportingFrame? Adjacent(Sentence sentence, VerbGroup group, string past, out TokenRange element, out bool passive)
    {
        var limit = text.Token(group.First).Span.Start;
        for (var first = Math.Max(sentence.FirstToken, group.First - 5); first < group.First; first++)
        {
            if (text.IsPunctuation(first)) continue;
            foreach (var frame in text.Lexis.FramesAt(text.Text, text.Token(first).Span.Start, limit, out var end))
            {
                if (end != text.Token(group.First - 1).Span.End || !Closes(frame, group, past, out passive)) continue;
                element = new(first, group.First);
                return frame;
            }
        }
        element = default;
        passive = false;
        return null;
    }

    private static bool Closes(ReportingFrame frame, VerbGroup group, string past, out bool passive)
    {
        passive = group.Passive;
        if (frame.Verbs.Contains(past)) return true;
        passive = past == "شد" && frame.Verbs.Contains("کرد");
        return passive;
    }

    private ReportingFrame? Simple(VerbGroup group, string past, Sentence sentence, int clauseStart, out TokenRange element, out bool passive)
    {
        element = new(group.First, group.End);
        passive = group.Passive;
        foreach (var frame in text.Lexis.SimpleFrames)
        {
            if (frame.Verbs.Contains(past) && SimpleFits(frame, group, sentence, clauseStart)) return frame;
        }
        return null;
    }

    // Verbs that report only in one construction: «X را Y دانست», «از X خواست که», «در بیانیه آمده است».
    private bool SimpleFits(ReportingFrame frame, VerbGroup group, Sentence sentence, int clauseStart) => frame.Id switch
    {
        "know-as" or "call-as" => group.Tense is not Tense.Present && Has(clauseStart, group.First, "را"),
        "want" => group.Tense is Tense.Past or Tense.Perfect or Tense.PastParticiple && Has(clauseStart, group.First - 1, "از"),
        "text-passive" or "bring" => (group.Perfect || group.Tense == Tense.Perfect) && HasClass(sentence.FirstToken, group.First, WordClasses.Announcement),
        _ => true,
    };

    private ReportingFrame? Apart(VerbGroup group, string past, int clauseStart, out TokenRange element)
    {
        var from = Math.Max(clauseStart, group.First - FarthestElement);
        var limit = text.Token(group.First).Span.Start;
        for (var first = from; first < group.First - 1; first++)
        {
            if (text.Token(first).Kind != TokenKind.Word) continue;
            foreach (var frame in text.Lexis.FramesAt(text.Text, text.Token(first).Span.Start, limit, out var end))
            {
                if (!frame.Takes(Complement.Between) || !frame.Verbs.Contains(past) || text.IsWord(group.First - 1, "قرار")) continue;
                var last = first + 1;
                while (last < group.First && text.Token(last).Span.Start < end) last++;
                element = new(first, last);
                return frame;
            }
        }
        element = default;
        return null;
    }

    // «اعلام شد» reports only for a document or with the speaker named: «در این بیانیه تاکید شد».
    private bool MayBePassive(ReportingFrame frame, int clauseStart, VerbGroup group) =>
        frame.Takes(Complement.Subject) || HasClass(clauseStart, group.First, WordClasses.Announcement) || Has(clauseStart, group.First, "سوی");

    private bool IsHeadline(Sentence sentence) =>
        text.Analysis.NormalText.Paragraphs[sentence.Paragraph].Kind is Reading.PartKind.Headline or Reading.PartKind.Kicker;

    private bool Has(int first, int end, string word)
    {
        for (var i = first; i < end; i++)
        {
            if (text.IsWord(i, word)) return true;
        }
        return false;
    }

    private bool HasClass(int first, int end, WordClasses classes)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].Is(classes)) return true;
        }
        return false;
    }

    private void AddSources(int index, Sentence sentence, List<Cue> cues)
    {
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (text.Token(i).Kind != TokenKind.Word ||
                !text.Lexis.IsSourceCueAt(text.Text, text.Token(i).Span.Start, sentence.Span.End, out var end, out var medium)) continue;
            var past = i + 1;
            while (past < sentence.TokenEnd && text.Token(past).Span.Start < end) past++;
            if (past >= sentence.TokenEnd) return;
            var speaker = subjects.StartingAt(past) ?? (_ = text.IsPunctuation(past) ? subjects.StartingAt(past + 1) : null);
            if (speaker is null || (medium && index == 0)) continue;
            cues.Add(new Cue { Kind = CueKind.Source, Sentence = index, Element = new(i, past), Subject = speaker, ClauseStart = sentence.FirstToken });
            i = speaker.Tokens.End - 1;
        }
    }

    private void AddColon(int index, Sentence sentence, List<Cue> cues)
    {
        var first = sentence.FirstToken;
        if (index > 0 && text.Analysis.Sentences[index - 1].Paragraph == sentence.Paragraph) return;
        if (subjects.StartingAt(first) is not { } speaker) return;
        var colon = speaker.Tokens.End;
        // «شمخانی در دیدار فرستاده ویژه پوتین: …»: in a headline the occasion may stand before the colon.
        if (IsHeadline(sentence))
        {
            for (; colon < Math.Min(sentence.TokenEnd, first + LongestOccasion) && !text.Is(colon, ':'); colon++)
            {
                if (text.Groups.TryAt(colon, out var group) && group.IsFinite) return;
            }
        }
        if (colon >= sentence.TokenEnd || !(text.Is(colon, ':') || text.Is(colon, '؛')) || speaker.Kind is MentionKind.State && colon + 1 == sentence.TokenEnd) return;
        if (speaker.Kind == MentionKind.Organisation && text[first].Is(WordClasses.Medium) || text[first].OutletEnd == colon) return;
        cues.Add(new Cue { Kind = CueKind.Colon, Sentence = index, Element = new(colon, colon + 1), Subject = speaker, ClauseStart = first });
    }
}
