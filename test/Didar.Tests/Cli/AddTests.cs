using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Dapper;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Tests.Archive;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class AddTests : IDisposable
{
    private const int Kills = 10;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-add-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Everything_is_added_once_however_it_is_packed()
    {
        File.WriteAllText(At("in.txt"), Reports.Other);
        File.WriteAllText(At("table.csv"), $"\uFEFFdate;title;text\r\n1394/02/03;\"خبر; نخست\";\"حسین رستمی گفت: \"\"مرز\"\" باز است.\r\nو بس.\"\r\n\r\n;دوم;متن\r\n");
        using (var zip = ZipFile.Open(At("packed.zip"), ZipArchiveMode.Create))
        {
            using (var entry = new StreamWriter(zip.CreateEntry("inner/x.txt").Open())) entry.Write(Reports.Single);
            using (var entry = new StreamWriter(zip.CreateEntry("copy.txt").Open())) entry.Write(Reports.Other);
            using (var entry = new StreamWriter(zip.CreateEntry("picture.png").Open())) entry.Write("no report");
        }
        using (var gzip = new GZipStream(File.Create(At("lines.jsonl.gz")), CompressionMode.Compress)) gzip.Write("{\"id\":\"one\",\"title\":\"یک\",\"text\":\"متن یکم\"}\n{\"id\":\"two\",\"title\":\"دو\",\"text\":\"متن دوم\"}\n"u8);
        var archive = Path.Join(_folder.FullName, "a.db");

        var first = await DidarProgram.Run("add", At(""), "-A", archive);
        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.Contains("6 added, 1 found again, 0 there already, 0 failed", first.Errors, StringComparison.Ordinal);
        var again = await DidarProgram.Run("add", At(""), "-A", archive);
        Assert.Contains("0 added, 0 found again, 7 there already, 0 failed", again.Errors, StringComparison.Ordinal);

        var found = await DidarProgram.Run("search", "said:مرز from:1394 to:1394/02", "-A", archive, "--csv");
        Assert.Contains("2015-04-23", found.Output, StringComparison.Ordinal);
        Assert.Contains(",خبر; نخست,", found.Output, StringComparison.Ordinal);
        Assert.Equal("1 found, 1 shown", (await DidarProgram.Run("search", "یکم", "-A", archive)).Output.Trim().Split('\n')[^1]);
        Assert.Equal(Reports.Single, (await DidarProgram.Run("show", "x", "-A", archive, "-f", "page")).Output);
        Assert.Equal("6 articles, 0 faults\n", (await DidarProgram.Run("check", "-A", archive)).Output);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_added()
    {
        File.WriteAllText(At("broken.zip"), "no ZIP");
        File.WriteAllText(At("good.txt"), Reports.Other);
        File.WriteAllText(At("empty.txt"), " ");
        var run = await DidarProgram.Run("add", At(""), "-A", Path.Join(_folder.FullName, "a.db"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken.zip: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 added, 0 found again, 0 there already, 2 failed", run.Errors, StringComparison.Ordinal);
        Assert.Contains("problems: DI001 1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_copy_is_read_from_its_place_and_missed_when_it_is_gone()
    {
        File.WriteAllText(At("here.txt"), Reports.Other);
        var archive = Path.Join(_folder.FullName, "a.db");
        await DidarProgram.Run("add", At("here.txt"), "-A", archive, "--no-copy", "-q");
        Assert.Equal(Reports.Other, (await DidarProgram.Run("show", "here", "-A", archive, "-f", "page")).Output);
        File.Delete(At("here.txt"));
        var check = await DidarProgram.Run("check", "-A", archive);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("can't be read again", check.Output, StringComparison.Ordinal);
        Assert.Contains("1 found", (await DidarProgram.Run("search", "سیب", "-A", archive)).Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 180_000)]
    public async Task A_run_that_is_killed_again_and_again_ends_where_an_undisturbed_one_does()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 600; i++) lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\",\"title\":\"خبر {i}\",\"text\":\"حسین رستمی وزیر خارجه گفت: مرز {i} باز است. جمشید رحمان‌زاده افزود که آماده خرید دارو هستیم.\"}}\n");
        File.WriteAllText(At("many.jsonl"), lines.ToString());
        var (disturbed, undisturbed) = (Path.Join(_folder.FullName, "disturbed.db"), Path.Join(_folder.FullName, "undisturbed.db"));
        // Different moments from run to run of the test: over time all of them.
        var moments = new Random();
        for (var i = 0; i < Kills; i++)
        {
            using var didar = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "didar.dll"), "add", At("many.jsonl"), "-A", disturbed, "-q"])) ?? throw new InvalidOperationException("didar did not start");
            await Task.Delay(moments.Next(200, 1500), TestContext.Current.CancellationToken);
            didar.Kill();
            await didar.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (!File.Exists(disturbed)) continue;
            var check = await DidarProgram.Run("check", "-A", disturbed);
            Assert.True(check.ExitCode == 0 || check.Errors.Contains("no archive of Didar", StringComparison.Ordinal), check.Output + check.Errors);
        }
        Assert.Equal(0, (await DidarProgram.Run("add", At("many.jsonl"), "-A", disturbed, "-q")).ExitCode);
        Assert.Equal(0, (await DidarProgram.Run("add", At("many.jsonl"), "-A", undisturbed, "-q")).ExitCode);
        Assert.Equal("600 articles, 0 faults\n", (await DidarProgram.Run("check", "-A", disturbed)).Output);
        Assert.Equal(Content(undisturbed), Content(disturbed));
    }

    private static string Content(string archive)
    {
        using var store = ArchiveStore.Open(archive, OpenMode.Read, TimeProvider.System);
        using var articles = new KeptArticles(store, TestArchive.Flow.Articles);
        using var connection = store.Connect();
        var content = new StringBuilder();
        foreach (var id in connection.Query<long>("SELECT id FROM article ORDER BY sha256").AsList()) content.Append(RecordJson.Write(articles.Record(id))).Append('\n');
        foreach (var table in ArchiveStatistics.Tables.Where(static table => table != "run")) content.Append(table).Append(' ').Append(TestArchive.Count(store, table)).Append('\n');
        return content.ToString();
    }

    private string At(string name) => Path.Join(_folder.CreateSubdirectory("in").FullName, name);
}
