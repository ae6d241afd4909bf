using System.CommandLine;
using System.Globalization;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct import</c>: corrections of another archive.</summary>
internal static class CorrectImportCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var file = new Argument<string>("file") { Description = "What didar correct export wrote; - for standard input.", HelpName = "FILE.jsonl|-" };
        var whole = new Option<bool>("--all-or-nothing") { Description = "Take none where one can't be taken." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only tell what could be taken." };
        var command = new TaughtCommand("import", "Takes in corrections of another archive; those that are there already are passed over.", """
            Examples:
              didar correct import corrections.jsonl
              didar correct import corrections.jsonl --all-or-nothing

            A line that can't be taken (the article is not here, nothing stands where it points) is told with its
            number, and the others are taken. The same file again changes nothing.

            Exit codes:
              0    all are in the archive
              1    some could not be taken, or the file or archive not be read or written
              2    the command line makes no sense; nothing was done
            """) { file, archive, whole, dryRun };
        command.SetAction(parsed => CorrectionOptions.With(parsed.GetValue(archive)!, OpenMode.Change, (book, _) => Run(book, parsed.GetValue(file)!, parsed.GetValue(whole), parsed.GetValue(dryRun))));
        return command;
    }

    private static int Run(CorrectionBook book, string file, bool isWhole, bool isTrial)
    {
        ImportOutcome outcome;
        try
        {
            using var reader = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
            outcome = book.Import(Lines(reader), isWhole, isTrial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell(file, Failures.Reason(e));
            return ExitCodes.Failed;
        }
        foreach (var conflict in outcome.Conflicts) Failures.Tell(string.Create(CultureInfo.InvariantCulture, $"{file}: line {conflict.Line}"), conflict.Message);
        var isKept = !isTrial && !(isWhole && !outcome.Conflicts.IsEmpty);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"didar: {outcome.Taken} {(isKept ? "taken" : "could be taken, none was")}, {outcome.There} there already, {outcome.Conflicts.Length} not taken"));
        return outcome.Conflicts.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
