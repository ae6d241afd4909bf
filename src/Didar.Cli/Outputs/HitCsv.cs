using System.Globalization;
using Didar.Archive.Searching;

namespace Didar.Cli.Outputs;

/// <summary>Hits as a table (RFC 4180).</summary>
internal static class HitCsv
{
    public static void Write(TextWriter output, SearchResult result)
    {
        output.Write("id,published,outlet,title,name,uri,sha256,snippet\r\n");
        foreach (var hit in result.Hits)
        {
            var article = hit.Article;
            string?[] cells = [article.Id.ToString(CultureInfo.InvariantCulture), article.Published, article.Outlet, article.Title, article.Name, article.Uri, article.Sha256, hit.Snippet?.Text];
            output.Write(string.Join(',', cells.Select(CsvCell.Of)) + "\r\n");
        }
    }
}
