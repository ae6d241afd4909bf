using Didar.Knowledge;
using Didar.Language;
using Didar.Text;

namespace Didar.Mentions;

/// <summary>An analysis with its mentions and cues: what the stage makes.</summary>
public sealed class Mentioned
{
    private readonly int[] _firstCue;

    internal Mentioned(MarkedText text, IReadOnlyList<Mention> all, IReadOnlyList<TimeMention> times, IReadOnlyList<Cue> cues, SubjectFinder subjects)
    {
        Marked = text;
        All = all;
        Times = times;
        Cues = cues;
        _firstCue = FirstCues(cues, text.Analysis.Sentences.Length);
        Subjects = subjects;
    }

    /// <summary>The mentions in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>The times that the text tells, in its order; they do not overlap.</summary>
    public IReadOnlyList<TimeMention> Times { get; }

    /// <summary>The words that report speech, in the order of the text.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The cues of one sentence, in order.</summary>
    public IEnumerable<Cue> CuesOf(int sentence)
    {
        for (var c = _firstCue[sentence]; c < Cues.Count && Cues[c].Sentence == sentence; c++) yield return Cues[c];
    }

    private static int[] FirstCues(IReadOnlyList<Cue> cues, int sentences)
    {
        var first = new int[sentences];
        var next = 0;
        for (var s = 0; s < sentences; s++)
        {
            first[s] = next;
            while (next < cues.Count && cues[next].Sentence == s) next++;
        }
        return first;
    }

    /// <summary>The analysis.</summary>
    public Analysis Analysis => Marked.Analysis;

    internal MarkedText Marked { get; }

    internal SubjectFinder Subjects { get; }
}

/// <summary>Finds mentions and cues: the stage's entry.</summary>
/// <param name="verbs">The verbs of the language stage.</param>
/// <param name="lexis">Word classes and reporting frames.</param>
/// <param name="knowledge">Who is who.</param>
public sealed class MentionReader(VerbLexicon verbs, Lexis lexis, KnowledgeBase knowledge)
{
    /// <summary>Finds who is named in the text, the times it tells, and which words report speech.</summary>
    /// <param name="analysis">The sentences and words.</param>
    /// <param name="trace">Collects the cues that were refused; null where nobody asks.</param>
    public Mentioned Read(Analysis analysis, Trace? trace = null)
    {
        var text = new MarkedText(analysis, verbs, lexis, knowledge);
        var mentions = new SurnameFinder(text, new MentionFinder(text).Find()).Find();
        var subjects = new SubjectFinder(text, mentions);
        return new Mentioned(text, mentions, new TimeFinder(text).Find(), new CueFinder(text, verbs, subjects, trace).Find(), subjects);
    }
}
