using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>
/// What the choice of an act sees of a statement: the cue, and of the content its words, its verbs in their forms, and
/// whether another side is named. Names themselves are left out: who is spoken of must not decide what is done.
/// </summary>
internal sealed class ActFeatures(MarkedText text)
{
    private const int Acts = 10;
    private const int MostWords = 90;
    private const int Sources = 24;

    /// <summary>How many features there can be at most.</summary>
    internal const int Most = MostWords * 6 + Sources;

    private readonly Analysis _analysis = text.Analysis;

    /// <summary>Writes the features of a statement; how many is returned.</summary>
    /// <param name="drafts">The statements of the report in order.</param>
    /// <param name="index">Which one.</param>
    /// <param name="rules">The acts that frames and the table of words make of them.</param>
    /// <param name="to">At least <see cref="Most"/> long.</param>
    internal int Write(IReadOnlyList<Draft> drafts, int index, ReadOnlySpan<Act> rules, Span<uint> to)
    {
        var (draft, ruled) = (drafts[index], rules[index]);
        var count = 0;
        var cue = draft.Cue;
        var frame = cue.Frame is null ? (uint)cue.Kind : FeatureHash.Of(cue.Frame.Id);
        var content = draft.Content;
        to[count++] = Mix(1, (uint)ruled, 0);
        to[count++] = Mix(2, frame, 0);
        // Who accuses in one sentence seldom praises in the next.
        to[count++] = Mix(51, Near(drafts, index, index - 1, rules), (uint)ruled);
        to[count++] = Mix(52, Near(drafts, index, index + 1, rules), (uint)ruled);
        to[count++] = Mix(3, frame, (uint)ruled);
        to[count++] = Mix(4, FeatureHash.Of(draft.Completion), (uint)ruled);
        to[count++] = Mix(5, (uint)draft.Mode, (uint)ruled);
        to[count++] = Mix(6, (uint)System.Numerics.BitOperations.Log2((uint)content.Length + 1), (uint)ruled);
        to[count++] = Mix(7, cue.Kind == CueKind.Verb && cue.Group.Negative ? 1u : 0u, (uint)ruled);
        Span<int> weights = stackalloc int[Acts];
        weights.Clear();
        var (words, lastVerb, others) = (0, 0u, false);
        var end = _analysis.Sentences[Math.Min(draft.LastSentence, _analysis.Sentences.Length - 1)].TokenEnd;
        for (var i = WordAt(_analysis.Sentences[cue.Sentence].FirstToken); i < _analysis.Words.Length && _analysis.Words[i].Token < end && words < MostWords; i++)
        {
            var word = _analysis.Words[i];
            if (!content.Contains(word.Span)) continue;
            var token = word.Token;
            ref readonly var mark = ref text[token];
            if (mark.StateEnd > 0 || mark.PlaceEnd > 0 || mark.PersonEnd > 0 || mark.BodyEnd > 0 || word.Pos == PartOfSpeech.Propn)
            {
                others |= mark.StateEnd > 0 && text.Knowledge.States[mark.State.Row].Id != draft.Speaker.Country;
                continue;
            }
            if (word.Pos is PartOfSpeech.Punct or PartOfSpeech.Num or PartOfSpeech.Sym) continue;
            words++;
            if (text.Lexis.Acts.TryAt(_analysis.Text, word.Span.Start, content.End, out var act, out var weight) && Enum.TryParse<Act>(act, ignoreCase: true, out var told))
            {
                weights[(int)told] += weight;
                to[count++] = Mix(41, (uint)told, (uint)weight);
            }
            var lemma = Lemma(word);
            var verb = _analysis.Tokens[token].Verb;
            if (verb.IsVerb && word.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                var form = (uint)verb.Tense * 16 + verb.Person * 2u + (verb.Negative ? 1u : 0u);
                to[count++] = Mix(20, form, 0);
                to[count++] = Mix(21, lemma, verb.Negative ? 1u : 0u);
                to[count++] = Mix(22, lemma, form);
                lastVerb = form;
            }
        }
        for (var act = 0; act < Acts; act++) to[count++] = Mix(40, (uint)act, (uint)Math.Min(4, weights[act]));
        if (lastVerb != 0) to[count++] = Mix(23, lastVerb, 0);
        to[count++] = Mix(30, others ? 1u : 0u, (uint)ruled);
        return count;
    }

    private static uint Near(IReadOnlyList<Draft> drafts, int index, int other, ReadOnlySpan<Act> rules) =>
        other < 0 || other >= drafts.Count ? Acts : drafts[other].Speaker == drafts[index].Speaker ? (uint)rules[other] : Acts + 1u;

    private int WordAt(int token)
    {
        var (low, high) = (0, _analysis.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_analysis.Words[middle].Token < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private uint Lemma(Word word)
    {
        var (cut, ending) = word.LemmaRule;
        return FeatureHash.Of(_analysis.LemmaTable[ending], FeatureHash.Of(word.Span.Of(_analysis.Text)[..^cut]));
    }

    private static uint Mix(uint template, uint a, uint b) => FeatureHash.Mix(template + 300, a, b);
}
