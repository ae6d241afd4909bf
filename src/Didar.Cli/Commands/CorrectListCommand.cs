using System.CommandLine;
using Didar.Archive.Correcting;
using Didar.Archive.Opening;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct list</c>: what was put right.</summary>
internal static class CorrectListCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var article = new Option<string?>("--article") { Description = "Only those of an article.", HelpName = "ARTICLE" };
        var author = new Option<string?>("--author") { Description = "Only those of an author.", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "One JSON object a line: id, undoneBy, and as entry what export writes." };
        var command = new TaughtCommand("list", "Lists corrections, undone ones included, in their order.", """
            Examples:
              didar correct list
              didar correct list --article 12 --author Leila

            Exit codes:
              0    done
              1    there is no such article, or the archive could not be read
              2    the command line makes no sense; nothing was done
            """) { archive, article, author, json };
        command.SetAction(parsed => CorrectionOptions.With(parsed.GetValue(archive)!, OpenMode.Read, (book, articles) =>
        {
            long? id = parsed.GetValue(article) is { } called ? (articles.Find(called) ?? throw new CorrectionException($"{called}: no such article in the archive")).Id : null;
            using var output = new StreamWriter(Console.OpenStandardOutput());
            foreach (var entry in book.List(new(id, parsed.GetValue(author)))) output.WriteLine(parsed.GetValue(json) ? CorrectionOutput.Json(entry) : CorrectionOutput.Line(entry));
            return ExitCodes.Ok;
        }));
        return command;
    }
}
