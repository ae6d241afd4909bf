using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Didar.Tests.Cli;

public sealed class InterruptionTests : IDisposable
{
    private const string Line = "{\"title\":\"رستمی\",\"text\":\"بهمن رستمی گفت: مرز باز است.\"}\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("didar-stop-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory(Timeout = 60_000)]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task An_interrupted_run_leaves_whole_lines(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill(1) and set with env(1)");
        using var didar = Start("read", "-", "-f", "jsonl", "-j", "2");
        for (var i = 0; i < 50; i++) await didar.StandardInput.WriteAsync(Line);
        await didar.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        // One result is there and the input stays open: the run is in its midst.
        var first = await didar.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await Send(signal, didar);
        var rest = await didar.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await didar.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await didar.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, didar.ExitCode);
        Assert.Contains("didar: stopped: ", errors, StringComparison.Ordinal);
        foreach (var line in (first + "\n" + rest).Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line);
        Assert.True(rest.Length == 0 || rest.EndsWith('\n'));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_interrupted_run_keeps_what_is_finished_in_its_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill(1) and set with env(1)");
        var file = Path.Join(_folder.FullName, "out.jsonl");
        using var didar = Start("read", "-", "-f", "jsonl", "-o", file);
        for (var i = 0; i < 20; i++) await didar.StandardInput.WriteAsync(Line);
        await didar.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (!_folder.EnumerateFiles(".*").Any(static part => part.Length > 0)) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(File.Exists(file));
        await Send("INT", didar);
        await didar.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, didar.ExitCode);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.InRange(lines.Length, 1, 20);
        foreach (var line in lines) JsonDocument.Parse(line);
        Assert.Single(_folder.EnumerateFiles());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_reader_that_has_enough_ends_the_run_quietly()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a closed pipe is told otherwise there");
        using var didar = Start("read", "-", "-f", "jsonl");
        await didar.StandardInput.WriteAsync(Line);
        await didar.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await didar.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        didar.StandardOutput.Close();
        await didar.StandardInput.WriteAsync(Line);
        await didar.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await didar.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await didar.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, didar.ExitCode);
    }

    // A run in the background ignores SIGINT and hands that on to its children; env (coreutils) puts the default back.
    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "didar.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("didar did not start");

    private static async Task Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
