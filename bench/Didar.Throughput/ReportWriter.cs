using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Didar.Throughput;

/// <summary>A report as a table for people or as JSON for programs.</summary>
internal static class ReportWriter
{
    private const double Mebibyte = 1024 * 1024;

    public static string Table(Report report)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{report.Articles:N0} articles, {report.Characters:N0} characters, {report.Sentences:N0} sentences; one thread, a second of processor time, median of {report.Rounds} rounds");
        table.AppendLine(CultureInfo.InvariantCulture, $"data loaded in {report.Loading.TotalMilliseconds:N0} ms; working set {report.LoadedMemory / Mebibyte:N0} MiB loaded, {report.PeakMemory / Mebibyte:N0} MiB at its peak");
        table.AppendLine();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"",-12} {"articles/s",12} {"characters/s",14} {"sentences/s",12} {"share",6} {"bytes/character",16}");
        foreach (var stage in report.Stages)
        {
            var seconds = stage.Time.TotalSeconds;
            var share = stage.Time / report.Stages[^1].Time;
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{stage.Name,-12} {report.Articles / seconds,12:N0} {report.Characters / seconds,14:N0} {report.Sentences / seconds,12:N0} {share,6:P0} {(double)stage.Bytes / report.Characters,16:N1}");
        }
        return table.ToString().TrimEnd();
    }

    public static string Json(Report report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", report.Articles);
            json.WriteNumber("characters", report.Characters);
            json.WriteNumber("sentences", report.Sentences);
            json.WriteNumber("rounds", report.Rounds);
            json.WriteNumber("loadingMilliseconds", Math.Round(report.Loading.TotalMilliseconds, 1));
            json.WriteNumber("loadedBytes", report.LoadedMemory);
            json.WriteNumber("peakBytes", report.PeakMemory);
            json.WriteStartArray("stages");
            foreach (var stage in report.Stages) WriteStage(json, report, stage);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteStage(Utf8JsonWriter json, Report report, StageFigures stage)
    {
        var seconds = stage.Time.TotalSeconds;
        json.WriteStartObject();
        json.WriteString("name", stage.Name);
        json.WriteNumber("articlesPerSecond", Math.Round(report.Articles / seconds, 1));
        json.WriteNumber("charactersPerSecond", Math.Round(report.Characters / seconds));
        json.WriteNumber("sentencesPerSecond", Math.Round(report.Sentences / seconds));
        json.WriteNumber("allocatedBytesPerCharacter", Math.Round((double)stage.Bytes / report.Characters, 2));
        json.WriteEndObject();
    }
}
