using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// A report in the form of a marked article (<c>gold/README.md</c>), with what was found as marks, for a person to correct:
/// the text of <c>ID.txt</c>, <see cref="Separator"/>, and <c>ID.json</c>.
/// </summary>
public static class GoldWriter
{
    /// <summary>Stands once between text and marks; the marks hold none, since JSON escapes control characters.</summary>
    public const char Separator = '\u001E';

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Both files.</summary>
    public static string Write(Record record, Article article)
    {
        var marks = new MarkWriter(record, article, TextOf(article));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) marks.Write(json);
        return $"{marks.Text}{Separator}{Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length))}\n";
    }

    // A plain text is taken as it is; of a page the report, with its headline in the first line.
    private static string TextOf(Article article)
    {
        if (ReferenceEquals(article.Text, article.Page) || article.Text == article.Page) return article.Page;
        var headline = article.Parts.FirstOrDefault(static part => part.Kind == PartKind.Headline).Span.In(article.Text);
        var body = article.Parts.Where(static part => part.Kind is PartKind.Lead or PartKind.Subheading or PartKind.Paragraph or PartKind.SignOff).ToArray();
        var first = body.Length == 0 ? "" : article.Text[body[0].Span.Start..body[^1].Span.End];
        return $"{string.Join(' ', headline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n\n{first}\n";
    }

    private sealed class MarkWriter(Record record, Article article, string text)
    {
        public string Text { get; } = text;

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("id", record.Id);
            json.WriteStartObject("source");
            json.WriteString("outlet", WordsOf(record.Source.Places.Outlet) ?? record.Source.Outlet);
            json.WriteString("via", WordsOf(record.Source.Places.Via) ?? record.Source.Via);
            json.WriteString("place", WordsOf(record.Source.Places.Place) ?? record.Source.Place);
            json.WriteEndObject();
            Array(json, "entities", record.Entities, WriteEntity);
            Array(json, "meetings", record.Meetings, WriteMeeting);
            Array(json, "statements", record.Statements, WriteStatement);
            Array(json, "events", record.Events, WriteEvent);
            json.WriteEndObject();
        }

        private void WriteEntity(Utf8JsonWriter json, RecordEntity entity)
        {
            json.WriteString("id", entity.Id);
            json.WriteString("kind", Codes.Of(entity.Kind));
            json.WriteString("name", entity.Name);
            Strings(json, "mentions", entity.Mentions.Select(mention => WordsOf(new TextSpan(mention.Start, mention.End))));
            Strings(json, "offices", entity.Offices.SelectMany(static office => office.Places.Take(1)).Select(place => WordsOf(place)));
            json.WriteString("country", entity.Country);
        }

        private void WriteMeeting(Utf8JsonWriter json, Meeting meeting)
        {
            json.WriteString("kind", Codes.Of(meeting.Kind));
            json.WriteString("status", Codes.Of(meeting.Status));
            Strings(json, "participants", meeting.Participants);
            json.WriteString("place", WordsOf(meeting.Place?.At));
            json.WriteString("when", WordsOf(meeting.When?.Text));
            Strings(json, "topics", meeting.Topics.Select(topic => WordsOf(topic)));
            json.WriteString("evidence", First(meeting.Evidence));
        }

        private void WriteStatement(Utf8JsonWriter json, Statement statement)
        {
            json.WriteString("speaker", statement.Speaker);
            json.WriteString("speaker_as", WordsOf(statement.SpeakerAs));
            json.WriteString("cue", string.Join(" … ", statement.Cue.Select(cue => WordsOf(cue))));
            // Of several pieces the longest, as the marks are made.
            json.WriteString("content", WordsOf(statement.Content.MaxBy(static piece => piece.Length)) ?? "");
            json.WriteString("preamble", First(statement.Preamble));
            json.WriteString("mode", Codes.Of(statement.Mode));
            json.WriteString("act", Codes.Of(statement.Act));
            json.WriteString("target", WordsOf(statement.Target));
            json.WriteString("addressee", statement.Addressee);
            json.WriteString("in", record.Title is { } title && !statement.Content.IsEmpty && title.Contains(statement.Content[0]) ? "title" : "body");
        }

        private void WriteEvent(Utf8JsonWriter json, Event e)
        {
            json.WriteString("type", Codes.Of(e.Type));
            json.WriteString("mode", e.Mode);
            Strings(json, "actors", e.Actors);
            Strings(json, "recipients", e.Recipients);
            json.WriteString("status", Codes.Of(e.Status));
            json.WriteString("evidence", First(e.Evidence));
        }

        private string? First(ImmutableArray<TextSpan> places) => places.IsEmpty ? null : WordsOf(places[0]);

        // A mark must stand in the text letter for letter; what lay in the markup only has none.
        private string? WordsOf(TextSpan? place)
        {
            if (place is not { } at) return null;
            var words = article.ToPage.ToDerived(at).In(article.Text);
            return words.Length > 0 && Text.Contains(words, StringComparison.Ordinal) ? words : null;
        }

        private static void Array<T>(Utf8JsonWriter json, string name, ImmutableArray<T> members, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartArray(name);
            foreach (var member in members)
            {
                json.WriteStartObject();
                write(json, member);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string?> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values.OfType<string>().Distinct(StringComparer.Ordinal)) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }
}
