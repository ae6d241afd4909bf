using System.CommandLine;
using System.CommandLine.Help;
using Didar.Cli;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class CliDocsTests
{
    private static readonly string Docs = File.ReadAllText(Repository.At("docs", "cli.md"));

    public static TheoryData<string> Commands => [.. All(CommandTree.Create(), "").Select(static one => one.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_and_each_of_its_options_is_documented(string name)
    {
        var section = Section(name);
        var command = CommandOf(name);
        foreach (var option in command.Options.Where(one => one is not (HelpOption or VersionOption) && !one.Hidden))
        {
            foreach (var spelling in option.Aliases.Prepend(option.Name))
                Assert.True(section.Contains($"`{spelling}`", StringComparison.Ordinal) || section.Contains($"`{spelling} ", StringComparison.Ordinal), $"docs/cli.md does not tell {spelling} of didar {name}");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_documented_option_exists(string name)
    {
        var known = CommandOf(name).Options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var line in Section(name).Split('\n').Where(line => line.StartsWith("| `-", StringComparison.Ordinal)))
        {
            foreach (var word in line.Split('|')[1].Split(['`', ' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith('-') && word != "-"))
                Assert.Contains(word, known);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_tells_its_exit_codes(string name) => Assert.Contains("| exit code | meaning |", Section(name), StringComparison.Ordinal);

    // A command inside another is called by both names.
    private static IEnumerable<(string Path, Command Command)> All(Command outer, string path) =>
        outer.Subcommands.SelectMany(command => All(command, $"{path}{command.Name} ").Prepend(($"{path}{command.Name}", command)));

    private static Command CommandOf(string path) => All(CommandTree.Create(), "").Single(one => one.Path == path).Command;

    private static string Section(string command)
    {
        var from = Docs.IndexOf($"\n## didar {command}\n", StringComparison.Ordinal);
        Assert.True(from >= 0, $"docs/cli.md has no section on didar {command}");
        var to = Docs.IndexOf("\n## ", from + 4, StringComparison.Ordinal);
        return to < 0 ? Docs[from..] : Docs[from..to];
    }
}
