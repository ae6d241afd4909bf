using System.CommandLine;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar timeline</c>: encounters and statements by day.</summary>
internal static class TimelineCommand
{
    private const int MostNames = 20;

    public static Command Create()
    {
        var ask = new AskOptions(fewest: 0, most: MostNames);
        var about = SaidCommand.About();
        var command = new TaughtCommand("timeline", Description, Lesson) { about };
        ask.AddTo(command);
        command.SetAction(parsed => ask.Run(parsed, (asker, asked, query, output) =>
        {
            var answer = asker.Timeline([.. asked], query with { About = parsed.GetValue(about) });
            if (parsed.GetValue(ask.Json)) AnswerJson.Write(output, answer);
            else if (parsed.GetValue(ask.Csv)) AnswerCsv.Write(output, answer);
            else AnswerText.Write(output, answer);
        }));
        return command;
    }

    private const string Description = "Tells encounters and statements in the order of their days, the earliest first: of those who are named, or of all.";

    private const string Lesson = """
        Examples:
          didar timeline شمخانی لاوروف --from 1393/11 --to 1393/12
          didar timeline --about برجام --limit 100
          didar timeline --from 2015-02-10 --to 2015-02-10     a day

        What has no day comes last, and not at all where days are asked for.

        Exit codes:
          0    done, whether there is something or not
          1    nobody is called so, or the archive could not be read
          2    the command line makes no sense, or several are called so; nothing was done
        """;
}
