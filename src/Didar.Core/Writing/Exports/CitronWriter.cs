using System.Text.Json;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// A report's quotes in the data format of Citron (BBC): one document a line. Citron is written in Python: places count
/// Unicode code points in <c>text</c>, which is the report without its markup.
/// </summary>
internal static class CitronWriter
{
    public static string Write(Record record, Article article)
    {
        var points = new CodePoints(article.Text);
        return RecordLookup.JsonLine(json =>
        {
            json.WriteString("text", article.Text);
            json.WriteStartArray("quotes");
            foreach (var statement in record.Statements)
            {
                // Citron knows neither a dropped subject nor a cue in two pieces.
                var speaker = record.Entity(statement.Speaker);
                var name = speaker?.Mentions.FirstOrDefault(static mention => mention.Form == MentionForm.Name);
                var named = name is null ? (TextSpan?)null : new(name.Start, name.End);
                var source = statement.SpeakerAs ?? named;
                json.WriteStartObject();
                json.WriteString("id", RecordLookup.StableId(record.Source.Sha256, "quote", statement.Content.IsEmpty ? "" : statement.Content[0].ToString()));
                json.WritePropertyName("cue");
                WriteSpan(json, article, points, statement.Cue[0].Union(statement.Cue[^1]));
                json.WriteStartArray("sources");
                if (source is { } at) WriteSpan(json, article, points, at);
                json.WriteEndArray();
                json.WriteStartArray("contents");
                foreach (var content in statement.Content) WriteSpan(json, article, points, content);
                json.WriteEndArray();
                json.WriteStartArray("coreferences");
                if (named is { } full && full != source) WriteSpan(json, article, points, full);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("coreference_groups");
            foreach (var entity in record.Entities)
            {
                json.WriteStartArray();
                foreach (var mention in entity.Mentions) WriteSpan(json, article, points, new(mention.Start, mention.End));
                json.WriteEndArray();
            }
            json.WriteEndArray();
        });
    }

    private static void WriteSpan(Utf8JsonWriter json, Article article, CodePoints points, TextSpan place)
    {
        var inText = article.ToPage.ToDerived(place);
        var at = points.Of(inText);
        json.WriteStartObject();
        json.WriteNumber("start", at.Start);
        json.WriteNumber("end", at.End);
        json.WriteString("text", inText.In(article.Text));
        json.WriteEndObject();
    }
}
