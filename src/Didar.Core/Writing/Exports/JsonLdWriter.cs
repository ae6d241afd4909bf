using System.Text.Json;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>A report as a schema.org NewsArticle, with a Quotation for each statement and an Event for each meeting: one JSON-LD document a line.</summary>
internal static class JsonLdWriter
{
    public static string Write(Record record, Article article)
    {
        var words = new SourceWords(article);
        return RecordLookup.JsonLine(json =>
        {
            var uri = RecordLookup.UriOf(record);
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("@id", uri);
            json.WriteString("identifier", record.Id);
            json.WriteIfAny("headline", record.Title is { } title ? words.OnOneLine(title) : null);
            json.WriteString("inLanguage", "fa");
            json.WriteIfAny("datePublished", record.Published?.Date);
            if (record.Source.Outlet is { } outlet)
            {
                json.WriteStartObject("publisher");
                json.WriteString("@type", "NewsMediaOrganization");
                json.WriteString("name", outlet);
                json.WriteEndObject();
            }
            if (uri.StartsWith("http", StringComparison.Ordinal)) json.WriteString("url", uri);
            json.WriteStartArray("hasPart");
            foreach (var statement in record.Statements) WriteQuotation(json, record, statement, words, uri);
            json.WriteEndArray();
            json.WriteStartArray("about");
            foreach (var meeting in record.Meetings) WriteEvent(json, record, meeting, words, uri);
            json.WriteEndArray();
        });
    }

    private static void WriteQuotation(Utf8JsonWriter json, Record record, Statement statement, SourceWords words, string uri)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", $"{uri}#{statement.Id}");
        json.WriteString("text", words.OnOneLine(statement.Content));
        json.WriteString("inLanguage", "fa");
        if (record.Entity(statement.Speaker) is { } speaker)
        {
            json.WritePropertyName("spokenByCharacter");
            WriteActor(json, speaker);
        }
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Record record, Meeting meeting, SourceWords words, string uri)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", $"{uri}#{meeting.Id}");
        json.WriteString("name", string.Join(" – ", meeting.Participants.Select(id => record.Entity(id)?.Name ?? id)));
        if (!meeting.Evidence.IsEmpty) json.WriteString("description", words.OnOneLine(meeting.Evidence[0]));
        json.WriteIfAny("startDate", meeting.When?.Date);
        // schema.org knows no status of an event that was held.
        if (meeting.Status == FactStatus.Planned) json.WriteString("eventStatus", "https://schema.org/EventScheduled");
        if (meeting.Place is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", place.Name);
            json.WriteEndObject();
        }
        json.WriteStartArray("attendee");
        foreach (var id in meeting.Participants)
            if (record.Entity(id) is { } entity) WriteActor(json, entity);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, RecordEntity entity)
    {
        var isPerson = entity.Kind is EntityKind.Person or EntityKind.Office;
        json.WriteStartObject();
        json.WriteString("@type", isPerson ? "Person" : "Organization");
        json.WriteString("name", entity.Name);
        json.WriteIfAny("alternateName", entity.NameEn);
        if (isPerson && entity.Offices.Length > 0) json.WriteString("jobTitle", entity.Offices[0].Title);
        json.WriteEndObject();
    }
}
