using Didar.Tests.Cli;
using Xunit;

namespace Didar.Tests.Docs;

/// <summary>
/// What the READMEs show is what the program prints. <c>DIDAR_APPROVE=1 dotnet test</c> writes the screens anew.
/// </summary>
public sealed class ReadmeTests
{
    private const string Mark = "<!-- screen: ";
    private const string Fence = "```";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.fa.md")]
    public async Task The_screen_is_what_the_program_prints(string file)
    {
        var page = await File.ReadAllTextAsync(Repository.At(file), TestContext.Current.CancellationToken);
        var mark = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var command = page[mark..page.IndexOf(" -->", mark, StringComparison.Ordinal)];
        var start = page.IndexOf('\n', page.IndexOf(Fence, mark, StringComparison.Ordinal)) + 1;
        var end = page.IndexOf(Fence, start, StringComparison.Ordinal);

        var run = await DidarProgram.Run(command.Split(' '));
        var screen = run.Output.Trim('\n') + "\n";
        Assert.Equal(0, run.ExitCode);
        if (Environment.GetEnvironmentVariable("DIDAR_APPROVE") == "1")
            await File.WriteAllTextAsync(Repository.At(file), page[..start] + screen + page[end..], TestContext.Current.CancellationToken);
        else
            Assert.Equal(screen, page[start..end]);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.fa.md")]
    public void The_first_commands_are_those_that_stand_here(string file)
    {
        // Both are run by .ci/run and by hand on a fresh checkout; a test that starts a build inside the tests would not be one.
        var page = File.ReadAllText(Repository.At(file));
        Assert.Contains("\ndotnet run -c Release --project src/Didar.Cli -- read samples\n", page, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.At("src", "Didar.Cli", "Didar.Cli.csproj")));
        Assert.Contains("Microsoft.Testing.Platform", File.ReadAllText(Repository.At("global.json")), StringComparison.Ordinal);
    }
}
