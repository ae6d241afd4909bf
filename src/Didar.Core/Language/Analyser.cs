using System.Collections.Immutable;
using Didar.Normalising;
using Didar.Text;

namespace Didar.Language;

/// <summary>Finds the sentences and words of a normal text and says what each word is.</summary>
/// <param name="data">The lexicons and weights.</param>
public sealed class Analyser(LanguageData data)
{
    /// <summary>The analysis of a report.</summary>
    public Analysis Analyse(NormalText normalText)
    {
        ArgumentNullException.ThrowIfNull(normalText);
        var text = normalText.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 1);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(text.Length / 100 + 1);
        for (var i = 0; i < normalText.Paragraphs.Length; i++)
            AnalyseParagraph(text, normalText.Paragraphs[i].Span, i, tokens, sentences);
        return new() { NormalText = normalText, Tokens = tokens.DrainToImmutable(), Sentences = sentences.DrainToImmutable() };
    }

    private void AnalyseParagraph(
        ReadOnlySpan<char> text, TextSpan paragraph, int index, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var first = tokens.Count;
        var ends = false;
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }
            var (span, kind) = Tokeniser.Next(text, at, paragraph.End);
            at = span.End;
            if (ends && !(kind == TokenKind.Punctuation && SentenceSplitter.IsCloser(text[span.Start]) && text[span.Start - 1] != ' '))
            {
                Close(tokens, sentences, first, index);
                first = tokens.Count;
                ends = false;
            }
            tokens.Add(Describe(text, span, kind));
            if (kind == TokenKind.Punctuation && SentenceSplitter.EndsWith(text[..paragraph.End], span)) ends = true;
        }
        if (tokens.Count > first) Close(tokens, sentences, first, index);
    }

    private static void Close(ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences, int first, int paragraph) =>
        sentences.Add(new(new(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, paragraph));

    private Token Describe(ReadOnlySpan<char> text, TextSpan span, TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Punctuation: return new(span, kind, PartOfSpeech.Punct, default);
            case TokenKind.Number: return new(span, kind, PartOfSpeech.Num, default);
            case TokenKind.Symbol: return new(span, kind, PartOfSpeech.Sym, default);
            case TokenKind.Latin: return new(span, kind, PartOfSpeech.Propn, default);
        }
        var form = span.Of(text);
        var entry = data.Lexicon.Find(form);
        var pos = (PartOfSpeech)entry.CommonPos;
        var verb = data.Verbs.Analyse(form);
        if (pos is PartOfSpeech.X)
        {
            if (verb.IsFinite && verb.Tense is not (Tense.BarePresent or Tense.Imperative)) pos = PartOfSpeech.Verb;
            else pos = entry.IsKnown || form.Contains(Characters.HalfSpace) ? PartOfSpeech.Noun : PartOfSpeech.Propn;
        }
        if (pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && verb.Tense is not (Tense.PastParticiple or Tense.Infinitive or Tense.Perfect)) verb = default;
        return new(span, kind, pos, verb);
    }
}
