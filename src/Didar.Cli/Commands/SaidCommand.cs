using System.CommandLine;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar said</c>: what somebody said.</summary>
internal static class SaidCommand
{
    public static Command Create()
    {
        var ask = new AskOptions(fewest: 1, most: 1);
        var about = About();
        var command = new TaughtCommand("said", Description, Lesson) { about };
        ask.AddTo(command);
        command.SetAction(parsed => ask.Run(parsed, (asker, asked, query, output) =>
        {
            var answer = asker.Said(asked[0], query with { About = parsed.GetValue(about) });
            if (parsed.GetValue(ask.Json)) AnswerJson.Write(output, answer);
            else if (parsed.GetValue(ask.Csv)) AnswerCsv.Write(output, answer);
            else AnswerText.Write(output, answer);
        }));
        return command;
    }

    /// <summary>The words that must be there.</summary>
    public static Option<string?> About() => new("--about")
    {
        Description = "Only with all these words, in any spelling and form.",
        HelpName = "WORDS",
    };

    private const string Description = "Tells what somebody said, statement by statement, the latest first, each with its characters and their place.";

    private const string Lesson = """
        Examples:
          didar said لاوروف
          didar said لاوروف --about "گروه های تروریستی" --from 1393 --to 1394/06
          didar said "علی شمخانی" --json

        Exit codes:
          0    done, whether there is a statement or not
          1    nobody is called so, or the archive could not be read
          2    the command line makes no sense, or several are called so; nothing was done
        """;
}
