using System.CommandLine;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar met</c>: the encounters of somebody.</summary>
internal static class MetCommand
{
    public static Command Create()
    {
        var ask = new AskOptions(fewest: 1, most: 2);
        var about = SaidCommand.About();
        var command = new TaughtCommand("met", Description, Lesson) { about };
        ask.AddTo(command);
        command.SetAction(parsed => ask.Run(parsed, (asker, asked, query, output) =>
        {
            var answer = asker.Met(asked[0], asked.Length > 1 ? asked[1] : null, query with { About = parsed.GetValue(about) });
            if (parsed.GetValue(ask.Json)) AnswerJson.Write(output, answer);
            else if (parsed.GetValue(ask.Csv)) AnswerCsv.Write(output, answer);
            else AnswerText.Write(output, answer);
        }));
        return command;
    }

    private const string Description = "Tells whom somebody met, called, visited or wrote to, or when two of them met: each encounter as each report tells it, the latest first.";

    private const string Lesson = """
        Examples:
          didar met شمخانی                         all encounters of the one who is called so
          didar met شمخانی لاوروف --from 1393      those of the two
          didar met شمخانی --about سوریه --csv     a table for a spreadsheet
          didar met --actor 12 --actor 40          by the numbers a message has told

        Reports of one meeting are joined by didar encounters.

        Exit codes:
          0    done, whether there is an encounter or not
          1    nobody is called so, or the archive could not be read
          2    the command line makes no sense, or several are called so; nothing was done
        """;
}
