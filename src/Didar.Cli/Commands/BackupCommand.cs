using System.CommandLine;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;

namespace Didar.Cli.Commands;

/// <summary><c>didar backup</c>: a copy of an archive.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to write; it must not be there yet.", HelpName = "FILE" };
        var archive = ArchiveOption.Create();
        var command = new TaughtCommand("backup", Description, Lesson) { file, archive };
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store =>
        {
            Upkeep.Backup(store, parsed.GetValue(file)!);
            return ExitCodes.Ok;
        }));
        return command;
    }

    private const string Description = "Writes a copy of an archive, as it is at this moment; others may go on writing to it.";

    private const string Lesson = """
        Examples:
          didar backup monday.db
          didar backup /mnt/safe/press.db -A press.db

        A PostgreSQL database is backed up by pg_dump.

        Exit codes:
          0    the copy is whole
          1    it could not be written; nothing of it is left
          2    the command line makes no sense; nothing was done
        """;
}
