namespace Didar.Tests.Specs;

/// <summary>Moves an example that holds out of the known gaps of its page, to the group that it says it belongs to.</summary>
internal static class SpecMend
{
    private const string Gaps = "## Known gaps\n";
    private const string Belongs = "Belongs to: ";

    /// <summary>Moves it in the checkout's page.</summary>
    public static void Move(string page, string example)
    {
        var file = Repository.At("specs", page + ".md");
        File.WriteAllText(file, Moved(File.ReadAllText(file), example));
    }

    /// <summary>The page with the example at the end of its group; a group that is gone is begun anew.</summary>
    public static string Moved(string page, string example)
    {
        var gaps = page.IndexOf(Gaps, StringComparison.Ordinal);
        var start = page.IndexOf($"### {example}\n", gaps, StringComparison.Ordinal);
        var end = page.IndexOf("\n### ", start, StringComparison.Ordinal) + 1;
        if (end == 0) end = page.Length;
        var block = page[start..end].TrimEnd('\n');
        var line = block.IndexOf(Belongs, StringComparison.Ordinal);
        var lineEnd = block.IndexOf('\n', line);
        var heading = $"## {block[(line + Belongs.Length)..lineEnd]}\n";
        block = block.Remove(line, lineEnd + 1 - line) + "\n\n";

        var rest = page[..start] + page[end..];
        if (!rest[gaps..].Contains("\n### ", StringComparison.Ordinal)) rest = rest[..gaps];
        var group = rest.IndexOf(heading, StringComparison.Ordinal);
        if (group < 0) rest = rest.Insert(group = Math.Min(gaps, rest.Length), heading + "\n");
        var next = rest.IndexOf("\n## ", group, StringComparison.Ordinal) + 1;
        if (next == 0) next = rest.Length;
        return rest.Insert(next, block).TrimEnd('\n') + "\n";
    }
}
