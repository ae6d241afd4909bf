using System.CommandLine;
using System.Text;
using Didar.Archive.Asking;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar who</c>: the dossier of somebody.</summary>
internal static class WhoCommand
{
    public static Command Create()
    {
        var ask = new AskOptions(fewest: 1, most: 1);
        var format = new Option<string>("--format", "-f") { Description = "text for people at the terminal; html for one self-contained page, fit for print.", HelpName = "text|html", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "html");
        var file = new Option<string?>("--out", "-o") { Description = "The file to write; it appears when it is whole. Standard output without it.", HelpName = "FILE" };
        var command = new TaughtCommand("who", Description, Lesson) { format, file };
        ask.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "html" && (result.GetValue(ask.Json) || result.GetValue(ask.Csv))) result.AddError("--format html has no place beside --json or --csv.");
        });
        command.SetAction(parsed => ask.Run(parsed, (asker, asked, query, output) =>
        {
            var dossier = asker.Dossier(asked[0], query.Window, query.Limit);
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (parsed.GetValue(ask.Json)) AnswerJson.Write(text, dossier);
            else if (parsed.GetValue(ask.Csv)) AnswerCsv.Write(text, dossier);
            else if (parsed.GetValue(format) == "html") text.Write(DossierPage.Write(dossier));
            else AnswerText.Write(text, dossier);
            if (parsed.GetValue(file) is { } path) WriteFile(path, text.ToString());
            else output.Write(text.ToString());
        }));
        return command;
    }

    private static void WriteFile(string path, string text)
    {
        try
        {
            using var whole = new WholeFile(path);
            whole.Stream.Write(Encoding.UTF8.GetBytes(text));
            whole.Finish();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AskException($"--out {path}: can't be written: {Failures.Reason(e)}", isAmbiguous: false);
        }
    }

    private const string Description = "Tells who somebody is: names and offices over time, whom he met, what he said, where he stands, who reports it; each line with its characters and their place.";

    private const string Lesson = """
        Examples:
          didar who شمخانی
          didar who "علی شمخانی" --from 1393 --to 1394 --limit 50
          didar who شمخانی --format html --out shamkhani.html   a page to print
          didar who --actor 12 --json

        Offices come from the articles, and from the tenures of the knowledge, which are marked so.

        Exit codes:
          0    done
          1    nobody is called so, or the archive could not be read, or the file not be written
          2    the command line makes no sense, or several are called so; nothing was done
        """;
}
