using System.Text.RegularExpressions;
using Xunit;

namespace Didar.Tests.Docs;

/// <summary><c>docs/problems.md</c> has the problem codes.</summary>
public sealed partial class ProblemPageTests
{
    [Fact]
    public void Each_problem_code_is_documented_and_no_other()
    {
        var used = SourceFile.Below("src").SelectMany(file => Code().Matches(file.Code)).Select(match => match.Value.Trim('"'));
        var told = MarkdownTable.ReadAll(File.ReadAllText(Repository.At("docs", "problems.md")), "code").Select(row => row[0]);
        Assert.Equal(used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"DI[0-9]{3}\"", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Code();
}
