using System.Text.Json;
using System.Text.Json.Serialization;

namespace Didar.Scoring;

/// <summary>Reads the marks of one article from their JSON form.</summary>
public static class MarksJson
{
    /// <summary>Reads one file's text and checks that every id in it is known.</summary>
    /// <exception cref="JsonException">The text is no marks file; the message says where.</exception>
    public static Marks Read(string json)
    {
        var marks = JsonSerializer.Deserialize(json, MarksJsonContext.Default.Marks) ?? throw new JsonException("null is no marks file");
        var known = marks.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var named = marks.Statements.Select(statement => statement.Speaker).Concat(marks.Meetings.SelectMany(meeting => meeting.Participants));
        foreach (var id in named)
        {
            if (!known.Contains(id)) throw new JsonException($"{marks.Id}: no entity has the id '{id}'");
        }
        return marks;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Marks))]
internal sealed partial class MarksJsonContext : JsonSerializerContext;
