using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar add</c>: reports into an archive.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var reports = new Argument<string[]>("reports")
        {
            Description = "What didar read takes: files, folders, JSON lines, CSV with a head of id, title, text, url, date, each also packed in .zip or .gz; - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE|FOLDER|-",
        };
        var archive = ArchiveOption.Create();
        var date = ReadCommand.Date();
        var knowledge = ReadCommand.Knowledge();
        var noCopy = new Option<bool>("--no-copy") { Description = "Keep no copy of report files, only where they are. Lines, rows and packed files are kept all the same." };
        var jobs = ReadCommand.Jobs();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no sum on standard error; failures are still told." };
        var command = new TaughtCommand("add", Description, Lesson) { reports, archive, date, knowledge, noCopy, jobs, quiet };
        command.SetAction(parsed => AddAction.Run(new AddRequest
        {
            Reports = parsed.GetValue(reports) ?? [],
            Archive = parsed.GetValue(archive)!,
            Date = parsed.GetValue(date),
            Knowledge = parsed.GetValue(knowledge) ?? [],
            NoCopy = parsed.GetValue(noCopy),
            Jobs = parsed.GetValue(jobs),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    private const string Description = "Reads Persian news reports into an archive, which keeps their bytes, their words and what they say.";

    private const string Lesson = """
        Examples:
          didar add reports/                             into didar.db in the current folder
          didar add 2015.jsonl.gz 2016.zip -A press.db
          didar add reports/ -A postgres://me@localhost/press
          didar add reports/ --no-copy                   notes where the files are instead of keeping them

        What is there already is passed over: the same command again goes on where the last was stopped. A text found
        twice is one article. Ctrl-C, a power cut or kill -9 lose nothing that was committed.

        Exit codes:
          0    every report is in the archive
          1    some could not be read, or the archive could not be written; each is told on standard error
          2    the command line makes no sense; nothing was done
          130  stopped by Ctrl-C; what was finished is in the archive
        """;
}
