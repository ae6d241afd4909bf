using System.CommandLine;
using System.Text;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct export</c>: corrections for another archive.</summary>
internal static class CorrectExportCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var file = new Argument<string>("file") { Description = "Where to; - for standard output. The file appears when it is whole.", HelpName = "FILE.jsonl|-" };
        var command = new TaughtCommand("export", "Writes all corrections, undone ones included, a line of JSON each, for another archive of the same articles.", """
            Examples:
              didar correct export corrections.jsonl
              didar correct export - -A press.db | didar correct import - -A copy.db

            Exit codes:
              0    done
              1    the archive could not be read, or the file not written
              2    the command line makes no sense; nothing was done
            """) { file, archive };
        command.SetAction(parsed => CorrectionOptions.With(parsed.GetValue(archive)!, OpenMode.Read, (book, _) => Write(parsed.GetValue(file)!, string.Concat(book.List().Select(static entry => CorrectionJson.Write(entry) + "\n")))));
        return command;
    }

    private static int Write(string file, string lines)
    {
        try
        {
            if (file == "-")
            {
                using var output = new StreamWriter(Console.OpenStandardOutput());
                output.Write(lines);
            }
            else
            {
                using var whole = new WholeFile(file);
                whole.Stream.Write(Encoding.UTF8.GetBytes(lines));
                whole.Finish();
            }
            return ExitCodes.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell(file, Failures.Reason(e));
            return ExitCodes.Failed;
        }
    }
}
