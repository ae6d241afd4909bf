using System.CommandLine;
using Didar.Archive.Asking;
using Didar.Cli.Outputs;

namespace Didar.Cli.Commands;

/// <summary><c>didar compare</c>: what somebody said then and now.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var ask = new AskOptions(fewest: 1, most: 1, hasWindow: false);
        var about = new Option<string>("--about") { Description = "What it is about: words in any spelling and form.", HelpName = "WORDS", Required = true };
        var between = new Option<string>("--between") { Description = "Then: FROM..TO, each a day, month or year, Jalali or Gregorian; one side may be left out, and one date is all its days.", HelpName = "FROM..TO", Required = true };
        var and = new Option<string>("--and") { Description = "Now, in the same form.", HelpName = "FROM..TO", Required = true };
        var command = new TaughtCommand("compare", Description, Lesson) { about, between, and };
        ask.AddTo(command);
        command.SetAction(parsed => ask.Run(parsed, (asker, asked, _, output) =>
        {
            var comparison = asker.Compare(asked[0], parsed.GetValue(about)!, Window.Parse(parsed.GetValue(between)!), Window.Parse(parsed.GetValue(and)!));
            if (parsed.GetValue(ask.Json)) AnswerJson.Write(output, comparison);
            else if (parsed.GetValue(ask.Csv)) AnswerCsv.Write(output, comparison);
            else AnswerText.Write(output, comparison);
        }));
        return command;
    }

    private const string Description = "Lays side by side what somebody said about a thing then and now: what was reversed, what is said again, what is new, what is not said any more.";

    private const string Lesson = """
        Examples:
          didar compare شمخانی --about سوریه --between 1393 --and 1394
          didar compare لاوروف --about "گروه های تروریستی" --between ..2015-06 --and 2015-07..

        Two statements are laid beside each other where at least half of the lemmas of the shorter one
        stand in the other. It is a reversal where one is for and the other against, by act or by
        position, or where one denies what the other says: look at both before you say so.

        Exit codes:
          0    done, whether there is something or not
          1    nobody is called so, or the archive could not be read
          2    the command line makes no sense, or several are called so; nothing was done
        """;
}
