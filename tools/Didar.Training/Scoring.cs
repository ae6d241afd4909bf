using System.Collections.Immutable;
using Didar.Language;
using Didar.Normalising;
using Didar.Reading;
using Didar.Text;

namespace Didar.Training;

/// <summary>Scores the analysis of raw text against treebanks: five sentences joined by blanks make a paragraph.</summary>
internal static class Scoring
{
    private const int SentencesInParagraph = 5;

    internal static void Run(string data, string repository, string part = "test", bool details = false)
    {
        var language = LanguageData.Load(repository);
        foreach (var (file, isFolded) in ((string, bool)[])[("ud-perdt/fa_perdt-ud-", false), ("ud-seraji/fa_seraji-ud-", true)])
        {
            var score = Score(Path.Combine(data, file + part + ".conllu"), isFolded, new Normaliser(language.Lexicon, language.HalfSpaces), new Analyser(language));
            Console.WriteLine(score.Line(file + part + (isFolded ? " (folded)" : "")));
            if (!details) continue;
            foreach (var errors in (Dictionary<string, int>[])[score.WordErrors, score.TagErrors, score.LemmaErrors])
                Console.WriteLine("   " + string.Join("  ", errors.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(120).Select(e => e.Key + ":" + e.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    internal static ConllScore Score(string path, bool isFolded, Normaliser normaliser, Analyser analyser)
    {
        var score = new ConllScore();
        var plain = Normaliser.Plain;
        foreach (var sentences in Treebank.Read(path).Chunk(SentencesInParagraph)) AddParagraph(sentences, score, isFolded, plain, normaliser, analyser);
        return score;
    }

    private static void AddParagraph(TreebankSentence[] sentences, ConllScore score, bool isFolded, Normaliser plain, Normaliser normaliser, Analyser analyser)
    {
        var gold = new List<ScoredWord>();
        var goldSentences = new List<(int, int)>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            var start = at;
            foreach (var token in sentence.Tokens)
            {
                var length = token.Form.Count(c => !char.IsWhiteSpace(c));
                foreach (var word in token.Words)
                {
                    var tag = isFolded ? Fold(word.Upos, word.Form) : word.Upos;
                    gold.Add(new(at, at + length, Plain(plain, word.Form), tag, Plain(plain, word.Lemma), token.Words.Count > 1));
                }
                at += length;
            }
            goldSentences.Add((start, at));
        }
        var page = string.Join(' ', sentences.Select(s => s.Text));
        var places = new int[page.Length + 1];
        for (var i = 0; i < page.Length; i++) places[i + 1] = places[i] + (char.IsWhiteSpace(page[i]) ? 0 : 1);
        var analysis = analyser.Analyse(normaliser.Normalise(Line(page)));
        var system = new List<ScoredWord>();
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            var word = analysis.Words[i];
            var isMultiword = i > 0 && analysis.Words[i - 1].Token == word.Token || i + 1 < analysis.Words.Length && analysis.Words[i + 1].Token == word.Token;
            var span = Place(analysis, isMultiword ? analysis.Tokens[word.Token].Span : word.Span, places);
            var form = word.Span.In(analysis.Text);
            var tag = word.Pos.ToString().ToUpperInvariant();
            system.Add(new(span.Start, span.End, Plain(plain, form), isFolded ? Fold(tag, form) : tag, Plain(plain, analysis.Lemma(i)), isMultiword));
        }
        score.Add(goldSentences, [.. analysis.Sentences.Select(s => Place(analysis, s.Span, places))], gold, system);
    }

    private static (int Start, int End) Place(Analysis analysis, TextSpan span, int[] places)
    {
        var source = analysis.NormalText.ToPage.ToSource(span);
        return (places[source.Start], places[source.End]);
    }

    private static string Fold(string tag, string form) => tag switch
    {
        _ when form is "را" => "ADP",
        "PROPN" => "NOUN",
        "AUX" => "VERB",
        _ => tag,
    };

    // Gold forms and lemmas are compared in one spelling: letters, diacritics, a half-space at the end.
    private static string Plain(Normaliser plain, string form) => plain.Normalise(form).Trim('\u200C') switch { "«" or "»" => "\"", var same => same };

    internal static Article Line(string page) => new()
    {
        Id = "line",
        Uri = "line",
        Page = page,
        Sha256 = "",
        Text = page,
        ToPage = Alignment.Identity(page.Length),
        Parts = ImmutableArray.Create(new Part(PartKind.Paragraph, new(0, page.Length))),
    };
}
