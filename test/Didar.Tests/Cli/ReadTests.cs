using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class ReadTests : IDisposable
{
    private const string Report = "رستمی: مرز باز است\n\nبهمن رستمی معاون وزیر راه گفت: مرز تا پایان ماه باز است.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-read-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_report_is_read_from_a_file_and_from_standard_input()
    {
        var file = await Put("a.txt", Report);
        var fromFile = await DidarProgram.Run("read", file, "-f", "jsonl");
        Assert.Equal((0, ""), (fromFile.ExitCode, fromFile.Errors));
        var record = JsonDocument.Parse(Assert.Single(Lines(fromFile))).RootElement;
        Assert.Equal("a", record.GetProperty("id").GetString());
        Assert.NotEqual(0, record.GetProperty("statements").GetArrayLength());

        var fromInput = await DidarProgram.RunWith(Report, "read", "-", "-f", "jsonl", "--date", "1393/11/21");
        Assert.Equal(0, fromInput.ExitCode);
        var published = JsonDocument.Parse(fromInput.Output).RootElement.GetProperty("published");
        Assert.Equal("2015-02-10", published.GetProperty("date").GetString());
        Assert.Equal("jalali", published.GetProperty("calendar").GetString());
    }

    [Fact]
    public async Task Results_keep_the_order_of_the_input_with_several_jobs()
    {
        var lines = Enumerable.Range(0, 80).Select(i => JsonSerializer.Serialize(new { id = Numbered(i), title = "رستمی", text = string.Join('\n', Enumerable.Repeat(Report, 1 + (i % 5 * 4))) }));
        var run = await DidarProgram.RunWith(string.Join('\n', lines), "read", "-", "-f", "jsonl", "--jobs", "4", "--quiet");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Enumerable.Range(0, 80).Select(Numbered), Lines(run).Select(IdOf));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_others_are_read()
    {
        await Put("a.txt", Report);
        await Put("c.txt", Report);
        await Put("e.txt", " \n");
        await Put("f.jsonl", "{\"id\":\"good\",\"title\":\"رستمی\",\"text\":\"گفت\"}\nnonsense\n");
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(Path.Join(_folder.FullName, "b.txt"), "gone");
        await using var held = new FileStream(Path.Join(_folder.FullName, "d.txt"), FileMode.Create, FileAccess.Write, FileShare.None);
        var run = await DidarProgram.Run("read", _folder.FullName, "missing.txt", "-f", "jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"didar: {Path.Join(_folder.FullName, "b.txt")}: no such file or folder\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"didar: {Path.Join(_folder.FullName, "d.txt")}: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"didar: {Path.Join(_folder.FullName, "e.txt")}: The page is empty.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"didar: {Path.Join(_folder.FullName, "f.jsonl")}:2: Line 2 could not be read", run.Errors, StringComparison.Ordinal);
        Assert.Contains("didar: missing.txt: no such file or folder\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("3 read, 0 with problems, 5 failed", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a", "c", "e", "good", "f:2"], Lines(run).Select(IdOf));
    }

    [Fact]
    public async Task A_file_appears_whole_or_not_at_all()
    {
        var file = await Put("a.txt", Report);
        var output = Path.Join(_folder.FullName, "out", "x.jsonl");
        var nowhere = await DidarProgram.Run("read", file, "-f", "jsonl", "-o", output);
        Assert.Equal(2, nowhere.ExitCode);
        Assert.StartsWith($"didar: --out {output}: can't be written", nowhere.Errors, StringComparison.Ordinal);

        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        await File.WriteAllTextAsync(output, "older", TestContext.Current.CancellationToken);
        var run = await DidarProgram.Run("read", file, "-f", "jsonl", "-o", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(["x.jsonl"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(output)!).Select(Path.GetFileName));
        Assert.Equal("a", IdOf(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Pages_are_named_by_their_ids_and_stay_in_their_folder()
    {
        var ids = new[] { "../../escape", "one", "one", "گزارش/۱", "..." };
        var lines = ids.Select(id => JsonSerializer.Serialize(new { id, title = "رستمی", text = Report }));
        var pages = Path.Join(_folder.FullName, "pages");
        var run = await DidarProgram.RunWith(string.Join('\n', lines), "read", "-", "-f", "html", "-o", pages, "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["escape.html", "one-2.html", "one.html", "report.html", "گزارش-۱.html"], Directory.EnumerateFileSystemEntries(pages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_without_a_folder_holds_one_report_only()
    {
        var file = await Put("a.txt", Report);
        Assert.StartsWith("<!doctype html>", (await DidarProgram.Run("read", file, "-f", "html")).Output, StringComparison.Ordinal);
        var several = await DidarProgram.Run("read", await Put("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}"), "-f", "html");
        Assert.Equal(1, several.ExitCode);
        Assert.Contains("more than one report: name a folder with --out", several.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_the_users_own_are_taken_and_a_bad_one_is_told()
    {
        var own = Directory.CreateDirectory(Path.Join(_folder.FullName, "own")).FullName;
        await File.WriteAllTextAsync(Path.Join(own, "people.tsv"), "nothing\nx\n", TestContext.Current.CancellationToken);
        var run = await DidarProgram.Run("read", await Put("a.txt", Report), "-k", own);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"didar: --knowledge: {Path.Join(own, "people.tsv")}: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing to read", "read")]
    [InlineData("--nonsense: no such option", "read", "a.txt", "--nonsense")]
    [InlineData("there are text, jsonl, html, plover", "read", "a.txt", "--format", "xml")]
    [InlineData("takes a number from 1 to 256", "read", "a.txt", "--jobs", "0")]
    [InlineData("no date", "read", "a.txt", "--date", "soon")]
    [InlineData("no such folder", "read", "a.txt", "--knowledge", "nowhere")]
    [InlineData("name a folder with --out", "read", "samples", "--format", "html")]
    [InlineData("Try: didar --help", "raed")]
    public async Task A_command_line_that_makes_no_sense_is_told_and_nothing_is_done(string told, params string[] arguments)
    {
        var run = await DidarProgram.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task The_version_and_the_help_are_told()
    {
        Assert.StartsWith("0.", (await DidarProgram.Run("--version")).Output, StringComparison.Ordinal);
        var help = await DidarProgram.Run("read", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Examples:", help.Output, StringComparison.Ordinal);
        Assert.Contains("130", help.Output, StringComparison.Ordinal);
    }

    private async Task<string> Put(string name, string content)
    {
        var path = Path.Join(_folder.FullName, name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        return path;
    }

    private static string Numbered(int number) => FormattableString.Invariant($"r{number}");

    private static string[] Lines(ProgramRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string IdOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
}
