using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Didar.Writing;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Scoring;

/// <summary>The scorer in Python that may lie beside the checkout; what it says is what ours must say.</summary>
internal static class ReferenceScorer
{
    private static readonly string Script = Path.Combine(Repository.Shared, "tools", "score.py");

    /// <summary>Skips the test where the script or Python is missing; under CI only the script may be.</summary>
    public static void Require()
    {
        if (!File.Exists(Script)) Assert.Skip($"no {Script}");
        if (HasPython()) return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "python3 is missing under CI");
        Assert.Skip("python3 is missing");
    }

    public static JsonElement Score(string folder, IEnumerable<Record> records)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, records.Select(RecordJson.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return JsonDocument.Parse(Run(Script, folder, file, "--json")).RootElement;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool HasPython()
    {
        try
        {
            return Run("--version").Length > 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONUTF8"] = "1" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
