using System.Buffers;

namespace Didar.Language;

/// <summary>An analysis while it is made, in borrowed memory.</summary>
internal sealed class AnalysisDraft(int textLength) : IDisposable
{
    internal readonly BorrowedList<Token> Tokens = new((textLength / 4) + 8);
    internal readonly BorrowedList<Sentence> Sentences = new((textLength / 80) + 8);
    internal readonly BorrowedList<Word> Words = new((textLength / 4) + 8);
    internal int SentenceStart;
    internal int FirstWord;
    internal WordFacts[] Known = [];
    internal TokenKind[] Kinds = [];
    internal PartOfSpeech[] Tags = [];

    /// <summary>Makes room for the words of a sentence.</summary>
    internal void Reserve(int words)
    {
        if (words <= Known.Length && words <= Kinds.Length && words <= Tags.Length) return;
        ReturnSentence();
        Known = ArrayPool<WordFacts>.Shared.Rent(words);
        Kinds = ArrayPool<TokenKind>.Shared.Rent(words);
        Tags = ArrayPool<PartOfSpeech>.Shared.Rent(words);
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Sentences.Dispose();
        Words.Dispose();
        ReturnSentence();
    }

    private void ReturnSentence()
    {
        if (Known.Length > 0) ArrayPool<WordFacts>.Shared.Return(Known);
        if (Kinds.Length > 0) ArrayPool<TokenKind>.Shared.Return(Kinds);
        if (Tags.Length > 0) ArrayPool<PartOfSpeech>.Shared.Return(Tags);
        (Known, Kinds, Tags) = ([], [], []);
    }
}
