using System.Collections.Immutable;
using System.Text.Json;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// Each fact as a W3C Web Annotation (Recommendation of 23 February 2017): one JSON-LD document a line. The Recommendation
/// has positions counted in Unicode code points; they count here in the decoded page.
/// </summary>
internal static class WebAnnotationWriter
{
    private const int ContextLength = 32;

    public static string Write(Record record, Article article)
    {
        var points = new CodePoints(article.Page);
        var lines = new List<string>();
        foreach (var entity in record.Entities)
            foreach (var mention in entity.Mentions)
                lines.Add(Annotation(record, article, points, "identifying", [new(mention.Start, mention.End)], $"{entity.Name} ({Codes.Of(entity.Kind)})"));
        foreach (var statement in record.Statements)
            lines.Add(Annotation(record, article, points, "describing", statement.Content, $"{record.Entity(statement.Speaker)?.Name}: {Codes.Of(statement.Act)}, {Codes.Of(statement.Mode)}"));
        foreach (var meeting in record.Meetings)
            lines.Add(Annotation(record, article, points, "describing", meeting.Evidence, $"{Codes.Of(meeting.Kind)}, {Codes.Of(meeting.Status)}: {string.Join(" – ", meeting.Participants.Select(id => record.Entity(id)?.Name ?? id))}"));
        foreach (var e in record.Events)
            lines.Add(Annotation(record, article, points, "classifying", e.Evidence, $"{Codes.Of(e.Type)}: {string.Join(' ', e.Actors)} -> {string.Join(' ', e.Recipients)}"));
        return string.Concat(lines);
    }

    private static string Annotation(Record record, Article article, CodePoints points, string motivation, ImmutableArray<TextSpan> places, string body) => RecordLookup.JsonLine(json =>
    {
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", $"urn:didar:{RecordLookup.StableId([record.Source.Sha256, motivation, body, .. places.Select(static place => place.ToString())])}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("value", body);
        json.WriteString("format", "text/plain");
        json.WriteEndObject();
        json.WriteStartArray("target");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("source", RecordLookup.UriOf(record));
            json.WriteStartArray("selector");
            var at = points.Of(place);
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", at.Start);
            json.WriteNumber("end", at.End);
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", place.In(article.Page));
            json.WriteString("prefix", article.Page[Whole(article.Page, Math.Max(0, place.Start - ContextLength))..place.Start]);
            json.WriteString("suffix", article.Page[place.End..Whole(article.Page, Math.Min(article.Page.Length, place.End + ContextLength))]);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    // Not between the halves of one character.
    private static int Whole(string page, int at) => at > 0 && at < page.Length && char.IsSurrogatePair(page[at - 1], page[at]) ? at - 1 : at;
}
