using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar encounters</c>: reports in, the meetings and speeches they tell out, each once.</summary>
internal static class EncountersCommand
{
    public static Command Create()
    {
        var reports = new Argument<string[]>("reports")
        {
            Description = "What didar read takes: files, folders, JSON lines, - for standard input. All of it is held in memory.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE|FOLDER|-",
        };
        var date = ReadCommand.Date();
        var knowledge = ReadCommand.Knowledge();
        var json = new Option<bool>("--json") { Description = "One JSON object a line for each encounter (docs/encounters.md)." };
        var all = new Option<bool>("--all") { Description = "Also the speeches that only one report tells." };
        var jobs = ReadCommand.Jobs();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no sum on standard error; failures are still told." };
        var command = new TaughtCommand("encounters", Description, Lesson) { reports, date, knowledge, json, all, jobs, quiet };
        command.SetAction(parsed => EncountersAction.Run(new EncountersRequest
        {
            Reports = parsed.GetValue(reports) ?? [],
            Date = parsed.GetValue(date),
            Knowledge = parsed.GetValue(knowledge) ?? [],
            Json = parsed.GetValue(json),
            All = parsed.GetValue(all),
            Jobs = parsed.GetValue(jobs),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    private const string Description = "Joins reports of one real meeting or speech: who tells it, what all say, what only one says, where they contradict. A copy of a text confirms nothing.";

    private const string Lesson = """
        Examples:
          didar encounters reports/                    for people, at the terminal
          didar encounters a.txt b.html c.jsonl --json one encounter a line
          didar encounters reports/ --all              speeches told once, too

        Exit codes:
          0    every report was read
          1    some could not be read; each is told on standard error
          2    the command line makes no sense; nothing was done
          130  stopped by Ctrl-C; what was read by then is joined and printed
        """;
}
