using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Didar.Facts;
using Didar.Reading;

namespace Didar.Writing;

/// <summary>
/// Writes a record's events as PLOVER records: one JSON object a line, with the field names of the PLOVER gold standard
/// records (Open Event Data Alliance). Fields of our own stand after the standard ones; <c>docs/plover.md</c> lists all.
/// </summary>
public static class PloverWriter
{
    // Draft 0.8 of the PLOVER manual, 17 September 2021.
    private const string PloverVersion = "0.8";

    /// <summary>One line an event, each ended by a line feed; empty for a record without events.</summary>
    public static string Write(Record record, Article article)
    {
        if (record.Events.IsEmpty) return "";
        var words = new SourceWords(article);
        var buffer = new ArrayBufferWriter<byte>();
        var ids = new HashSet<string>();
        foreach (var e in record.Events)
        {
            using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Encoder });
            WriteEvent(json, record, e, words, ids);
            json.Flush();
            buffer.Write("\n"u8);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteEvent(Utf8JsonWriter json, Record record, Event e, SourceWords words, HashSet<string> ids)
    {
        var type = Codes.Of(e.Type);
        var statement = FromStatement(record, e);
        json.WriteStartObject();
        json.WriteString("id", IdOf(record, e, ids));
        json.WriteString("date", DateOf(record, e));
        WriteActors(json, "source", record, e, e.Actors);
        WriteActors(json, "target", record, e, e.Recipients);
        json.WriteString("event", type);
        json.WriteString("eventText", statement is null ? null : words.OnOneLine(statement.Cue));
        json.WriteString("mode", e.Mode);
        json.WriteNull("context");
        json.WriteString("text", words.OnOneLine(e.Evidence));
        json.WriteStartObject("textInfo");
        json.WriteString("uri", record.Source.Uri);
        json.WriteString("sha256", record.Source.Sha256);
        json.WriteString("unit", record.Source.Unit);
        json.WriteStartArray("places");
        foreach (var place in e.Evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("language", "fa");
        json.WriteString("publication", record.Source.Outlet);
        json.WriteString("coder", "didar");
        json.WriteString("version", PloverVersion);
        json.WriteString("cameo", CameoCodes.Find(type, e.Mode));
        json.WriteString("status", Codes.Of(e.Status));
        json.WriteString("article", record.Id);
        json.WriteString("rule", e.Rule);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string name, Record record, Event e, ImmutableArray<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
        {
            // IRN-MED: the state, and the party inside it.
            var dash = code.IndexOf('-', StringComparison.Ordinal);
            json.WriteStartObject();
            json.WriteString("actorText", ActorText(record, e, dash < 0 ? code : code[..dash]));
            json.WriteString("code", dash < 0 ? code : code[..dash]);
            json.WriteString("sector", dash < 0 ? null : code[(dash + 1)..]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Who acts for the side in the meeting or statement that the event follows from.</summary>
    internal static string? ActorText(Record record, Event e, string side)
    {
        var names = new List<string>();
        var statement = FromStatement(record, e);
        foreach (var entity in record.Entities)
        {
            if (entity.Country != side) continue;
            if (statement is not null && statement.Speaker != entity.Id && statement.Addressee != entity.Id) continue;
            if (FromMeeting(record, e) is { } meeting && !meeting.Participants.Contains(entity.Id)) continue;
            names.Add(entity.Name);
        }
        return e.From is null || names.Count == 0 ? null : string.Join("; ", names);
    }

    /// <summary>When the event took place: the date of its meeting, else of the report.</summary>
    internal static string? DateOf(Record record, Event e) => FromMeeting(record, e)?.When?.Date ?? record.Published?.Date;

    private static Statement? FromStatement(Record record, Event e)
    {
        foreach (var statement in record.Statements)
            if (statement.Id == e.From) return statement;
        return null;
    }

    private static Meeting? FromMeeting(Record record, Event e)
    {
        foreach (var meeting in record.Meetings)
            if (meeting.Id == e.From) return meeting;
        return null;
    }

    /// <summary>The same report and the same event give the same id, whatever else is found in it and in whatever run.</summary>
    internal static string IdOf(Record record, Event e, HashSet<string> ids)
    {
        var content = new StringBuilder(record.Source.Sha256);
        content.Append('|').Append(Codes.Of(e.Type)).Append('|').Append(e.Mode).Append('|').Append(Codes.Of(e.Status));
        content.Append('|').AppendJoin(',', e.Actors).Append('|').AppendJoin(',', e.Recipients);
        foreach (var place in e.Evidence) content.Append(CultureInfo.InvariantCulture, $"|{place.Start}-{place.End}");
        for (var number = 1; ; number++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
            var id = "didar-" + Convert.ToHexStringLower(hash.AsSpan(0, 10));
            if (ids.Add(id)) return id;
            content.Append(CultureInfo.InvariantCulture, $"|{number}");
        }
    }
}
