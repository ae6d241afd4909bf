using System.Diagnostics;
using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Measures loading, throughput on one core, and memory.</summary>
internal static class SpeedMeasure
{
    internal static void Run(string data, string repository)
    {
        var clock = Stopwatch.StartNew();
        var language = LanguageData.Load(repository);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {Process.GetCurrentProcess().UserProcessorTime.TotalMilliseconds:F0} ms processor time with start, {clock.Elapsed.TotalMilliseconds:F0} ms waited"));
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var analyser = new Analyser(language);
        var untagged = new Analyser(new() { Lexicon = language.Lexicon, HalfSpaces = language.HalfSpaces, Verbs = language.Verbs, Lemmas = language.Lemmas, Tags = null });
        var lines = File.ReadAllLines(Path.Combine(data, "ud-seraji", "train-raw-sentences.txt"));
        var articles = lines.Chunk(20).Select(l => string.Join('\n', l)).ToArray();
        var texts = articles.Select(normaliser.NormaliseText).ToArray();
        Measure("normalise", articles, a => normaliser.NormaliseText(a).Text.Length);
        Measure("normalise to lemmas", articles, a => untagged.Analyse(normaliser.NormaliseText(a)).Words.Length);
        var phrases = new PhraseFinder(language);
        Measure("normalise to tags and phrases", articles, a => phrases.Find(analyser.Analyse(normaliser.NormaliseText(a))).All.Length);
        Measure("normalise to tags", articles, a => analyser.Analyse(normaliser.NormaliseText(a)).Words.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB; {texts.Length} articles"));
        // One text of three sizes: in step, the figures stand still.
        var all = string.Join('\n', lines) + "\n";
        foreach (var size in (int[])[1_000, 1_000_000, 50_000_000])
        {
            var text = string.Concat(Enumerable.Repeat(all, size / all.Length + 1))[..size];
            Measure(string.Create(CultureInfo.InvariantCulture, $"one text of {size / 1e3:F0} K characters, normalise"), Repeated(text), a => normaliser.NormaliseText(a).Text.Length);
            Measure(string.Create(CultureInfo.InvariantCulture, $"one text of {size / 1e3:F0} K characters, normalise to tags"), Repeated(text), a => analyser.Analyse(normaliser.NormaliseText(a)).Words.Length);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    // A short text often enough for the clock.
    private static string[] Repeated(string text) => [.. Enumerable.Repeat(text, Math.Max(1, 200_000 / text.Length))];

    private static void Measure(string name, string[] articles, Func<string, int> run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < (articles[0].Length > 10_000_000 ? 1 : 4); round++)
        {
            var clock = Process.GetCurrentProcess().UserProcessorTime;
            foreach (var article in articles) run(article);
            best = Math.Min(best, (Process.GetCurrentProcess().UserProcessorTime - clock).TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {articles.Sum(a => a.Length) / best / 1e6:F2} M characters a second of processor time"));
    }
}
