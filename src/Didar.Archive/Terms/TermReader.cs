using Didar.Language;
using Didar.Normalising;
using Didar.Text;

namespace Didar.Archive.Terms;

/// <summary>
/// Makes the terms of texts: what Didar's normaliser and analyser say of each word, folded. The words of a question go
/// the same way, so that «گروه هاي», «گروه‌های» and «گروه» meet. Serves many threads.
/// </summary>
/// <param name="language">The language data.</param>
public sealed class TermReader(LanguageData language)
{
    private readonly Normaliser _normaliser = new(language.Lexicon, language.HalfSpaces);
    private readonly Analyser _analyser = new(language);

    /// <summary>The terms of an analysed report, in its order; words without a letter or digit are none.</summary>
    public static List<Term> Of(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var terms = new List<Term>(analysis.Words.Length);
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            var word = analysis.Words[i];
            var form = Fold(word.Span.Of(analysis.Text));
            if (form.Length == 0) continue;
            var lemma = Fold(analysis.Lemma(i));
            terms.Add(new(analysis.NormalText.ToPage.ToSource(word.Span), form, lemma.Length > 0 ? lemma : form));
        }
        return terms;
    }

    /// <summary>The terms of a few words by themselves: a name, a question. Places count in <paramref name="text"/>.</summary>
    public List<Term> Read(string text) => Of(_analyser.Analyse(_normaliser.NormaliseText(text)));

    /// <summary>The terms of an article that is not analysed yet.</summary>
    public List<Term> Read(Reading.Article article) => Of(_analyser.Analyse(_normaliser.Normalise(article)));

    /// <summary>The lemmas of the words of a text that carry its content, and whether an odd number of its verbs is denied.</summary>
    public (HashSet<string> Lemmas, bool Denies) Content(string text)
    {
        var analysis = _analyser.Analyse(_normaliser.NormaliseText(text));
        var (lemmas, denials) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            if (analysis.Tokens[analysis.Words[i].Token].Verb.Negative) denials++;
            if (analysis.Words[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Num or PartOfSpeech.X)) continue;
            var lemma = Fold(analysis.Lemma(i));
            if (lemma.Length > 0) lemmas.Add(lemma);
        }
        return (lemmas, denials % 2 == 1);
    }

    // Marks would be cut at by the database's own reading of words.
    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            var folded = Folding.Fold(c);
            if (folded != Folding.Nothing && char.IsLetterOrDigit(folded)) buffer[length++] = folded;
        }
        return new string(buffer[..length]);
    }
}
