using System.Diagnostics;
using System.Globalization;
using System.Text;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Holds made-up texts against the two alignment properties and the analyser: no exception, normalising twice changes
/// nothing, each character leads to source that normalises to it. The seed says which texts.
/// </summary>
internal static class Fuzzing
{
    private static readonly string[] Pieces =
    [
        "می", "نمی", "شود", "رود", "گوید", "گروه", "ها", "های", "هایی", "ه", "ای", "اند", "تر", "ترین", "بین", "المللی", "منطقهایست", "خارجیگروه", "کتابهایشان",
        "ي", "ك", "ى", "ة", "\u0640", "\u064E", "\u0654", "\u200C", "\u200D", "\u200B", "\u200F", "\u202B", "\uFEFF", "\u00AD", " ", "  ", "\u00A0", "\t", "\r\n", "\n",
        "،", ".", ":", "؛", "؟", "!", "?", ",", "\"", "”", "«", "»", "(", ")", "[", "*", "**", "&zwnj;", "&amp;", "&amp;nbsp;", "&#1740;", "&#x200c;", "&", ";",
        "<<", ">>", "'", "12", "۳", "٤", "1,200", "۱۲:۳۰", "a", "F-16", "http://a.b/c?d=1", "\uFDF2", "\uFEF3", "\uFEFC", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u00AC", "...", "…",
        "ه.ش", "ا.", "-", "–", "\u0000", "\uFFFF", "وی", "گفت", "علی", "الکساندرلاورنتیف", "است", "را", "خودش", "مرا", "日本", "Ж",
    ];

    internal static int Run(string repository, int seconds, int seed)
    {
        var language = LanguageData.Load(repository);
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var analyser = new Analyser(language);
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        var made = 0;
        for (; clock.Elapsed.TotalSeconds < seconds; made++)
        {
            var text = Make(random);
            if (Fault(text, normaliser, analyser) is not { } fault) continue;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"text {made} of seed {seed}: {fault}"));
            Console.Error.WriteLine(string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"))));
            return 1;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made} texts in {clock.Elapsed.TotalSeconds:F0} s, no fault (seed {seed})"));
        return 0;
    }

    private static string? Fault(string text, Normaliser normaliser, Analyser analyser)
    {
        var once = normaliser.NormaliseText(text);
        var twice = normaliser.NormaliseText(once.Text);
        if (!string.Equals(once.Text, twice.Text, StringComparison.Ordinal)) return "normalising twice changes it";
        if (AlignmentCheck.FirstFault(once) is { } place) return $"the normal text at {place} leads to other letters";
        var analysis = analyser.Analyse(once);
        for (var i = 0; i < analysis.Words.Length; i++) _ = analysis.Lemma(i);
        var at = 0;
        foreach (var token in analysis.Tokens)
        {
            if (token.Span.Start < at || token.Span.IsEmpty || token.Span.End > once.Text.Length) return $"the token at {token.Span} is out of place";
            at = token.Span.End;
        }
        return null;
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(24); i >= 0; i--)
        {
            if (random.Next(20) == 0) text.Append((char)random.Next(0x10000));
            else text.Append(Pieces[random.Next(Pieces.Length)]);
        }
        return text.ToString();
    }
}
