using System.CommandLine;
using Didar.Archive.Opening;
using Didar.Cli.Running;

namespace Didar.Cli.Commands;

/// <summary><c>didar refresh</c>: an archive's articles read anew.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var knowledge = ReadCommand.Knowledge();
        var all = new Option<bool>("--all") { Description = "Read also what was read with the same version, knowledge and models." };
        var jobs = ReadCommand.Jobs();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No sum on standard error; failures are still told." };
        var command = new TaughtCommand("refresh", Description, Lesson) { archive, knowledge, all, jobs, quiet };
        command.SetAction(parsed =>
        {
            var folders = parsed.GetValue(knowledge) ?? [];
            foreach (var folder in folders)
            {
                if (Directory.Exists(folder)) continue;
                Failures.Tell(null, $"--knowledge {folder}: no such folder");
                return ExitCodes.Usage;
            }
            if (!ReadAction.TryLoad(folders, null, out var flow)) return ExitCodes.Failed;
            return ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Change, store =>
            {
                using var interruption = new Interruption();
                return new RefreshRun(store, flow, AddAction.Description("refresh", folders), parsed.GetValue(quiet)).Run(parsed.GetValue(all), parsed.GetValue(jobs), interruption);
            });
        });
        return command;
    }

    private const string Description = "Reads an archive's articles anew with this version and knowledge; corrections stay, and old records are kept as history.";

    private const string Lesson = """
        Examples:
          didar refresh                      after a new version, or new rows of knowledge
          didar refresh -k my-people/ -A press.db

        A run that was stopped goes on where it was when it is started again.

        Exit codes:
          0    every article is read with this version
          1    some could not be read again, or the archive could not be written; each is told on standard error
          2    the command line makes no sense; nothing was done
          130  stopped by Ctrl-C; what was finished is in the archive
        """;
}
