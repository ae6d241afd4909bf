using System.Collections.Immutable;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Normalising;
using Didar.Reading;
using Didar.Text;
using NodaTime;

namespace Didar.Encounters;

/// <summary>Makes of a record what is compared with other reports. One digester serves many threads.</summary>
/// <param name="language">The language data, for the lemmas of what was said.</param>
public sealed class Digester(LanguageData language)
{
    private readonly Normaliser _normaliser = new(language.Lexicon, language.HalfSpaces);
    private readonly Analyser _analyser = new(language);

    /// <summary>The digest of a report.</summary>
    /// <param name="report">What the caller knows the report by.</param>
    /// <param name="record">What was found in it.</param>
    /// <param name="article">The report it was found in.</param>
    public ReportDigest Digest(string report, Record record, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Digest(report, record, _analyser.Analyse(_normaliser.Normalise(article)));
    }

    /// <summary>The digest of a report whose analysis is at hand.</summary>
    /// <param name="report">What the caller knows the report by.</param>
    /// <param name="record">What was found in it.</param>
    /// <param name="analysis">What it was found by.</param>
    public static ReportDigest Digest(string report, Record record, Analysis analysis)
    {
        ArgumentException.ThrowIfNullOrEmpty(report);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(analysis);
        var words = new ReportWords(analysis);
        int? published = record.Published is { Precision: "day" } day && PartialDate.TryParse(day.Date, out var date) ? Day(date.Earliest) : null;
        return new(report, record.Source.Outlet, record.Source.Via, published, words.Shingles(), new KeyMaker(record, words, published).Make());
    }

    /// <summary>Days since 1970-01-01.</summary>
    internal static int Day(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}

/// <summary>The words of a report by their places in the page.</summary>
internal sealed class ReportWords
{
    private const int ShingleWords = 5;

    private readonly Analysis _analysis;
    private readonly int[] _starts;

    public ReportWords(Analysis analysis)
    {
        _analysis = analysis;
        _starts = new int[analysis.Words.Length];
        for (var i = 0; i < _starts.Length; i++) _starts[i] = analysis.NormalText.ToPage.ToSource(analysis.Words[i].Span).Start;
    }

    /// <summary>The number of the sentence that a place of the page stands in, counted over the whole report from its lead.</summary>
    public int SentenceOf(TextSpan place)
    {
        var before = 0;
        foreach (var sentence in _analysis.Sentences)
        {
            if (IsBody(sentence) && _analysis.NormalText.ToPage.ToSource(sentence.Span).End <= place.Start) before++;
        }
        return before;
    }

    /// <summary>The lemmas of the content words in the places, or of the numbers alone, sorted and each once.</summary>
    public ImmutableArray<uint> Lemmas(IEnumerable<TextSpan> places, bool numbersOnly = false)
    {
        var hashes = new SortedSet<uint>();
        foreach (var i in WordsIn(places))
        {
            var pos = _analysis.Words[i].Pos;
            if (pos == PartOfSpeech.Num || (!numbersOnly && pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.X))
                hashes.Add(Hashing.Folded(_analysis.Lemma(i)));
        }
        return [.. hashes];
    }

    /// <summary>How many verbs in the places are negated.</summary>
    public int Denials(IEnumerable<TextSpan> places) => WordsIn(places).Count(i => _analysis.Tokens[_analysis.Words[i].Token].Verb.Negative);

    private IEnumerable<int> WordsIn(IEnumerable<TextSpan> places)
    {
        foreach (var place in places)
        {
            var first = Array.BinarySearch(_starts, place.Start);
            for (var i = first < 0 ? ~first : first; i < _starts.Length && _starts[i] < place.End; i++) yield return i;
        }
    }

    /// <summary>Each five words running of the text below the headline, as hashes.</summary>
    public ImmutableArray<uint> Shingles()
    {
        var words = new List<uint>();
        foreach (var sentence in _analysis.Sentences)
        {
            if (!IsBody(sentence)) continue;
            for (var token = sentence.FirstToken; token < sentence.TokenEnd; token++)
            {
                if (_analysis.Tokens[token].Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) words.Add(Hashing.Folded(_analysis.Form(token)));
            }
        }
        var shingles = new SortedSet<uint>();
        for (var i = 0; i + ShingleWords <= words.Count; i++)
        {
            var hash = Hashing.Seed32;
            for (var j = i; j < i + ShingleWords; j++) hash = Hashing.Mixed(hash, words[j]);
            shingles.Add(hash);
        }
        return [.. shingles];
    }

    private bool IsBody(Sentence sentence) =>
        _analysis.NormalText.Paragraphs[sentence.Paragraph].Kind is PartKind.Lead or PartKind.Paragraph or PartKind.Subheading;
}
