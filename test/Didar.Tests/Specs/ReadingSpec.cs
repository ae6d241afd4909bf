using System.Text;
using Didar.Reading;
using Didar.Tests.Reading;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a part of the report, its outlet, its origin, its place or its date.</summary>
public sealed class ReadingSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("reading");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("reading", example, static e =>
    {
        // An example lists parts or what the report says of its origin; of the origin, only what it is about.
        var wanted = e.Expected.Select(Sort).ToHashSet(StringComparer.Ordinal);
        var article = ReadingLists.Reader.Read(Encoding.UTF8.GetBytes(e.Input), e.Input.StartsWith('<') ? "example.html" : "example.txt");
        return Lines(article).Where(l => wanted.Contains(Sort(l)));
    });

    private static string Sort(string line) => line.Split(" | ")[0] switch
    {
        "outlet" or "via" or "place" or "date" => line.Split(" | ")[0],
        _ => "part",
    };

    private static IEnumerable<string> Lines(Article article)
    {
        foreach (var part in article.Parts)
        {
            if (part.Kind != PartKind.Boilerplate) yield return $"{part.Kind} | {part.Span.In(article.Text).Replace('\n', ' ')}";
        }
        yield return $"outlet | {article.SourceLine.Outlet?.Name ?? "-"}";
        yield return $"via | {article.SourceLine.Via?.Name ?? "-"}";
        yield return $"place | {article.SourceLine.Place?.Name ?? "-"}";
        yield return $"date | {article.Published?.Date.ToString("uuuu-MM-dd", null) ?? "-"}";
    }
}
