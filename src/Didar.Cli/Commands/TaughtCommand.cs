using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary>A command whose help ends with examples and what to know beyond the options.</summary>
internal sealed class TaughtCommand(string name, string description, string lesson) : Command(name, description)
{
    /// <summary>What stands under the options in <c>--help</c>.</summary>
    public string Lesson { get; } = lesson;
}
