using System.Collections.Immutable;
using Didar.Normalising;
using Didar.Text;

namespace Didar.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A Persian or Arabic word.</summary>
    Word,
    /// <summary>A word in Latin letters.</summary>
    Latin,
    /// <summary>Digits, with their separators.</summary>
    Number,
    /// <summary>A punctuation mark.</summary>
    Punctuation,
    /// <summary>Anything else: a symbol, an emoji, an unknown script.</summary>
    Symbol,
}

/// <summary>Universal parts of speech (universaldependencies.org/u/pos).</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other, or not yet known.</summary>
    X,
    /// <summary>Adjective.</summary>
    Adj,
    /// <summary>Adposition.</summary>
    Adp,
    /// <summary>Adverb.</summary>
    Adv,
    /// <summary>Auxiliary verb.</summary>
    Aux,
    /// <summary>Coordinating conjunction.</summary>
    Cconj,
    /// <summary>Determiner.</summary>
    Det,
    /// <summary>Interjection.</summary>
    Intj,
    /// <summary>Noun.</summary>
    Noun,
    /// <summary>Numeral.</summary>
    Num,
    /// <summary>Particle.</summary>
    Part,
    /// <summary>Pronoun.</summary>
    Pron,
    /// <summary>Proper noun.</summary>
    Propn,
    /// <summary>Punctuation.</summary>
    Punct,
    /// <summary>Subordinating conjunction.</summary>
    Sconj,
    /// <summary>Symbol.</summary>
    Sym,
    /// <summary>Verb.</summary>
    Verb,
}

/// <summary>
/// A token: letters between blanks or punctuation, half-spaces inside. <c>default</c> is an empty word at the start.
/// </summary>
/// <param name="Span">Where, in the normal text.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="Verb">What the form says of a verb; <c>default</c> for everything else.</param>
/// <param name="IsUnlisted">Whether no dictionary and no edited text has the word.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, PartOfSpeech Pos, VerbForm Verb, bool IsUnlisted = false)
{
    /// <summary>Whether it may be a name: tagged as one, or a word that no dictionary has.</summary>
    public bool MayBeName => Pos is PartOfSpeech.X or PartOfSpeech.Propn || IsUnlisted;
}

/// <summary>A sentence.</summary>
/// <param name="Span">Where, in the normal text; the closing mark is inside.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenEnd">One past the index of its last token.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenEnd, int Paragraph);

/// <summary>The normal text with its sentences and tokens.</summary>
public sealed record Analysis
{
    /// <summary>The text that was analysed.</summary>
    public required NormalText NormalText { get; init; }

    /// <summary>All tokens in order.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>All sentences in order; none crosses a paragraph.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>All syntactic words in order: a token is one, or several where clitics are cut off.</summary>
    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>The texts that lemmas are made of.</summary>
    public required LemmaTable LemmaTable { get; init; }

    /// <summary>The lemma of a word.</summary>
    public string Lemma(int word)
    {
        var (cut, text) = Words[word].LemmaRule;
        var form = Words[word].Span.Of(Text);
        return string.Concat(form[..^cut], LemmaTable[text]);
    }

    /// <summary>The normal text.</summary>
    public string Text => NormalText.Text;

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> Form(int token) => Tokens[token].Span.Of(Text);
}
