using Didar.Archive.Asking;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Language;
using Didar.Reading;

namespace Didar.ArchiveLoad;

/// <summary>Asks for the dossiers of those who stand in most articles, and tells how much processor time the answers take.</summary>
internal static class DossierTimes
{
    private const int Lines = 20;
    private const int Sampled = 200;

    /// <summary>Writes median and 95th percentile of finding an actor and making the dossier, 20 lines of each kind with their characters.</summary>
    public static void Measure(TextWriter output, string archive, int rounds)
    {
        var knowledge = Path.Join(AppContext.BaseDirectory, "knowledge");
        using var store = ArchiveStore.Open(archive, OpenMode.Read, TimeProvider.System);
        var reader = new ArticleReader(OutletList.Parse(File.ReadAllText(Path.Join(knowledge, "outlets.tsv"))), PageWords.Parse(File.ReadAllText(Path.Join(knowledge, "page-words.tsv"))));
        var terms = new TermReader(LanguageData.Load(AppContext.BaseDirectory));
        var made = new List<double>();
        foreach (var actor in Busiest(store))
        {
            for (var i = 0; i < rounds; i++)
            {
                // A new one remembers no page of the last.
                using var asker = new Asker(store, terms, reader);
                var started = Environment.CpuUsage.TotalTime;
                asker.Dossier(asker.Find(actor), default, Lines);
                made.Add((Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
            }
        }
        SearchTimes.Tell(output, made, "dossier");
    }

    private static List<long> Busiest(ArchiveStore store)
    {
        using var connection = store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant($"SELECT actor_id FROM entity GROUP BY actor_id ORDER BY count(*) DESC, actor_id LIMIT {Sampled}");
        using var reader = command.ExecuteReader();
        var actors = new List<long>();
        while (reader.Read()) actors.Add(reader.GetInt64(0));
        return actors;
    }
}
