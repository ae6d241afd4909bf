using System.Collections.Immutable;
using System.Text;

namespace Didar.Knowledge;

/// <summary>A knowledge file that has been read into memory.</summary>
/// <param name="Name">Its path as problems should show it; the last part, such as <c>people.tsv</c>, says what it holds.</param>
/// <param name="Text">All of it.</param>
public sealed record KnowledgeFile(string Name, string Text)
{
    /// <summary>The names of the files that <see cref="KnowledgeReader"/> reads.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "states.tsv", "bodies.tsv", "offices.tsv", "people.tsv", "tenures.tsv", "places.tsv", "frameworks.tsv", "outlets.tsv",
        "names.tsv", "surname-suffixes.tsv", "honorifics.tsv", "common-words.tsv",
    ];

    /// <summary>Those of the named files that a folder has; other files there belong to other stages.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<KnowledgeFile> FromFolder(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        var files = ImmutableArray.CreateBuilder<KnowledgeFile>(Names.Length);
        foreach (var name in Names)
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path)) files.Add(new(path, Encoding.UTF8.GetString(File.ReadAllBytes(path))));
        }
        return files.ToImmutable();
    }
}
