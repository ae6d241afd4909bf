using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class EncountersTests
{
    private const string First = "{\"id\":\"a\",\"date\":\"2015-02-10\",\"title\":\"دیدار\",\"text\":\"کامبیز دلاورنیا معاون وزیر راه امروز با گیورگی لومیدزه سفیر گرجستان دیدار کرد.\"}\n";
    private const string Second = "{\"id\":\"b\",\"date\":\"2015-02-11\",\"title\":\"لومیدزه در وزارت راه\",\"text\":\"گیورگی لومیدزه سفیر گرجستان دیروز با کامبیز دلاورنیا معاون وزیر راه دیدار کرد.\"}\n";

    [Fact]
    public async Task Two_reports_of_one_meeting_are_printed_once_with_the_places_in_both()
    {
        var run = await DidarProgram.RunWith(First + Second, "encounters", "-", "--json", "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var encounter = JsonDocument.Parse(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal("didar/encounter/1", encounter.GetProperty("schema").GetString());
        Assert.Equal("""[["stdin:1"],["stdin:2"]]""", encounter.GetProperty("sources").GetRawText());
        Assert.Equal(["participant", "participant", "time"], encounter.GetProperty("agreed").EnumerateArray().Select(claim => claim.GetProperty("facet").GetString()));
        var plain = await DidarProgram.RunWith(First + Second, "encounters", "-", "-q");
        Assert.Contains("2 of their own, 0 copies", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_and_a_missing_file_have_their_exit_codes()
    {
        Assert.Equal(2, (await DidarProgram.Run("encounters")).ExitCode);
        var missing = await DidarProgram.Run("encounters", "missing.txt", "-q");
        Assert.Equal((1, "didar: missing.txt: no such file or folder\n"), (missing.ExitCode, missing.Errors));
    }
}
