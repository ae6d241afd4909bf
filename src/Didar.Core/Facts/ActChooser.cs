using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>Says what is done by a statement: what its frame does and, where the frame only reports, what its words do.</summary>
internal static class ActChooser
{
    private const int Enough = 2;

    /// <summary>The act of a draft.</summary>
    public static Act Choose(Draft draft, MarkedText text)
    {
        var act = draft.Cue.Frame is { } frame && Enum.TryParse<Act>(frame.Act, ignoreCase: true, out var done) ? done : Act.State;
        if (draft.Cue.Kind == CueKind.Verb && draft.Cue.Group.Negative) return act is Act.Agree or Act.Support ? Act.Reject : act;
        return act == Act.State ? FromWords(draft, text) : act;
    }

    private static Act FromWords(Draft draft, MarkedText text)
    {
        Span<int> weights = stackalloc int[Enum.GetValues<Act>().Length];
        var sentences = text.Analysis.Sentences;
        for (var s = draft.Cue.Sentence; s <= Math.Min(draft.LastSentence, sentences.Length - 1); s++)
        {
            for (var i = sentences[s].FirstToken; i < sentences[s].TokenEnd; i++)
            {
                var token = text.Token(i);
                if (token.Kind != TokenKind.Word || !draft.Content.Contains(token.Span)) continue;
                if (text.Lexis.Acts.TryAt(text.Text, token.Span.Start, draft.Content.End, out var name, out var weight))
                    weights[(int)Enum.Parse<Act>(name, ignoreCase: true)] += weight;
            }
        }
        var best = 0;
        for (var act = 1; act < weights.Length; act++)
        {
            if (weights[act] > weights[best]) best = act;
        }
        return weights[best] >= Enough ? (Act)best : Act.State;
    }
}
