namespace Didar.Tests;

/// <summary>A table of a Markdown page, found by its first heading cell.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of each row below the headings, without the back ticks round code.</summary>
    public static string[][] Read(string page, string firstHeading)
    {
        var lines = page.Split('\n').SkipWhile(line => !line.StartsWith($"| {firstHeading} |", StringComparison.Ordinal)).Skip(2);
        var rows = lines.TakeWhile(line => line.StartsWith('|')).Select(Cells).ToArray();
        return rows.Length > 0 ? rows : throw new InvalidDataException($"the page has no table that begins with '{firstHeading}'");
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
