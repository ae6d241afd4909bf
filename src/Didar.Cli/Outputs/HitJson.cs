using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Didar.Archive.Searching;
using Didar.Text;

namespace Didar.Cli.Outputs;

/// <summary>Hits for programs: every place counts UTF-16 code units of the article's page.</summary>
internal static class HitJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Arabic) };

    public static void Write(TextWriter output, SearchResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("total", result.Total);
            json.WriteStartArray("hits");
            foreach (var hit in result.Hits) Write(json, hit);
            json.WriteEndArray();
            json.WriteStartObject("facets");
            foreach (var facet in result.Facets)
            {
                json.WriteStartArray(facet.Name);
                foreach (var value in facet.Values)
                {
                    json.WriteStartObject();
                    json.WriteString("value", value.Value);
                    json.WriteNumber("count", value.Count);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, Hit hit)
    {
        json.WriteStartObject();
        json.WriteNumber("id", hit.Article.Id);
        json.WriteString("name", hit.Article.Name);
        json.WriteString("uri", hit.Article.Uri);
        json.WriteString("sha256", hit.Article.Sha256);
        json.WriteString("title", hit.Article.Title);
        json.WriteString("outlet", hit.Article.Outlet);
        json.WriteString("published", hit.Article.Published);
        json.WriteString("from", hit.Article.DayFrom);
        json.WriteString("to", hit.Article.DayTo);
        if (hit.Snippet is not { } snippet) json.WriteNull("snippet");
        else
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", snippet.Text);
            Write(json, "at", snippet.At);
            json.WriteStartArray("marks");
            foreach (var (_, page) in snippet.Marks) Write(json, null, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, TextSpan span)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }
}
