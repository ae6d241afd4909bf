using System.Globalization;
using System.Text;
using System.Text.Json;
using Didar.Archive.Correcting;
using Didar.Writing;

namespace Didar.Cli.Outputs;

/// <summary>Corrections for people and programs.</summary>
internal static class CorrectionOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = RecordJson.Encoder };

    /// <summary>What a correction has changed.</summary>
    public static void Write(TextWriter output, CorrectionOutcome outcome, bool isTrial)
    {
        foreach (var change in outcome.Changes)
        {
            foreach (var line in change.Lines) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"article {change.Article}: {line}"));
        }
        output.WriteLine(isTrial
            ? string.Create(CultureInfo.InvariantCulture, $"{outcome.Entry.What.Word} would be written to {outcome.Articles} article(s); nothing was changed")
            : string.Create(CultureInfo.InvariantCulture, $"correction {outcome.Entry.Id}: {outcome.Entry.What.Word}, written to {outcome.Articles} article(s)"));
    }

    /// <summary>The states of an article's facts and its corrections; nothing where it has none.</summary>
    public static void Write(TextWriter output, ArticleCorrections corrections)
    {
        if (corrections.Entries.Count == 0) return;
        output.WriteLine();
        output.WriteLine("Corrections");
        foreach (var (fact, state, by) in corrections.States) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {fact} {state} (by {by})"));
        foreach (var entry in corrections.Entries) output.WriteLine(Line(entry));
    }

    /// <summary>What a correction has changed, as one JSON object.</summary>
    public static string Json(CorrectionOutcome outcome, bool isTrial) => Json(json =>
    {
        json.WriteBoolean("dryRun", isTrial);
        WriteEntry(json, outcome.Entry);
        json.WriteNumber("articles", outcome.Articles);
        json.WriteStartArray("changes");
        foreach (var change in outcome.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("article", change.Article);
            json.WriteStartArray("lines");
            foreach (var line in change.Lines) json.WriteStringValue(line);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>A correction with its number, as one JSON object.</summary>
    public static string Json(CorrectionEntry entry) => Json(json => WriteEntry(json, entry));

    /// <summary>A correction in one line.</summary>
    public static string Line(CorrectionEntry entry) => string.Create(CultureInfo.InvariantCulture,
        $"{entry.Id,5}  {entry.By.Made}  {entry.What.Word,-13}  {AboutOf(entry.What)}  {entry.By.Author}{(entry.By.Reason is { } reason ? $": {reason}" : "")}{(entry.UndoneBy is { } by ? $"  (undone by {by})" : "")}");

    private static string AboutOf(Correction what) => what switch
    {
        RenameActor one => $"{one.Actor} → {one.Name}",
        MergeActors one => $"{one.Actor} → {one.Into.Key}",
        SplitMentions one => $"{one.Article[..8]} {one.From.Actor.Name} → {one.To.Name}",
        FactCorrection one => string.Create(CultureInfo.InvariantCulture, $"{one.Article[..8]} {one.Fact.Kind.ToString().ToLowerInvariant()} at {one.Fact.Places.Min().Start}"),
        ArticleCorrection one => one.Article[..8],
        UndoCorrection one => one.Undoes[..8],
        _ => "",
    };

    private static void WriteEntry(Utf8JsonWriter json, CorrectionEntry entry)
    {
        json.WriteNumber("id", entry.Id);
        if (entry.UndoneBy is { } by) json.WriteNumber("undoneBy", by);
        else json.WriteNull("undoneBy");
        json.WritePropertyName("entry");
        json.WriteRawValue(CorrectionJson.Write(entry));
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
