using System.CommandLine;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Knowledge;

namespace Didar.Cli.Commands;

/// <summary><c>didar knowledge check</c>: what is wrong with the knowledge files.</summary>
internal static class KnowledgeCheckCommand
{
    // A row that does nothing does no harm.
    private const string Unused = "DI807";

    public static Command Create()
    {
        var knowledge = ReadCommand.Knowledge();
        var unused = new Option<bool>("--unused") { Description = "Also the rows that do nothing, which are no errors: an office or person without a tenure." };
        var counts = new Option<bool>("--counts") { Description = "Also how many rows there are of each kind, and of each state." };
        var json = new Option<bool>("--json") { Description = "All of it as one JSON object." };
        var command = new TaughtCommand("check", Description, Lesson) { knowledge, unused, counts, json };
        command.SetAction(parsed => Run(parsed.GetValue(knowledge) ?? [], parsed.GetValue(unused), parsed.GetValue(counts), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string[] folders, bool unused, bool counts, bool json)
    {
        if (!KnowledgeLoad.TryLoad(folders, out var knowledge, out var exitCode)) return exitCode;
        var all = KnowledgeCheck.Check(knowledge);
        var errors = all.Count(static problem => problem.Code != Unused);
        var shown = unused ? all : [.. all.Where(static problem => problem.Code != Unused)];
        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (json) KnowledgeJson.WriteCheck(output, shown, errors, all.Length - errors, counts ? KnowledgeCounts.Of(knowledge) : null);
        else
        {
            foreach (var problem in shown) output.WriteLine($"{problem.Code}  {problem.Message}");
            if (counts) KnowledgeCounts.Of(knowledge).Write(output);
            output.WriteLine(FormattableString.Invariant($"{errors} errors, {all.Length - errors} rows that do nothing"));
        }
        return errors > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private const string Description = "Checks the knowledge files: ids that no file has, two holders of one post at a time, dates out of order, names that are missing.";

    private const string Lesson = """
        Examples:
          didar knowledge check                     the shipped files
          didar knowledge check -k my-people/       with your own over them
          didar knowledge check --counts            how much is known of which state

        Exit codes:
          0    no errors
          1    errors, or a file could not be read
          2    the command line makes no sense; nothing was done
        """;
}
