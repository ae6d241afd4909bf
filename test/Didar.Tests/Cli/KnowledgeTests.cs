using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class KnowledgeTests
{
    [Fact]
    public async Task The_shipped_knowledge_has_no_errors_and_is_counted()
    {
        var run = await DidarProgram.Run("knowledge", "check", "--counts");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n0 errors, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nIRN ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_users_rows_is_told_and_fails()
    {
        var folder = Directory.CreateTempSubdirectory("didar");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "tenures.tsv"), "person\toffice\tfrom\tto\tprecision\tcertainty\nnobody-at-all\tirn-president\t2001\t2000\tyear\tsure\n", TestContext.Current.CancellationToken);
            var run = await DidarProgram.Run("knowledge", "check", "--json", "-k", folder.FullName);
            Assert.Equal(1, run.ExitCode);
            var codes = JsonDocument.Parse(run.Output).RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("code").GetString()).ToArray();
            Assert.Contains("DI805", codes);
            Assert.Contains("DI806", codes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Who_held_an_office_on_a_day_is_told_in_both_calendars()
    {
        foreach (var day in new[] { "1395/2/12", "2016-05-01" })
        {
            var run = await DidarProgram.Run("knowledge", "find", "رئيس", "جمهور", "ايران", "--on", day, "--json");
            Assert.Equal(0, run.ExitCode);
            var office = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("offices").EnumerateArray());
            var tenure = Assert.Single(office.GetProperty("tenures").EnumerateArray());
            Assert.Equal("hassan-rouhani", tenure.GetProperty("person").GetString());
            Assert.Equal("day", tenure.GetProperty("precision").GetString());
        }
    }

    [Theory]
    [InlineData(1, "knowledge", "find", "ناکجاآبادی‌پور")]
    [InlineData(2, "knowledge", "find", "شمخانی", "--on", "soon")]
    [InlineData(2, "knowledge", "find")]
    [InlineData(2, "knowledge")]
    [InlineData(2, "knowledge", "check", "-k", "no-such-folder")]
    [InlineData(2, "evaluate", "gold", "-k", "no-such-folder")]
    public async Task What_makes_no_sense_is_told(int exitCode, params string[] words)
    {
        var run = await DidarProgram.Run(words);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEqual("", run.Errors);
    }
}
