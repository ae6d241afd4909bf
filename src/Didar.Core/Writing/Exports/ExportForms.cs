using Didar.Facts;
using Didar.Language;
using Didar.Normalising;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>The forms in which records are handed on to other programs, by name; <c>docs/formats.md</c> tells each.</summary>
public static class ExportForms
{
    /// <summary>The tables that <c>csv</c> can be.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["statements", "meetings", "events", "entities"];

    /// <summary>The names of all forms.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["jsonl", "html", "plover", "cameo-tsv", "icews-tsv", "csv", "jsonld", "ftm", "webannotation", "ninjs", "citron", "conllu", "atom", "gold"];

    /// <summary>Whether a form is a file of its own for each report.</summary>
    public static bool IsFileEach(string name) => name is "html" or "gold";

    /// <summary>Begins a run.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="table">For <c>csv</c> one of <see cref="Tables"/>; other forms take no notice.</param>
    /// <param name="language">The language data that <c>conllu</c> analyses with; it is asked for by that form only.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no form or table of that name.</exception>
    public static Export Open(string name, string table, Func<LanguageData> language) => name switch
    {
        "jsonl" => new("", static (record, _) => RecordJson.Write(record) + "\n"),
        "html" => new("", HtmlWriter.Write),
        "plover" => new("", PloverWriter.Write),
        "cameo-tsv" => new(EventTables.CameoHead, EventTables.WriteCameo),
        "icews-tsv" => new(EventTables.IcewsHead, EventTables.WriteIcews),
        "csv" => CsvTables.Open(table),
        "jsonld" => new("", JsonLdWriter.Write),
        "ftm" => new("", FollowTheMoneyWriter.Write),
        "webannotation" => new("", WebAnnotationWriter.Write),
        "ninjs" => new("", NinjsWriter.Write),
        "citron" => new("", CitronWriter.Write),
        "conllu" => Conllu(language()),
        "atom" => AtomWriter.Open(),
        "gold" => new("", GoldWriter.Write),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such form"),
    };

    private static Export Conllu(LanguageData language)
    {
        var (normaliser, analyser, phrases) = (new Normaliser(language.Lexicon, language.HalfSpaces), new Analyser(language), new PhraseFinder(language));
        return new("", (record, article) =>
        {
            var analysis = analyser.Analyse(normaliser.Normalise(article));
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            text.Write($"# newdoc id = {string.Join(' ', record.Id.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n");
            ConlluWriter.Write(text, analysis, phrases.Find(analysis));
            return text.ToString();
        });
    }
}
