using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>
/// Says what is done by a statement. A frame that does something itself («خواستار شد») decides; where it only reports
/// («گفت»), trained weights weigh the words, or a table of words where there are no weights.
/// </summary>
internal sealed class ActChooser(MarkedText text, LinearWeights? weights)
{
    private const int Enough = 2;
    private readonly ActFeatures _features = new(text);

    /// <summary>Sets the act of each of a report's statements.</summary>
    public void Choose(IReadOnlyList<Draft> drafts)
    {
        var rules = Rules(drafts);
        Span<uint> features = stackalloc uint[ActFeatures.Most];
        for (var i = 0; i < drafts.Count; i++)
            drafts[i].Act = weights is null || FrameAct(drafts[i]) != Act.State ? rules[i] : (Act)weights.Best(features[.._features.Write(drafts, i, rules, features)]);
    }

    /// <summary>The features of a statement, as the weights are trained on them.</summary>
    internal int WriteFeatures(IReadOnlyList<Draft> drafts, int index, ReadOnlySpan<Act> rules, Span<uint> to) => _features.Write(drafts, index, rules, to);

    /// <summary>The acts by frames and words alone.</summary>
    internal Act[] Rules(IReadOnlyList<Draft> drafts) => [.. drafts.Select(Rule)];

    private Act Rule(Draft draft)
    {
        var act = FrameAct(draft);
        if (draft.Cue.Kind == CueKind.Verb && draft.Cue.Group.Negative) return act is Act.Agree or Act.Support ? Act.Reject : act;
        return act == Act.State ? FromWords(draft) : act;
    }

    private static Act FrameAct(Draft draft) => draft.Cue.Frame is { } frame && Enum.TryParse<Act>(frame.Act, ignoreCase: true, out var done) ? done : Act.State;

    private Act FromWords(Draft draft)
    {
        Span<int> sums = stackalloc int[Enum.GetValues<Act>().Length];
        var sentences = text.Analysis.Sentences;
        for (var s = draft.Cue.Sentence; s <= Math.Min(draft.LastSentence, sentences.Length - 1); s++)
        {
            for (var i = sentences[s].FirstToken; i < sentences[s].TokenEnd; i++)
            {
                var token = text.Token(i);
                if (token.Kind != TokenKind.Word || !draft.Content.Contains(token.Span)) continue;
                if (text.Lexis.Acts.TryAt(text.Text, token.Span.Start, draft.Content.End, out var name, out var weight))
                    sums[(int)Enum.Parse<Act>(name, ignoreCase: true)] += weight;
            }
        }
        var best = 0;
        for (var act = 1; act < sums.Length; act++)
        {
            if (sums[act] > sums[best]) best = act;
        }
        return sums[best] >= Enough ? (Act)best : Act.State;
    }
}
