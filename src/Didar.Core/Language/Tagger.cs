namespace Didar.Language;

/// <summary>Tags the words of a sentence from left to right, each with the tags before it in view.</summary>
internal sealed class Tagger(LinearWeights weights)
{
    private const uint Start = 17;

    internal void Tag(ReadOnlySpan<WordFacts> facts, Span<PartOfSpeech> tags, ReadOnlySpan<TokenKind> kinds)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        uint tag1 = Start, tag2 = Start;
        for (var i = 0; i < facts.Length; i++)
        {
            int best;
            if (kinds[i] == TokenKind.Punctuation) best = TagNumbers.Of(PartOfSpeech.Punct);
            else
            {
                TagFeatures.Write(At(facts, i - 2), At(facts, i - 1), facts[i], At(facts, i + 1), At(facts, i + 2), tag2, tag1, features);
                best = weights.Best(features);
            }
            tags[i] = kinds[i] == TokenKind.Symbol ? PartOfSpeech.Sym : TagNumbers.At(best);
            tag2 = tag1;
            tag1 = (uint)best;
        }
    }

    private static WordFacts At(ReadOnlySpan<WordFacts> facts, int i) => (uint)i < (uint)facts.Length ? facts[i] : WordFacts.Outside;
}
