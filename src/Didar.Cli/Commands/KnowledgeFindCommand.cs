using System.CommandLine;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Knowledge;
using Didar.Reading;
using NodaTime;

namespace Didar.Cli.Commands;

/// <summary><c>didar knowledge find</c>: who somebody is, who held a post.</summary>
internal static class KnowledgeFindCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("name")
        {
            Description = "A person's name or surname or an office's title, in Persian or English and any spelling, or an id.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "NAME|OFFICE",
        };
        var on = new Option<string?>("--on")
        {
            Description = "Only what was held on this day, month or year: 2015-02-10, 2015-02, or Jalali as 1393/11/21.",
            HelpName = "DATE",
        };
        var knowledge = ReadCommand.Knowledge();
        var json = new Option<bool>("--json") { Description = "As one JSON object." };
        var command = new TaughtCommand("find", Description, Lesson) { words, on, knowledge, json };
        command.SetAction(parsed => Run(string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(on), parsed.GetValue(knowledge) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static int Run(string words, string? on, string[] folders, bool json)
    {
        DateInterval? days = null;
        if (on is not null && !DayInterval.TryRead(on, out days))
        {
            Failures.Tell(null, $"--on {on}: no date; write 2015-02-10, 1393/11/21 or 21 بهمن 1393");
            return ExitCodes.Usage;
        }
        if (!KnowledgeLoad.TryLoad(folders, out var knowledge, out var exitCode)) return exitCode;
        var hits = KnowledgeSearch.Find(knowledge, words);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (json) KnowledgeJson.WriteHits(output, knowledge, hits, days);
        else KnowledgeText.Write(output, knowledge, hits, days);
        if (!hits.People.IsEmpty || !hits.Offices.IsEmpty) return ExitCodes.Ok;
        Failures.Tell(words, "nobody and no office of this name is listed");
        return ExitCodes.Failed;
    }

    private const string Description = "Finds people and offices in the knowledge files: names, and who held what from when to when.";

    private const string Lesson = """
        Examples:
          didar knowledge find شمخانی
          didar knowledge find "وزير خارجه روسيه" --on 1395/2/12
          didar knowledge find "de Mistura" --json

        Exit codes:
          0    somebody or something was found
          1    nothing was found, or a file could not be read
          2    the command line makes no sense; nothing was done
        """;
}
