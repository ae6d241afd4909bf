using System.Globalization;
using System.Text;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;
using Didar.Scoring;

namespace Didar.Training;

/// <summary>
/// What each mechanism brings: the figures on marked articles with its words or weights taken away, beside those of
/// the whole. Every mechanism rests on a table or on weights, so nothing in the flow is switched.
/// </summary>
internal static class Ablation
{
    /// <summary>A mechanism, and the rows of which tables it rests on.</summary>
    /// <param name="Name">What it is called in the table of figures.</param>
    /// <param name="Files">The tables.</param>
    /// <param name="Goes">Which rows are taken away; all of them by default.</param>
    private sealed record Part(string Name, string[] Files, Func<string[], bool>? Goes = null);

    private static readonly Part[] Parts =
    [
        new("people and tenures", ["people.tsv", "tenures.tsv"]),
        new("offices", ["offices.tsv", "tenures.tsv"]),
        new("bodies", ["bodies.tsv"]),
        new("states", ["states.tsv"]),
        new("places", ["places.tsv"]),
        new("first names and endings of surnames", ["names.tsv", "surname-suffixes.tsv"]),
        new("titles of respect", ["honorifics.tsv"]),
        new("outlets", ["outlets.tsv"]),
        new("heads of bodies («وزارت»، «روزنامه»)", ["word-classes.tsv"], row => row[0] is "organisation-head" or "definite"),
        new("pronouns («وی»)", ["word-classes.tsv"], row => row[0] == "pronoun"),
        new("who is counted («یکی از»، «سه دیپلمات»)", ["word-classes.tsv"], row => row[0] is "quantifier" or "demonstrative"),
        new("several holders («وزیران»، «مقامات»)", ["word-classes.tsv"], row => row[0] == "plural-title"),
        new("frames beyond «گفت»", ["reporting-frames.tsv"], row => row[0] != "say"),
        new("frames that do something («خواستار شد»)", ["reporting-frames.tsv"], row => row[4] != "state"),
        new("sources («به گفته»)", ["source-cues.tsv"]),
        new("preambles («با اشاره به»)", ["preambles.tsv"]),
        new("where the reporter returns", ["reporter-openings.tsv"]),
        new("words that tell an act", ["act-cues.tsv"]),
        new("sessions", ["encounters.tsv"], row => row[2] == "session"),
        new("trips and visits", ["encounters.tsv"], row => row[2] is "trip" or "tour" or "entry" or "motion"),
        new("messages, summonses, hosts", ["encounters.tsv"], row => row[2] is "message" or "delivery" or "summons" or "host" or "receive"),
        new("words that tell an event", ["event-words.tsv"]),
    ];

    /// <param name="marked">The folder with the marked articles.</param>
    /// <param name="repository">The checkout.</param>
    internal static void Run(string marked, string repository)
    {
        var articles = MarkedFolder.Read(marked);
        var language = LanguageData.Load(repository);
        var acts = FactReader.LoadActs(repository);
        var knowledge = Path.Combine(repository, "knowledge");
        Console.WriteLine("| without | letters of speech | right speaker | act | meetings | people | offices | country | events |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var whole = Figures(articles, language, acts, knowledge);
        Print("(nothing: the figures)", whole.Select(f => f.ToString("F3", CultureInfo.InvariantCulture)));
        Compare("weights of the tagger", Figures(articles, Without(language), acts, knowledge));
        Compare("weights of acts", Figures(articles, language, null, knowledge));
        foreach (var part in Parts)
        {
            var folder = Directory.CreateTempSubdirectory("didar-ablation");
            try
            {
                foreach (var file in Directory.EnumerateFiles(knowledge, "*.tsv")) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
                foreach (var file in part.Files) TakeAway(Path.Combine(folder.FullName, file), part.Goes ?? (static _ => true));
                Compare(part.Name, Figures(articles, language, acts, folder.FullName));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        void Compare(string name, double[] figures) =>
            Print(name, figures.Select((f, i) => Math.Abs(f - whole[i]) < 0.0005 ? "0" : (100 * (f - whole[i])).ToString("+0.0;−0.0", CultureInfo.InvariantCulture)));
    }

    private static LanguageData Without(LanguageData language) => new()
    {
        Lexicon = language.Lexicon,
        HalfSpaces = language.HalfSpaces,
        Verbs = language.Verbs,
        Lemmas = language.Lemmas,
        Tags = null,
    };

    private static void Print(string name, IEnumerable<string> cells) => Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");

    // The header is the first line that is no comment.
    private static void TakeAway(string file, Func<string[], bool> goes)
    {
        var lines = File.ReadAllLines(file);
        var header = Array.FindIndex(lines, line => !line.StartsWith('#'));
        File.WriteAllLines(file, lines.Where((line, i) => i <= header || !goes(line.Split('\t'))));
    }

    private static double[] Figures(IReadOnlyList<MarkedArticle> articles, LanguageData language, LinearWeights? acts, string knowledge)
    {
        var reader = new DidarReader(language, Lexis.Load(knowledge), KnowledgeReader.Read([knowledge]), acts);
        var pages = new ArticleReader(OutletList.Parse([File.ReadAllText(Path.Combine(knowledge, "outlets.tsv"))]), PageWords.Parse(File.ReadAllText(Path.Combine(knowledge, "page-words.tsv"))));
        var total = Evaluation.Of(articles, article => reader.Read(pages.Read(Encoding.UTF8.GetBytes(article.Text), article.Id + ".txt"))).Total;
        return [total.SpeechAttributed.F1, total.StatementsRight.F1, total.Act.Value, total.Meetings.F1, total.PeopleFound.Value, total.Offices.F1, total.Country.Value, total.Events.F1];
    }
}
