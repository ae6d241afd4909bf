using System.Diagnostics;
using System.Text;

namespace Didar.Tests.Cli;

/// <summary>What a run of the program printed, and its exit code.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors);

/// <summary>Runs the executable <c>didar</c> in a process of its own, as a user would, in the root of the checkout.</summary>
internal static class DidarProgram
{
    public static Task<ProgramRun> Run(params string[] arguments) => RunWith("", arguments);

    /// <param name="input">What stands on standard input.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<ProgramRun> RunWith(string input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "didar.dll"), .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("didar did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
