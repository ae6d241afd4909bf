using System.CommandLine;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;

namespace Didar.Cli.Commands;

/// <summary><c>didar vacuum</c>: makes an archive small and quick again.</summary>
internal static class VacuumCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var command = new TaughtCommand("vacuum", Description, Lesson) { archive };
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Change, static store =>
        {
            Upkeep.Vacuum(store);
            return ExitCodes.Ok;
        }));
        return command;
    }

    private const string Description = "Gives back the room of what was taken out of an archive, and makes searching it as fast as it can be.";

    private const string Lesson = """
        Examples:
          didar vacuum -A press.db

        A file is written anew beside its place, so that there must be room for a second one.

        Exit codes:
          0    done
          1    the archive could not be written; it is what it was before
          2    the command line makes no sense; nothing was done
        """;
}
