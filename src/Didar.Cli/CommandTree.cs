using System.CommandLine;
using System.CommandLine.Parsing;
using Didar.Cli.Commands;

namespace Didar.Cli;

/// <summary>All commands of <c>didar</c>; each stands in a file of its own under <c>Commands</c>.</summary>
internal static class CommandTree
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Didar turns Persian news reports into a sourced record: who met whom, who said what, with the words that say it.")
        {
            ReadCommand.Create(),
            AddCommand.Create(),
            ExplainCommand.Create(),
            EncountersCommand.Create(),
            SearchCommand.Create(),
            WhoCommand.Create(),
            MetCommand.Create(),
            SaidCommand.Create(),
            TimelineCommand.Create(),
            CompareCommand.Create(),
            ExportCommand.Create(),
            ShowCommand.Create(),
            StatsCommand.Create(),
            CorrectCommand.Create(),
            ReviewCommand.Create(),
            RefreshCommand.Create(),
            CheckCommand.Create(),
            BackupCommand.Create(),
            VacuumCommand.Create(),
            EvaluateCommand.Create(),
            AnalyseCommand.Create(),
            NormaliseCommand.Create(),
            WordCommand.Create(),
            KnowledgeCommand.Create(),
        };
        TeachingHelp.Teach(root);
        return root;
    }

    public static int Run(string[] args)
    {
        // A mistyped command line is told on standard error, shortly, and has its own exit code.
        var parsed = Create().Parse(args.Length == 0 ? ["--help"] : args);
        // Who asks for help need not name what the command requires.
        if (parsed.Errors.Count == 0 || parsed.Action is TeachingHelp) return parsed.Invoke();
        foreach (var error in parsed.Errors) Failures.Tell(null, error.Message);
        Console.Error.WriteLine($"Try: didar {PathOf(parsed.CommandResult)}--help");
        return ExitCodes.Usage;
    }

    // «knowledge find » for a command inside another, nothing for the program itself.
    private static string PathOf(CommandResult result) =>
        result.Command is RootCommand ? "" : $"{(result.Parent is CommandResult outer ? PathOf(outer) : "")}{result.Command.Name} ";
}
