using System.Globalization;
using System.Text;
using Didar.Archive.Searching;

namespace Didar.Cli.Outputs;

/// <summary>Hits for people: number, day, outlet, headline, and the words that were found.</summary>
internal static class HitText
{
    public static void Write(TextWriter output, SearchResult result)
    {
        var (open, close) = Console.IsOutputRedirected ? ("**", "**") : ("\u001B[1m", "\u001B[0m");
        foreach (var hit in result.Hits)
        {
            var article = hit.Article;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.Id}  {article.Published ?? "undated"}  {OneLine.Of(article.Outlet ?? "–")}  {OneLine.Of(article.Title ?? article.Name)}"));
            if (hit.Snippet is { } snippet) output.WriteLine($"    {Marked(snippet, open, close)}");
        }
        foreach (var facet in result.Facets)
        {
            output.WriteLine();
            output.WriteLine(facet.Name);
            foreach (var value in facet.Values) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {value.Count,7}  {OneLine.Of(value.Value)}"));
        }
        if (result.Hits.Count > 0) output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Total} found, {result.Hits.Count} shown"));
    }

    private static string Marked(Snippet snippet, string open, string close)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (mark, _) in snippet.Marks)
        {
            text.Append(OneLine.Of(snippet.Text[at..mark.Start])).Append(open).Append(OneLine.Of(snippet.Text[mark.Start..mark.End])).Append(close);
            at = mark.End;
        }
        return text.Append(OneLine.Of(snippet.Text[at..])).ToString();
    }
}
