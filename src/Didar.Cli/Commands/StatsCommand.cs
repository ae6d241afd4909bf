using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;

namespace Didar.Cli.Commands;

/// <summary><c>didar stats</c>: how much an archive holds.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var json = new Option<bool>("--json") { Description = "As one JSON object." };
        var command = new TaughtCommand("stats", Description, Lesson) { archive, json };
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store => Run(store, parsed.GetValue(json))));
        return command;
    }

    private static int Run(ArchiveStore store, bool asJson)
    {
        var statistics = ArchiveStatistics.Of(store);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (asJson) output.WriteLine(Json(statistics));
        else
        {
            foreach (var (table, rows) in statistics.Rows) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows,12}  {table}"));
            foreach (var (state, facts) in statistics.States) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts,12}  facts {state}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statistics.Bytes,12}  bytes"));
            output.WriteLine($"{"",12}  from {statistics.DayFrom ?? "–"} to {statistics.DayTo ?? "–"}");
        }
        return ExitCodes.Ok;
    }

    private static string Json(ArchiveStatistics statistics)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", statistics.Schema);
            json.WriteNumber("bytes", statistics.Bytes);
            json.WriteString("from", statistics.DayFrom);
            json.WriteString("to", statistics.DayTo);
            json.WriteStartObject("rows");
            foreach (var (table, rows) in statistics.Rows) json.WriteNumber(table, rows);
            json.WriteEndObject();
            json.WriteStartObject("states");
            foreach (var (state, facts) in statistics.States) json.WriteNumber(state, facts);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private const string Description = "Tells how much an archive holds: rows of each table, states of facts, bytes, the days it covers.";

    private const string Lesson = """
        Examples:
          didar stats
          didar stats -A postgres://me@localhost/press --json

        Exit codes:
          0    done
          1    the archive could not be read
          2    the command line makes no sense; nothing was done
        """;
}
