using System.Globalization;
using Didar.Language;
using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// Writes an analysis as CoNLL-U (universaldependencies.org/format): FORM is the normal form, MISC's TokenRange the place
/// in the source, <c># text</c> the source's own words, Chunk the phrase a word begins (B-) or goes on with (I-): NP, PP, VP.
/// Heads and relations are not analysed and stay <c>_</c>.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes all sentences.</summary>
    public static void Write(TextWriter to, Analysis analysis, Phrases? phrases = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(analysis);
        var chunks = phrases is null ? null : Chunks(phrases, analysis.Words.Length);
        var word = 0;
        var paragraph = -1;
        for (var i = 0; i < analysis.Sentences.Length; i++)
        {
            var sentence = analysis.Sentences[i];
            if (sentence.Paragraph != paragraph) to.Write($"# newpar\n");
            paragraph = sentence.Paragraph;
            to.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {i + 1}\n# text = {OneLine(analysis.NormalText.SourceOf(sentence.Span))}\n"));
            var number = 1;
            while (word < analysis.Words.Length && analysis.Words[word].Token < sentence.TokenEnd)
            {
                var end = word + 1;
                while (end < analysis.Words.Length && analysis.Words[end].Token == analysis.Words[word].Token) end++;
                if (end - word > 1) WriteRange(to, analysis, word, number, end - word);
                for (; word < end; word++, number++) WriteWord(to, analysis, word, number, chunks?[word], isPart: end - word > 1 || word > 0 && analysis.Words[word - 1].Token == analysis.Words[word].Token);
            }
            to.Write('\n');
        }
    }

    /// <summary>For each word the phrase it begins or goes on with: B-NP, I-NP, B-PP …; null outside all phrases.</summary>
    public static IReadOnlyList<string?> Chunks(Phrases phrases, int words)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var chunks = new string?[words];
        foreach (var phrase in phrases.All)
        {
            var name = phrase.Kind switch { PhraseKind.Noun => "NP", PhraseKind.Prepositional => "PP", _ => "VP" };
            for (var i = phrase.First; i < phrase.End; i++) chunks[i] = (i == phrase.First ? "B-" : "I-") + name;
        }
        return chunks;
    }

    private static void WriteRange(TextWriter to, Analysis analysis, int word, int number, int count)
    {
        var span = analysis.Tokens[analysis.Words[word].Token].Span;
        to.Write(string.Create(CultureInfo.InvariantCulture, $"{number}-{number + count - 1}\t{span.In(analysis.Text)}\t_\t_\t_\t_\t_\t_\t_\t{Misc(analysis, span, isPart: false)}\n"));
    }

    private static void WriteWord(TextWriter to, Analysis analysis, int index, int number, string? chunk, bool isPart)
    {
        var word = analysis.Words[index];
        var form = word.Span.In(analysis.Text).Trim('\u200C');
        to.Write(string.Create(CultureInfo.InvariantCulture,
            $"{number}\t{form}\t{analysis.Lemma(index)}\t{word.Pos.ToString().ToUpperInvariant()}\t_\t{Features(analysis, word)}\t_\t_\t_\t{(chunk is null ? "" : "Chunk=" + chunk + "|")}{Misc(analysis, word.Span, isPart)}\n"));
    }

    private static string Misc(Analysis analysis, TextSpan span, bool isPart)
    {
        var source = analysis.NormalText.ToPage.ToSource(span);
        var joins = !isPart && span.End < analysis.Text.Length && analysis.Text[span.End] is not (' ' or '\n') ? "SpaceAfter=No|" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{joins}TokenRange={source.Start}:{source.End}");
    }

    private static string Features(Analysis analysis, Word word)
    {
        var verb = analysis.Tokens[word.Token].Verb;
        if (!verb.IsVerb || word.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || word.Span.Start != analysis.Tokens[word.Token].Span.Start) return "_";
        var features = new List<string>();
        if (verb.Tense is Tense.Subjunctive) features.Add("Mood=Sub");
        if (verb.Tense is Tense.Imperative) features.Add("Mood=Imp");
        if (verb.Person > 0) features.Add(verb.IsPlural ? "Number=Plur" : "Number=Sing");
        if (verb.Person > 0) features.Add(string.Create(CultureInfo.InvariantCulture, $"Person={(verb.Person - 1) % 3 + 1}"));
        if (verb.Negative) features.Add("Polarity=Neg");
        if (verb.Tense is Tense.Past or Tense.PastImperfective or Tense.PastParticiple or Tense.Perfect) features.Add("Tense=Past");
        if (verb.Tense is Tense.Present or Tense.BarePresent) features.Add("Tense=Pres");
        if (verb.Tense is Tense.PastParticiple) features.Add("VerbForm=Part");
        return features.Count == 0 ? "_" : string.Join('|', features);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
