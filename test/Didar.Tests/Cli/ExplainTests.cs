using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class ExplainTests
{
    private const string Sample = "samples/sample-press-conference.txt";

    [Fact]
    public async Task A_place_is_told_with_its_word_and_the_statement_that_covers_it()
    {
        var page = await File.ReadAllTextAsync(Repository.At("samples", "sample-press-conference.txt"), TestContext.Current.CancellationToken);
        var at = page.IndexOf("تکذیب کرد", StringComparison.Ordinal);
        var run = await DidarProgram.Run("explain", Sample, "--at", at.ToString(System.Globalization.CultureInfo.InvariantCulture), "--json");
        Assert.Equal(0, run.ExitCode);
        var told = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("تکذیب", told.GetProperty("word").GetProperty("normal").GetString());
        var found = Assert.Single(told.GetProperty("found").EnumerateArray());
        Assert.Equal(("statement", "cue"), (found.GetProperty("kind").GetString(), found.GetProperty("role").GetString()));
        Assert.StartsWith("frame/reject", found.GetProperty("because")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_record_is_told_in_the_order_of_the_text()
    {
        var run = await DidarProgram.Run("explain", Sample, "--json");
        var starts = JsonDocument.Parse(run.Output).RootElement.GetProperty("found").EnumerateArray().Select(one => one.GetProperty("place").GetProperty("start").GetInt32()).ToArray();
        Assert.True(starts.Length > 20);
        Assert.Equal(starts.Order(), starts);
    }

    [Theory]
    [InlineData(1, "explain", "no-such-file.txt")]
    [InlineData(2, "explain", "samples")]
    [InlineData(2, "explain", Sample, "--at", "-1")]
    [InlineData(2, "explain", Sample, "--at", "1000000")]
    [InlineData(2, "explain", Sample, "--at", "here")]
    [InlineData(2, "explain", Sample, "--date", "soon")]
    [InlineData(2, "explain")]
    public async Task What_makes_no_sense_is_told(int exitCode, params string[] words)
    {
        var run = await DidarProgram.Run(words);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith("didar: ", run.Errors, StringComparison.Ordinal);
    }
}
