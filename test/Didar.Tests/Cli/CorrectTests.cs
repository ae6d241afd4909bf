using System.Text.Json;
using Didar.Tests.Archive;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class CorrectTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-correct-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_correction_is_made_listed_handed_on_and_undone()
    {
        var (archive, copy) = (await Added("a.db"), await Added("copy.db"));
        var trial = await Run(archive, "act", "1", "s1", "warn", "--dry-run");
        Assert.Equal("article 1: s1 act: state → warn\nact would be written to 1 article(s); nothing was changed\n", trial.Output);
        Assert.Equal("", (await Run(archive, "list")).Output);

        using var made = JsonDocument.Parse((await Run(archive, "act", "1", "s1", "warn", "--reason", "«هشدار»", "--json")).Output);
        Assert.Equal("s1 act: state → warn", made.RootElement.GetProperty("changes")[0].GetProperty("lines")[0].GetString());
        Assert.Equal(0, (await Run(archive, "bounds", "1", "s1", "--content", "مرز دو کشور")).ExitCode);
        Assert.Equal(0, (await Run(archive, "add", "statement", "1", "--speaker", "person:هومن:IRN", "--content", "گفت‌وگو کرد")).ExitCode);
        Assert.Equal(0, (await Run(archive, "undo", "2")).ExitCode);

        var file = Path.Join(_folder.FullName, "corrections.jsonl");
        Assert.Equal(0, (await DidarProgram.Run("correct", "export", file, "-A", archive)).ExitCode);
        Assert.Contains("4 taken, 0 there already, 0 not taken", (await DidarProgram.Run("correct", "import", file, "-A", copy)).Errors, StringComparison.Ordinal);
        Assert.Contains("0 taken, 4 there already, 0 not taken", (await DidarProgram.Run("correct", "import", file, "-A", copy)).Errors, StringComparison.Ordinal);
        Assert.Equal((await DidarProgram.Run("show", "1", "-A", archive)).Output, (await DidarProgram.Run("show", "1", "-A", copy)).Output);
        var list = (await DidarProgram.Run("correct", "list", "-A", copy, "--article", "1", "--author", "Leila")).Output;
        Assert.Equal(4, list.Trim().Split('\n').Length);
        Assert.Contains("Leila: «هشدار»", list, StringComparison.Ordinal);
        Assert.Contains("(undone by 4)", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_and_stats_tell_states_and_corrections()
    {
        var archive = await Added("a.db");
        var before = await States(archive);
        Assert.DoesNotContain("Corrections", (await DidarProgram.Run("show", "1", "-A", archive)).Output, StringComparison.Ordinal);
        await Run(archive, "reject", "1", "m1", "--reason", "only planned");
        await Run(archive, "confirm", "1", "s1");
        var shown = (await DidarProgram.Run("show", "1", "-A", archive)).Output;
        Assert.Contains("Corrections", shown, StringComparison.Ordinal);
        Assert.Contains("m1 rejected", shown, StringComparison.Ordinal);
        Assert.Contains("s1 confirmed", shown, StringComparison.Ordinal);
        Assert.Contains("only planned", shown, StringComparison.Ordinal);
        var (confirmed, corrected, rejected, predicted) = await States(archive);
        Assert.Equal((1, 0, 1), (confirmed, corrected, rejected));
        // The confirmed statement, the meeting, and the event that is gone with it.
        Assert.Equal(before.Predicted - 3, predicted);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_with_its_exit_code()
    {
        var archive = await Added("a.db");
        var anonymous = await DidarProgram.Run("correct", "confirm", "1", "s1", "-A", archive);
        Assert.Equal((2, "didar: no author: who corrects? Give --author NAME, or set DIDAR_AUTHOR\n"), (anonymous.ExitCode, anonymous.Errors));
        var (code, missing) = Told(await Run(archive, "confirm", "1", "s9"));
        Assert.Equal(1, code);
        Assert.StartsWith("didar: there is no s9 in the record; it has s1 s2 m1", missing, StringComparison.Ordinal);
        Assert.Equal((1, "didar: none: no such article in the archive\n"), Told(await Run(archive, "confirm", "none", "s1")));
        Assert.Equal((1, "didar: there is no correction 5\n"), Told(await Run(archive, "undo", "5")));
        Assert.Equal(2, (await Run(archive, "act", "1", "s1", "shout")).ExitCode);
        Assert.Contains("article says «دیدار» at 0:5", (await Run(archive, "bounds", "1", "s1", "--content", "دیدار")).Errors, StringComparison.Ordinal);
        var import = await DidarProgram.RunWith("no JSON\n", "correct", "import", "-", "-A", archive);
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("didar: -: line 1: ", import.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_doubtful_is_listed_the_same_way_every_time()
    {
        var archive = await Added("a.db");
        var first = await DidarProgram.Run("review", "-A", archive);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("unknown-person", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, (await DidarProgram.Run("review", "-A", archive)).Output);
        Assert.Single((await DidarProgram.Run("review", "-A", archive, "--limit", "1", "--json")).Output.Trim().Split('\n'));
    }

    private static async Task<(int Confirmed, int Corrected, int Rejected, int Predicted)> States(string archive)
    {
        using var stats = JsonDocument.Parse((await DidarProgram.Run("stats", "-A", archive, "--json")).Output);
        var states = stats.RootElement.GetProperty("states");
        return (Of("confirmed"), Of("corrected"), Of("rejected"), Of("predicted"));

        int Of(string state) => states.GetProperty(state).GetInt32();
    }

    private static (int, string) Told(ProgramRun run) => (run.ExitCode, run.Errors);

    private static Task<ProgramRun> Run(string archive, params string[] arguments) => DidarProgram.Run(["correct", .. arguments, "-A", archive, "--author", "Leila"]);

    private async Task<string> Added(string name)
    {
        var (page, archive) = (Path.Join(_folder.FullName, "report.txt"), Path.Join(_folder.FullName, name));
        await File.WriteAllTextAsync(page, Reports.Meeting);
        await DidarProgram.Run("add", page, "-A", archive, "-q");
        return archive;
    }
}
