using System.Text.Json;
using Didar.Tests.Archive;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class AskTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-ask-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_dossier_is_one_page_without_script_that_escapes_what_it_cites()
    {
        var archive = await Filled();
        var page = At("dossier.html");
        var run = await DidarProgram.Run("who", "رستمی", "-A", archive, "--format", "html", "--out", page);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var html = File.ReadAllText(page);
        Assert.StartsWith("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("مرز &lt;b&gt; باز است", html, StringComparison.Ordinal);
        Assert.All(new[] { "<script", "<b>", "src=", "href=", "url(" }, part => Assert.DoesNotContain(part, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_in_JSON_and_CSV_leads_back_to_the_page()
    {
        var archive = await Filled();
        using var json = JsonDocument.Parse((await DidarProgram.Run("said", "رستمی", "-A", archive, "--json", "--about", "مرز")).Output);
        var line = Assert.Single(json.RootElement.GetProperty("lines").EnumerateArray());
        Assert.Equal("statement", line.GetProperty("kind").GetString());
        var quote = line.GetProperty("quotes")[0];
        var (start, end) = (quote.GetProperty("at").GetProperty("start").GetInt32(), quote.GetProperty("at").GetProperty("end").GetInt32());
        Assert.Equal(quote.GetProperty("text").GetString(), File.ReadAllText(At("in/a.txt"))[start..end]);
        var csv = (await DidarProgram.Run("timeline", "-A", archive, "--csv")).Output.Split("\r\n");
        Assert.StartsWith("kind,day,last_day,who,", csv[0], StringComparison.Ordinal);
        Assert.Contains(csv, row => row.Contains(FormattableString.Invariant($",{start},{end},"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_there_and_what_makes_no_sense_have_their_exit_codes()
    {
        var archive = await Filled();
        Assert.Equal(1, (await DidarProgram.Run("who", "ناکجاآبادی", "-A", archive)).ExitCode);
        Assert.Equal(1, (await DidarProgram.Run("who", "--actor", "9999", "-A", archive)).ExitCode);
        Assert.All(
        [
            await DidarProgram.Run("who", "-A", archive),
            await DidarProgram.Run("who", "حسین", "رستمی", "-A", archive),
            await DidarProgram.Run("said", "رستمی", "-A", archive, "--from", "دیروزها"),
            await DidarProgram.Run("compare", "رستمی", "-A", archive, "--about", "مرز", "--between", "1394", "--and", "1395..1394"),
        ], static run => Assert.Equal((2, ""), (run.ExitCode, run.Output)));
    }

    [Fact]
    public async Task What_is_exported_is_what_reading_writes()
    {
        var archive = await Filled();
        foreach (var format in (string[])["jsonl", "plover", "csv", "webannotation", "citron"])
        {
            var read = await DidarProgram.Run("read", At("in"), "-q", "-f", format);
            var exported = await DidarProgram.Run("export", "-A", archive, "-f", format);
            Assert.Equal((0, read.Output), (exported.ExitCode, exported.Output));
        }
        Assert.Single((await DidarProgram.Run("export", "سیب", "-A", archive)).Output.TrimEnd('\n').Split('\n'));
        Assert.Equal(0, (await DidarProgram.Run("export", "-A", archive, "-f", "gold", "-o", At("gold"))).ExitCode);
        Assert.Equal(["a.json", "a.txt", "b.json", "b.txt"], Directory.GetFiles(At("gold")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var refused = await DidarProgram.Run("export", "(سیب", "-A", archive, "-o", At("none.jsonl"));
        Assert.Equal((2, false), (refused.ExitCode, File.Exists(At("none.jsonl"))));
    }

    private async Task<string> Filled()
    {
        Directory.CreateDirectory(At("in"));
        File.WriteAllText(At("in/a.txt"), Reports.Meeting.Replace("مرز دو کشور", "مرز <b>", StringComparison.Ordinal));
        File.WriteAllText(At("in/b.txt"), Reports.Other);
        var added = await DidarProgram.Run("add", At("in"), "-A", At("a.db"), "-q");
        Assert.Equal(0, added.ExitCode);
        return At("a.db");
    }

    private string At(string name) => Path.Join(_folder.FullName, name);
}
