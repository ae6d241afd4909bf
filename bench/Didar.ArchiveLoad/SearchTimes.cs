using System.Globalization;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Language;
using Didar.Reading;

namespace Didar.ArchiveLoad;

/// <summary>
/// Asks an archive the same questions again and again and tells how much processor time the answers take: what else runs
/// on the machine is not the archive's doing.
/// </summary>
internal static class SearchTimes
{
    /// <summary>Writes hits, median and 95th percentile of each query, and of all.</summary>
    public static void Measure(TextWriter output, string archive, string[] queries, int rounds)
    {
        var knowledge = Path.Join(AppContext.BaseDirectory, "knowledge");
        using var store = ArchiveStore.Open(archive, OpenMode.Read, TimeProvider.System);
        var reader = new ArticleReader(OutletList.Parse(File.ReadAllText(Path.Join(knowledge, "outlets.tsv"))), PageWords.Parse(File.ReadAllText(Path.Join(knowledge, "page-words.tsv"))));
        using var searcher = new Searcher(store, new TermReader(LanguageData.Load(AppContext.BaseDirectory)), reader);
        var times = queries.ToDictionary(static query => query, static _ => new List<double>());
        var hits = queries.ToDictionary(static query => query, query => searcher.Find(new Search(query)).Total);
        for (var i = 0; i < rounds; i++)
        {
            foreach (var query in queries)
            {
                var started = Environment.CpuUsage.TotalTime;
                searcher.Find(new Search(query));
                times[query].Add((Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
            }
        }
        foreach (var query in queries) Tell(output, times[query], string.Create(CultureInfo.InvariantCulture, $"{hits[query],8}  {query}"));
        Tell(output, [.. times.Values.SelectMany(static one => one)], $"{"",8}  all");
    }

    /// <summary>Writes the median and the 95th percentile of times, in milliseconds.</summary>
    internal static void Tell(TextWriter output, List<double> times, string name)
    {
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2],8:0.0} ms  {times[Math.Min(times.Count - 1, times.Count * 95 / 100)],8:0.0} ms  {name}"));
    }
}
