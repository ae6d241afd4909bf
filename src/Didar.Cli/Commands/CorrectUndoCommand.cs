using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct undo</c>: takes a correction back.</summary>
internal static class CorrectUndoCommand
{
    public static Command Create()
    {
        var id = new Argument<long>("id") { Description = "The correction's number, as didar correct list shows it.", HelpName = "ID" };
        return new CorrectionOptions().OnUndo(
            new TaughtCommand("undo", "Takes a correction back, whatever came after it; one that another rests on only after that.", """
                Examples:
                  didar correct undo 7
                  didar correct undo 7 --dry-run         what would change

                Both stay in the list. An undoing is not undone: make the correction again.

                Exit codes:
                  0    done
                  1    there is none, it is undone already, or another rests on it; nothing was changed
                  2    the command line makes no sense; nothing was done
                """) { id },
            parsed => parsed.GetValue(id));
    }
}
