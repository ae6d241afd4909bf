using System.Text.Json;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>A report as IPTC ninjs 3.0 (news in JSON): one object a line, with its people, organisations, places and, as bodies, its text.</summary>
internal static class NinjsWriter
{
    public static string Write(Record record, Article article)
    {
        var words = new SourceWords(article);
        return RecordLookup.JsonLine(json =>
        {
            json.WriteString("uri", RecordLookup.UriOf(record));
            json.WriteStartObject("standard");
            json.WriteString("name", "ninjs");
            json.WriteString("version", "3.0");
            json.WriteEndObject();
            json.WriteString("type", "text");
            json.WriteString("language", "fa");
            // A moment needs a day.
            if (record.Published is { Precision: "day" } published) json.WriteString("versionCreated", $"{published.Date}T00:00:00Z");
            json.WriteIfAny("by", record.Source.Outlet);
            json.WriteIfAny("located", record.Source.Place);
            if (record.Title is { } title)
            {
                json.WriteStartArray("headlines");
                Item(json, "role", "main", words.OnOneLine(title));
                json.WriteEndArray();
            }
            json.WriteStartArray("bodies");
            var text = string.Join("\n\n", article.Parts.Where(static part => part.Kind is PartKind.Lead or PartKind.Subheading or PartKind.Paragraph).Select(part => part.Span.In(article.Text)));
            Item(json, "role", "main", text, "text/plain");
            json.WriteEndArray();
            WriteNames(json, "people", record.Entities.Where(static entity => entity.Kind is EntityKind.Person));
            WriteNames(json, "organisations", record.Entities.Where(static entity => entity.Kind is EntityKind.Organisation or EntityKind.Group));
            WritePlaces(json, record);
        });
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<RecordEntity> entities)
    {
        json.WriteStartArray(name);
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteString("name", entity.Name);
            json.WriteString("rel", "mentions");
            if (entity.Known is { } known) json.WriteString("uri", $"urn:didar:{known}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, Record record)
    {
        json.WriteStartArray("places");
        foreach (var place in record.Meetings.Select(static meeting => meeting.Place?.Name).Append(record.Source.Place).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", place);
            json.WriteString("rel", "mentions");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, string key, string role, string value, string? contentType = null)
    {
        json.WriteStartObject();
        json.WriteString(key, role);
        json.WriteIfAny("contentType", contentType);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
