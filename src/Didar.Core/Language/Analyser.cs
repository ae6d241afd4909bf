using Didar.Normalising;
using Didar.Text;

namespace Didar.Language;

/// <summary>Finds the sentences and words of a normal text and says what each word is.</summary>
/// <param name="data">The lexicons and weights.</param>
public sealed class Analyser(LanguageData data)
{
    private readonly CliticCutter _clitics = new(data);
    private readonly Lemmatiser _lemmatiser = new(data);
    private readonly Tagger? _tagger = data.Tags is null ? null : new(data.Tags);

    /// <summary>The analysis of a report.</summary>
    public Analysis Analyse(NormalText normalText)
    {
        ArgumentNullException.ThrowIfNull(normalText);
        var text = normalText.Text;
        using var run = new AnalysisDraft(text.Length);
        for (var i = 0; i < normalText.Paragraphs.Length; i++) AnalyseParagraph(text, normalText.Paragraphs[i].Span, i, run);
        return new()
        {
            NormalText = normalText,
            Tokens = run.Tokens.ToImmutable(),
            Sentences = run.Sentences.ToImmutable(),
            Words = run.Words.ToImmutable(),
            LemmaTable = data.Lemmas,
        };
    }

    private void AnalyseParagraph(ReadOnlySpan<char> text, TextSpan paragraph, int index, AnalysisDraft run)
    {
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
            if (run.Tokens.Count - run.SentenceStart >= SentenceSplitter.MostTokens || ends && !(kind == TokenKind.Punctuation && SentenceSplitter.IsCloser(text[span.Start]) && text[span.Start - 1] != ' '))
            {
                Close(text, run, index);
                ends = false;
            }
            AddToken(text, span, kind, run);
            if (kind == TokenKind.Punctuation && text[span.Start] == ':' && IsDateline(text, run)) ends = true;
            if (kind == TokenKind.Punctuation && SentenceSplitter.EndsWith(text[..paragraph.End], span)) ends = true;
            if (kind == TokenKind.Punctuation && SentenceSplitter.IsEllipsis(text, span) && TrailsOff(text[..paragraph.End], span, run)) ends = true;
        }
        Close(text, run, index);
    }

    // «… می‌کند … اما»: dots after a verb end what it said; after «و» they stand for more of the same.
    private static bool TrailsOff(ReadOnlySpan<char> text, TextSpan dots, AnalysisDraft run)
    {
        if (run.Tokens.Count - run.SentenceStart < 2) return false;
        var verb = run.Tokens[^2].Verb;
        if (!verb.IsFinite || verb.Tense is Tense.BarePresent or Tense.Imperative) return false;
        return dots.End >= text.Length || text[dots.End] == ' ' && dots.End + 1 < text.Length && Characters.IsPersian(text[dots.End + 1]);
    }

    // «تهران - ایرنا:» stands before the first sentence and is none of it.
    private static bool IsDateline(ReadOnlySpan<char> text, AnalysisDraft run)
    {
        const int Longest = 8;
        if (run.Tokens.Count - run.SentenceStart is < 4 or > Longest) return false;
        var hasDash = false;
        for (var i = run.SentenceStart; i < run.Tokens.Count - 1; i++)
        {
            var token = run.Tokens[i];
            if (token.Verb.IsFinite && token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux || token.Kind is TokenKind.Number) return false;
            hasDash |= token.Kind == TokenKind.Punctuation && text[token.Span.Start] is '-' or '–';
        }
        return hasDash;
    }

    private void AddToken(ReadOnlySpan<char> text, TextSpan span, TokenKind kind, AnalysisDraft run)
    {
        var token = run.Tokens.Count;
        if (kind != TokenKind.Word)
        {
            var plain = kind switch
            {
                TokenKind.Punctuation => PartOfSpeech.Punct,
                TokenKind.Number => PartOfSpeech.Num,
                TokenKind.Latin => PartOfSpeech.Propn,
                _ => PartOfSpeech.Sym,
            };
            run.Tokens.Add(new(span, kind, plain, default));
            run.Words.Add(new(span, token, plain, default));
            return;
        }
        var form = span.Of(text);
        var entry = data.Lexicon.Find(form);
        var cut = _clitics.Cut(form, entry, out var clitic);
        if (cut == 0)
        {
            AddWord(text, span, entry, token, run);
            return;
        }
        var stem = new TextSpan(span.Start, span.Start + cut);
        AddWord(text, stem, data.Lexicon.Find(stem.Of(text).TrimEnd(Characters.HalfSpace)), token, run);
        run.Words.Add(new(new(stem.End, span.End), token, clitic, default));
        // The token's own reading is its first word's.
        var head = run.Tokens[token];
        run.Tokens[token] = head with { Span = span };
    }

    private void AddWord(ReadOnlySpan<char> text, TextSpan span, LexiconEntry entry, int token, AnalysisDraft run)
    {
        var form = span.Of(text);
        var pos = (PartOfSpeech)entry.CommonPos;
        var verb = data.Verbs.Analyse(form);
        if (pos is PartOfSpeech.X)
        {
            if (verb.IsFinite && verb.Tense is not (Tense.BarePresent or Tense.Imperative)) pos = PartOfSpeech.Verb;
            else pos = entry.IsKnown || form.Contains(Characters.HalfSpace) ? PartOfSpeech.Noun : PartOfSpeech.Propn;
        }
        run.Words.Add(new(span, token, pos, default));
        run.Tokens.Add(new(span, TokenKind.Word, pos, verb, !verb.IsVerb && (!entry.IsKnown || entry.IsOnlyName) && !form.Contains(Characters.HalfSpace)));
    }

    private void Close(ReadOnlySpan<char> text, AnalysisDraft run, int paragraph)
    {
        var first = run.SentenceStart;
        if (run.Tokens.Count == first) return;
        if (_tagger is not null) Tag(text, run, first);
        for (var i = run.FirstWord; i < run.Words.Count; i++)
        {
            var word = run.Words[i];
            var token = run.Tokens[word.Token];
            if (token.Kind != TokenKind.Word) continue;
            run.Words[i] = word with { LemmaRule = _lemmatiser.Find(word.Span.Of(text), word.Pos, token.Verb) };
        }
        for (var i = first; i < run.Tokens.Count; i++)
        {
            var token = run.Tokens[i];
            if (token.Verb.IsVerb && token.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux)
                && token.Verb.Tense is not (Tense.PastParticiple or Tense.Infinitive or Tense.Perfect)) run.Tokens[i] = token with { Verb = default };
        }
        run.Sentences.Add(new(new(run.Tokens[first].Span.Start, run.Tokens[run.Tokens.Count - 1].Span.End), first, run.Tokens.Count, paragraph));
        run.SentenceStart = run.Tokens.Count;
        run.FirstWord = run.Words.Count;
    }

    private void Tag(ReadOnlySpan<char> text, AnalysisDraft run, int first)
    {
        var count = run.Words.Count - run.FirstWord;
        run.Reserve(count);
        var facts = run.Known.AsSpan(0, count);
        var kinds = run.Kinds.AsSpan(0, count);
        var tags = run.Tags.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            var word = run.Words[run.FirstWord + i];
            var token = run.Tokens[word.Token];
            var isClitic = word.Span.Start > token.Span.Start;
            var form = word.Span.Of(text).TrimEnd(Characters.HalfSpace);
            kinds[i] = token.Kind;
            facts[i] = WordFacts.Of(form, token.Kind, isClitic, data.Lexicon, data.Lexicon.Find(form), isClitic ? default : token.Verb, usesTags: true);
        }
        _tagger!.Tag(facts, tags, kinds);
        for (var i = 0; i < count; i++)
        {
            var word = run.Words[run.FirstWord + i];
            run.Words[run.FirstWord + i] = word with { Pos = tags[i] };
            var token = run.Tokens[word.Token];
            if (word.Span.Start == token.Span.Start) run.Tokens[word.Token] = token with { Pos = tags[i] };
        }
    }
}
