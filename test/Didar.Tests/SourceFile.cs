using System.Text.RegularExpressions;

namespace Didar.Tests;

/// <summary>A C# file of the checkout.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The number of lines.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The text without comments, so that prose about a thing is not taken for its use.</summary>
    public string Code => Comment().Replace(Text, "");

    /// <summary>All C# files below a folder of the checkout, generated ones left out.</summary>
    public static SourceFile[] Below(params string[] folder) =>
    [
        .. Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.At(path)))),
    ];

    // Documentation comments stay: a reference in them is checked by the compiler and is a use.
    [GeneratedRegex(@"(?<![:/])//(?!/).*|/\*[\s\S]*?\*/", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Comment();
}
