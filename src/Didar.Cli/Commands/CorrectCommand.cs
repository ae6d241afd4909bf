using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct</c>: puts right what was read.</summary>
internal static class CorrectCommand
{
    public static Command Create() => new("correct", "Puts right what was read: who it was, who said it, what was done by it; every correction is kept and can be undone.")
    {
        CorrectActorCommands.Rename(),
        CorrectActorCommands.Merge(),
        CorrectActorCommands.Split(),
        CorrectStatementCommands.Speaker(),
        CorrectStatementCommands.Act(),
        CorrectStatementCommands.Bounds(),
        CorrectMeetingCommand.Create(),
        CorrectVerdictCommands.Reject(),
        CorrectVerdictCommands.Confirm(),
        CorrectAddCommand.Create(),
        CorrectUndoCommand.Create(),
        CorrectListCommand.Create(),
        CorrectExportCommand.Create(),
        CorrectImportCommand.Create(),
    };
}
