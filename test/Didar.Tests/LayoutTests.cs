using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Didar.Tests;

/// <summary>Holds the code to the tables of ARCHITECTURE.md and to the conventions that no analyzer checks.</summary>
public sealed partial class LayoutTests
{
    private const int MostLines = 400;

    private static readonly string Page = File.ReadAllText(Repository.At("ARCHITECTURE.md"));
    private static readonly string[] Stages = [.. MarkdownTable.Read(Page, "Stage").Select(row => row[0])];
    private static readonly SourceFile[] Core = SourceFile.Below("src", "Didar.Core");
    private static readonly SourceFile[] All = [.. new[] { "src", "test", "bench", "tools" }.Where(folder => Directory.Exists(Repository.At(folder))).SelectMany(folder => SourceFile.Below(folder))];

    [Fact]
    public void Each_folder_of_Core_is_a_stage_of_the_table()
    {
        var folders = Core.Select(FolderOf).OfType<string>().Distinct(StringComparer.Ordinal);
        Assert.Empty(folders.Except(Stages, StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_has_the_namespace_of_its_folder()
    {
        var strays = Core.Where(file => !file.Text.Contains($"\nnamespace Didar{(FolderOf(file) is { } stage ? $".{stage}" : "")};\n", StringComparison.Ordinal)
            && !file.Text.StartsWith("namespace Didar", StringComparison.Ordinal));
        Assert.Empty(strays.Select(file => file.Path));
    }

    [Fact]
    public void A_stage_uses_only_itself_and_the_stages_above_it()
    {
        var wrong = from file in Core
                    let stage = FolderOf(file)
                    where stage is not null
                    from other in Stages.Skip(Array.IndexOf(Stages, stage) + 1)
                    where Uses(file.Code, other)
                    select $"{file.Path} uses {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_using_is_global_so_that_each_file_shows_what_it_uses() =>
        Assert.DoesNotContain(All, file => file.Code.Contains("\nglobal using", StringComparison.Ordinal));

    [Fact]
    public void Core_knows_no_console_network_clock_or_environment()
    {
        var wrong = from file in Core
                    from Match match in OutsideWorld().Matches(file.Code)
                    select $"{file.Path}: {match.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_stay_short()
    {
        var lines = All.Select(file => file.Lines).Order().ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{lines.Length} files, median {lines[lines.Length / 2]} lines, longest {lines[^1]}"));
        Assert.Empty(All.Where(file => file.Lines > MostLines).Select(file => file.Path));
    }

    [Fact]
    public void The_table_of_projects_is_what_is_built()
    {
        var solution = XDocument.Load(Repository.At("Didar.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
        var built = solution.Order(StringComparer.Ordinal).Select(path =>
        {
            var project = XDocument.Load(Repository.At(path));
            var uses = project.Descendants("ProjectReference").Select(one => Path.GetFileNameWithoutExtension(one.Attribute("Include")!.Value));
            var packages = project.Descendants("PackageReference").Select(one => one.Attribute("Include")!.Value);
            return $"{Path.GetDirectoryName(path)}: {Listed(uses)}; {Listed(packages)}";
        });
        var told = MarkdownTable.Read(Page, "Project").Select(row => $"{row[0]}: {Listed(Split(row[2]))}; {Listed(Split(row[3]))}");
        Assert.Equal(told.Order(StringComparer.Ordinal), built);
    }

    [Fact]
    public void Each_project_file_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Didar.slnx"));
        var files = new[] { "src", "test", "bench", "tools" }.Select(folder => Repository.At(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories));
        Assert.All(files, file => Assert.Contains($"/{Path.GetFileName(file)}\"", solution, StringComparison.Ordinal));
    }

    private static string? FolderOf(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length > 3 ? parts[2] : null;
    }

    /// <summary>Whether code names a stage: with its full name, or from within the namespace as <c>Stage.Type</c>.</summary>
    private static bool Uses(string code, string stage) =>
        Regex.IsMatch(code, $@"\bDidar\.{stage}\b|(?<![\w.]){stage}\.[A-Z]\w+[\s(.""{{]", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static string[] Split(string cell) => cell is "–" ? [] : cell.Split(", ");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\b(Console|HttpClient|HttpMessageHandler|Socket|Environment|TimeProvider|DbConnection)\b|\bDate(Time|TimeOffset)\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bThread\.Sleep\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex OutsideWorld();
}
