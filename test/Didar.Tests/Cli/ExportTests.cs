using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class ExportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-export-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_table_has_its_head_once_for_all_reports()
    {
        var run = await DidarProgram.Run("read", "samples/sample-call.txt", "samples/sample-meeting.txt", "-f", "csv", "--kind", "meetings", "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var rows = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,report,outlet,", rows[0], StringComparison.Ordinal);
        Assert.Single(rows, row => row.StartsWith("id,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(",sample-call,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(",sample-meeting,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Marks_made_of_a_folder_agree_with_the_records_they_were_made_of()
    {
        var marked = Path.Join(_folder.FullName, "marked");
        var run = await DidarProgram.Run("read", "samples/sample-call.txt", "samples/sample-page.html", "-f", "gold", "-o", marked, "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["sample-call.json", "sample-call.txt", "sample-page.json", "sample-page.txt"], Directory.EnumerateFiles(marked).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("sample-call", JsonDocument.Parse(await File.ReadAllTextAsync(Path.Join(marked, "sample-call.json"), TestContext.Current.CancellationToken)).RootElement.GetProperty("id").GetString());
        var evaluation = await DidarProgram.Run("evaluate", marked, "-q");
        Assert.Contains("statements found             P 1.000  R 1.000  F1 1.000", evaluation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_need_a_folder() =>
        Assert.Equal((2, "didar: --format gold writes two files a report: name a folder with --out\n"), await Mistake("read", "samples/sample-call.txt", "-f", "gold"));

    private static async Task<(int Code, string Errors)> Mistake(params string[] arguments)
    {
        var run = await DidarProgram.Run(arguments);
        return (run.ExitCode, run.Errors);
    }
}
