using System.CommandLine;
using System.Globalization;
using Didar.Cli.Inputs;
using Didar.Reading;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary><c>didar explain</c>: why a record is as it is.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var report = new Argument<string>("report")
        {
            Description = "One report, as for didar read; of JSON lines the first.",
            HelpName = "FILE|-",
        };
        var at = new Option<int?>("--at")
        {
            Description = "Only what is at this place: UTF-16 code units from the start of the decoded file, as every place of a record counts. Without it the reasons of the whole record are told, in the order of the text.",
            HelpName = "N",
        };
        var date = ReadCommand.Date();
        var knowledge = ReadCommand.Knowledge();
        var json = new Option<bool>("--json") { Description = "As one JSON object." };
        var command = new TaughtCommand("explain", Description, Lesson) { report, at, date, knowledge, json };
        command.SetAction(parsed => Run(parsed.GetValue(report)!, parsed.GetValue(at), parsed.GetValue(date), parsed.GetValue(knowledge) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static int Run(string report, int? at, string? date, string[] knowledge, bool json)
    {
        Publication? given = null;
        if (date is not null && !ReadAction.TryReadDate(date, out given)) return Mistake($"--date {date}: no date; write 2015-02-10, 1393/11/21 or 21 بهمن 1393");
        foreach (var folder in knowledge)
        {
            if (!Directory.Exists(folder)) return Mistake($"--knowledge {folder}: no such folder");
        }
        if (Directory.Exists(report)) return Mistake($"{report}: a folder; didar explain takes one report");
        if (!ReadAction.TryLoad(knowledge, given, out var flow)) return ExitCodes.Failed;
        Article article;
        try
        {
            var input = new InputWalk(Console.OpenStandardInput).Walk([report]).FirstOrDefault();
            if (input is null or FailedInput)
            {
                Failures.Tell(report, (input as FailedInput)?.Reason ?? "no report in it");
                return ExitCodes.Failed;
            }
            article = flow.Read(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell(report, Failures.Reason(e));
            return ExitCodes.Failed;
        }
        if (at < 0 || at >= article.Page.Length) return Mistake(string.Create(CultureInfo.InvariantCulture, $"--at {at}: the page has {article.Page.Length} UTF-16 code units; count from 0"));
        var explainer = new Explainer(flow.Trace(article));
        var explanation = at is { } place ? explainer.At(place) : explainer.Whole();
        using var output = new StreamWriter(Console.OpenStandardOutput());
        output.Write(json ? explanation.ToJson() + "\n" : new ExplanationWriter(Terminal.Style(true, false)).Write(explanation));
        return ExitCodes.Ok;
    }

    private static int Mistake(string why)
    {
        Failures.Tell(null, why);
        return ExitCodes.Usage;
    }

    private const string Description = "Tells why a report's record is as it is: what was found at a place and by which rule, and what was weighed and refused.";

    private const string Lesson = """
        Examples:
          didar explain report.txt --at 120           one place: word, who, statements, meetings, events
          didar explain report.txt                    all reasons, in the order of the text
          didar explain report.txt --at 120 --json    for programs

        A place is what a record gives as "start" and "end". What was weighed and refused tells why a verb made no
        statement, a noun no meeting, and why a name was not taken for somebody named before.

        Exit codes:
          0    done
          1    the report could not be read
          2    the command line makes no sense; nothing was done
        """;
}
