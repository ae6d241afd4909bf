using System.Text.RegularExpressions;
using Didar.Cli;
using Xunit;

namespace Didar.Tests.Docs;

/// <summary>What stands in the shell blocks of the pages can be typed.</summary>
public sealed partial class PageCommandTests
{
    public static TheoryData<string> Pages =>
        [.. new[] { ".", "docs", "gold", "samples", "specs", "bench", "models" }
            .Where(folder => Directory.Exists(Repository.At(folder)))
            .SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.md"))
            .Select(page => Path.GetRelativePath(Repository.Root, page))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_of_a_page_make_sense(string page)
    {
        foreach (var words in CommandsOf(File.ReadAllText(Repository.At(page))))
        {
            if (words is ["didar", ..]) AssertParses(words[1..]);
            var option = Array.IndexOf(words, "--project");
            if (words[0] != "dotnet" || option < 0) continue;
            var project = words[option + 1].TrimEnd('/');
            Assert.True(Directory.Exists(Repository.At(project)), $"{string.Join(' ', words)}: no such project");
            var rest = Array.IndexOf(words, "--");
            if (project == "src/Didar.Cli" && rest > 0) AssertParses(words[(rest + 1)..]);
        }
    }

    private static void AssertParses(string[] words)
    {
        var errors = CommandTree.Create().Parse(words).Errors.Select(error => $"didar {string.Join(' ', words)}: {error.Message}");
        Assert.Empty(errors);
    }

    /// <summary>The commands in the page's shell blocks, each as its words; a pipe is several commands.</summary>
    private static IEnumerable<string[]> CommandsOf(string page) =>
        from block in ShellBlock().Matches(page)
        from line in block.Groups["lines"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        from command in line.Split(" #")[0].Split('|', '>')
        let words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '\'')).ToArray()
        where words.Length > 0 && !words[0].StartsWith('#')
        select words;

    [GeneratedRegex(@"^ *```(sh|bash)\n(?<lines>[\s\S]*?)^ *```", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex ShellBlock();
}
