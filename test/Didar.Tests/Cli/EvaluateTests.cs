using System.Text.Json;
using Didar.Scoring;
using Didar.Tests.Scoring;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class EvaluateTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Right_records_from_standard_input_reach_every_floor()
    {
        var records = MarkedFolder.Read(Repository.At("gold")).Select(MarkedRecords.Of).Select(RecordJson.Write);
        await File.WriteAllTextAsync(_file, "# nothing may be wrong\nstatements found\t1\nact accuracy\t1.0\n", TestContext.Current.CancellationToken);
        var run = await DidarProgram.RunWith(string.Join('\n', records), "evaluate", "gold", "--records", "-", "--floor", _file, "--json", "--by-article", "--errors", "3");
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, json.GetProperty("statements found").GetProperty("f1").GetDouble());
        Assert.Equal(json.GetProperty("articles").GetInt32(), json.GetProperty("by article").EnumerateObject().Count());
        Assert.Empty(json.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task A_figure_below_its_floor_is_told_and_fails()
    {
        await File.WriteAllTextAsync(_file, "statements found\t0.5\n", TestContext.Current.CancellationToken);
        var run = await DidarProgram.RunWith("", "evaluate", "gold", "-r", "-", "--floor", _file, "--errors", "1", "--by-article");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("didar: below the floor: statements found is 0.0000, must be 0.5000\n", run.Errors);
        Assert.Contains("\nstatements found             P 0.000", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nmissed\t", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "is no record", "evaluate", "gold", "--records", "ARCHITECTURE.md")]
    [InlineData(1, "line 1: wanted a figure's name", "evaluate", "gold", "--floor", "global.json")]
    [InlineData(1, "no marked articles", "evaluate", "test")]
    [InlineData(2, "no such folder", "evaluate", "nowhere")]
    [InlineData(2, "no such file", "evaluate", "gold", "--records", "nowhere")]
    [InlineData(2, "takes a number", "evaluate", "gold", "--errors", "-3")]
    [InlineData(2, "Try: didar evaluate --help", "evaluate")]
    public async Task What_cannot_be_done_is_told_in_one_line(int exitCode, string told, params string[] arguments)
    {
        var run = await DidarProgram.Run(arguments);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData("\"uri\":\"", "\"uri\":null,\"x\":\"")]
    [InlineData("\"entities\":[", "\"entities\":null,\"x\":[")]
    [InlineData("\"id\":\"e1\"", "\"id\":null")]
    [InlineData("\"mode\":\"direct\"", "\"mode\":\"loud\"")]
    [InlineData("}]", "]")]
    public async Task A_line_that_is_no_record_is_told_with_its_number(string right, string wrong)
    {
        var line = MarkedFolder.Read(Repository.At("gold")).Select(MarkedRecords.Of).Select(RecordJson.Write).First(line => line.Contains(right, StringComparison.Ordinal));
        var run = await DidarProgram.RunWith($"\n{line.Replace(right, wrong, StringComparison.Ordinal)}\n", "evaluate", "gold", "--records", "-");
        Assert.StartsWith("didar: -: line 2 is no record: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Help_needs_no_folder() => Assert.Contains("Exit codes:", (await DidarProgram.Run("evaluate", "--help")).Output, StringComparison.Ordinal);
}
