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
        Measure("normalise to tags", articles, a => analyser.Analyse(normaliser.NormaliseText(a)).Words.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB; {texts.Length} articles"));
        var long1 = string.Join('\n', lines);
        foreach (var times in (int[])[1, 10])
        {
            var text = string.Concat(Enumerable.Repeat(long1 + "\n", times));
            var from = Process.GetCurrentProcess().UserProcessorTime;
            analyser.Analyse(normaliser.NormaliseText(text));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one text of {text.Length / 1e6:F1} M characters: {text.Length / (Process.GetCurrentProcess().UserProcessorTime - from).TotalSeconds / 1e6:F2} M characters a second of processor time"));
        }
    }

    private static void Measure(string name, string[] articles, Func<string, int> run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var clock = Process.GetCurrentProcess().UserProcessorTime;
            foreach (var article in articles) run(article);
            best = Math.Min(best, (Process.GetCurrentProcess().UserProcessorTime - clock).TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {articles.Sum(a => a.Length) / best / 1e6:F2} M characters a second of processor time"));
    }
}
