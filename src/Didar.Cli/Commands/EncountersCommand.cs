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
        var archive = new Option<string?>("--archive", "-A") { Description = "Instead of reports, those of an archive: articles added since the last time are joined first.", HelpName = "FILE|ADDRESS" };
        var with = new Option<string?>("--with") { Description = "With --archive: only encounters of this one, by name, surname or id of the knowledge.", HelpName = "NAME" };
        var from = new Option<string?>("--from") { Description = "With --archive: from this day, month or year on, Jalali or Gregorian.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "With --archive: up to this day, month or year.", HelpName = "DATE" };
        var limit = new Option<int>("--limit", "-n") { Description = "With --archive: how many encounters to show.", HelpName = "N", DefaultValueFactory = static _ => int.MaxValue };
        var command = new TaughtCommand("encounters", Description, Lesson) { reports, archive, with, from, to, limit, date, knowledge, json, all, jobs, quiet };
        command.Validators.Add(result =>
        {
            var isArchive = result.GetValue(archive) is not null;
            if (isArchive && (result.GetValue(reports) is { Length: > 0 } || result.GetValue(date) is not null)) result.AddError("--archive takes the place of reports, which have no --date then.");
            if (!isArchive && (result.GetValue(with) ?? result.GetValue(from) ?? result.GetValue(to)) is not null) result.AddError("--with, --from and --to ask an archive: name it with --archive.");
        });
        command.SetAction(parsed => Run(new EncountersRequest
        {
            Archive = parsed.GetValue(archive),
            With = parsed.GetValue(with),
            From = parsed.GetValue(from),
            To = parsed.GetValue(to),
            Limit = parsed.GetValue(limit),
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

    private static int Run(EncountersRequest request) => request.Archive is null ? EncountersAction.Run(request) : JoinedAction.Run(request);

    private const string Description = "Joins reports of one real meeting or speech: who tells it, what all say, what only one says, where they contradict. A copy of a text confirms nothing.";

    private const string Lesson = """
        Examples:
          didar encounters reports/                    for people, at the terminal
          didar encounters a.txt b.html c.jsonl --json one encounter a line
          didar encounters reports/ --all              speeches told once, too
          didar encounters --archive didar.db --with شمخانی --from 1393
                                                       those of an archive; it goes on where it stopped

        Exit codes:
          0    every report was read
          1    some could not be read; each is told on standard error
          2    the command line makes no sense; nothing was done
          130  stopped by Ctrl-C; what was read by then is joined and printed
        """;
}
