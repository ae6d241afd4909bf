using System.Globalization;
using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Text;

namespace Didar.Training;

/// <summary>
/// Scores the finding of times on the gold sentences of Hengam (Mirzababaei et al., 2022), which are for testing only.
/// The gold marks tokens as DAT or TIM. A found time is cut the same way: its words of clock and part of day are TIM, as
/// are lengths in hours and less, the rest is DAT; neighbouring tokens of one kind and one found time are one stretch.
/// <para>
/// «type» counts as SemEval-2013 9.1 does for its type measure, as the authors of the data do: a found stretch is right
/// where it shares a token with a marked stretch of the same kind; each marked stretch is met at most once. «strict»
/// asks for the same tokens.
/// </para>
/// </summary>
internal static class TimeScoring
{
    private readonly record struct Stretch(int First, int End, string Kind);

    public static void Run(string data, string repository, bool details)
    {
        var language = LanguageData.Load(repository);
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var analyser = new Analyser(language);
        var knowledge = Path.Combine(repository, "knowledge");
        var reader = new MentionReader(language.Verbs, Lexis.Load(knowledge), KnowledgeReader.Read([knowledge]));
        var counts = new Dictionary<string, (int Marked, int Found, int Type, int Strict)>(StringComparer.Ordinal);
        foreach (var sentence in Sentences(Path.Combine(data, "time-hengam", "Gold.txt")))
        {
            var (text, places) = Written(sentence);
            var analysis = analyser.Analyse(normaliser.NormaliseText(text));
            var found = Stretches(KindsOf(reader.Read(analysis), analysis, sentence, places));
            var marked = Marked(sentence);
            var met = new HashSet<int>();
            foreach (var kind in (string[])["DAT", "TIM", "both"])
            {
                met.Clear();
                var c = counts.GetValueOrDefault(kind);
                foreach (var stretch in found.Where(s => kind is "both" || s.Kind == kind))
                {
                    var at = marked.FindIndex(m => m.Kind == stretch.Kind && m.First < stretch.End && stretch.First < m.End && !met.Contains(marked.IndexOf(m)));
                    if (at >= 0) met.Add(at);
                    c.Found++;
                    c.Type += at >= 0 ? 1 : 0;
                    c.Strict += marked.Contains(stretch) ? 1 : 0;
                    if (details && at < 0 && kind == "both") Console.WriteLine($"spurious {stretch.Kind}: {Words(sentence, stretch)} | {string.Join(' ', sentence.Select(t => t.Form))}");
                }
                c.Marked += marked.Count(m => kind is "both" || m.Kind == kind);
                if (details && kind == "both")
                {
                    for (var m = 0; m < marked.Count; m++)
                        if (!met.Contains(m)) Console.WriteLine($"missed {marked[m].Kind}: {Words(sentence, marked[m])} | {string.Join(' ', sentence.Select(t => t.Form))}");
                }
                counts[kind] = c;
            }
        }
        foreach (var (kind, c) in counts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-5} marked {c.Marked,4}  found {c.Found,4}  type {Figures(c.Type, c)}  strict {Figures(c.Strict, c)}"));
        }
    }

    private static string Figures(int right, (int Marked, int Found, int Type, int Strict) c) => string.Create(CultureInfo.InvariantCulture,
        $"P {(double)right / Math.Max(1, c.Found):F3} R {(double)right / Math.Max(1, c.Marked):F3} F1 {2.0 * right / Math.Max(1, c.Found + c.Marked):F3}");

    // For each token of the gold the kind and the number of the found time that covers it.
    private static (string? Kind, int Time)[] KindsOf(Mentioned mentioned, Analysis analysis, List<(string Form, string Label)> sentence, TextSpan[] places)
    {
        var kinds = new (string? Kind, int Time)[sentence.Count];
        for (var t = 0; t < mentioned.Times.Count; t++)
        {
            var time = mentioned.Times[t];
            for (var token = time.Tokens.First; token < time.Tokens.End; token++)
            {
                var place = analysis.NormalText.ToPage.ToSource(analysis.Tokens[token].Span);
                var isClock = time.Clock.Contains(token) || time.Expression.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second ||
                    (time.Expression.Length?.StartsWith("PT", StringComparison.Ordinal) ?? false);
                for (var i = 0; i < sentence.Count; i++)
                {
                    if (place.Overlaps(places[i])) kinds[i] = (isClock ? "TIM" : "DAT", t);
                }
            }
        }
        return kinds;
    }

    // The gold parts «۱۴۰۱/۰۵/۲۲» and «۱۸:۳۴» into tokens; the sentence has them in one piece.
    private static (string Text, TextSpan[] Places) Written(List<(string Form, string Label)> sentence)
    {
        var text = new System.Text.StringBuilder();
        var places = new TextSpan[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            var joins = i > 0 && i + 1 < sentence.Count && sentence[i].Form is "/" or ":" or "-" or "." && EndsInDigit(sentence[i - 1].Form) && EndsInDigit(sentence[i + 1].Form);
            var follows = i > 1 && sentence[i - 1].Form is "/" or ":" or "-" or "." && EndsInDigit(sentence[i].Form) && EndsInDigit(sentence[i - 2].Form);
            if (i > 0 && !joins && !follows) text.Append(' ');
            places[i] = new(text.Length, text.Length + sentence[i].Form.Length);
            text.Append(sentence[i].Form);
        }
        return (text.ToString(), places);
    }

    private static bool EndsInDigit(string form) => char.IsDigit(form[^1]);

    private static List<Stretch> Stretches((string? Kind, int Time)[] kinds)
    {
        var stretches = new List<Stretch>();
        for (var i = 0; i < kinds.Length;)
        {
            var end = i + 1;
            while (end < kinds.Length && kinds[end] == kinds[i]) end++;
            if (kinds[i].Kind is { } kind) stretches.Add(new(i, end, kind));
            i = end;
        }
        return stretches;
    }

    private static List<Stretch> Marked(List<(string Form, string Label)> sentence)
    {
        var stretches = new List<Stretch>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Label is "O") continue;
            var kind = sentence[i].Label[2..];
            if (sentence[i].Label.StartsWith("I-", StringComparison.Ordinal) && stretches.Count > 0 && stretches[^1] is var last && last.End == i && last.Kind == kind)
                stretches[^1] = last with { End = i + 1 };
            else stretches.Add(new(i, i + 1, kind));
        }
        return stretches;
    }

    private static IEnumerable<List<(string Form, string Label)>> Sentences(string file)
    {
        var sentence = new List<(string Form, string Label)>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            var fields = line.Split('\t');
            if (fields.Length == 2 && fields[0].Length > 0) sentence.Add((fields[0], fields[1].Trim()));
            else if (sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }
        }
    }

    private static string Words(List<(string Form, string Label)> sentence, Stretch stretch) =>
        string.Join(' ', sentence[stretch.First..stretch.End].Select(token => token.Form));
}
