namespace Didar.Tests;

/// <summary>A table of a Markdown page, found by its first heading cell.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of each row below the headings of the first such table, without the back ticks round code.</summary>
    public static string[][] Read(string page, string firstHeading) => Rows(page.Split('\n'), firstHeading);

    /// <summary>The rows of all such tables.</summary>
    public static string[][] ReadAll(string page, string firstHeading)
    {
        var lines = page.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => IsHead(lines[i], firstHeading));
        return [.. starts.SelectMany(start => Rows(lines[start..], firstHeading))];
    }

    private static string[][] Rows(string[] lines, string firstHeading)
    {
        var rows = lines.SkipWhile(line => !IsHead(line, firstHeading)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToArray();
        return rows.Length > 0 ? rows : throw new InvalidDataException($"the page has no table that begins with '{firstHeading}'");
    }

    private static bool IsHead(string line, string firstHeading) => line.StartsWith($"| {firstHeading} |", StringComparison.Ordinal);

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
