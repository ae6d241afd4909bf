using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Didar.Cli.Commands;

namespace Didar.Cli;

/// <summary>The usual help, followed by the command's examples.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is TaughtCommand command)
            parseResult.InvocationConfiguration.Output.WriteLine(command.Lesson);
        return code;
    }

    /// <summary>Puts this help in the place of the usual one.</summary>
    public static void Teach(RootCommand root)
    {
        foreach (var option in root.Options)
            if (option is HelpOption { Action: HelpAction usual } help) help.Action = new TeachingHelp(usual);
    }
}
