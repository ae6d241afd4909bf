using System.Text.Json;

namespace Didar.Reading;

/// <summary>One line of a JSONL file: the members that Didar reads; others are passed over.</summary>
/// <param name="Id">What the report is called by.</param>
/// <param name="Title">The headline.</param>
/// <param name="Text">The report below the headline.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Date">When, in any form that <see cref="DateReader"/> reads.</param>
internal sealed record JsonLine(string? Id, string Title, string Text, string? Url, string? Date)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">The line is no object with a text.</exception>
    public static JsonLine Parse(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it is no JSON object");
        string? id = null, title = null, text = null, url = null, date = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8)) id = Value(ref reader);
            else if (reader.ValueTextEquals("title"u8)) title = Value(ref reader);
            else if (reader.ValueTextEquals("text"u8)) text = Value(ref reader);
            else if (reader.ValueTextEquals("url"u8)) url = Value(ref reader);
            else if (reader.ValueTextEquals("date"u8)) date = Value(ref reader);
            else { reader.Read(); reader.Skip(); }
        }
        if (reader.Read()) throw new JsonException("something follows the object");
        return title is null && text is null
            ? throw new JsonException("it has neither 'title' nor 'text'")
            : new(id, title ?? "", text ?? "", url, date);
    }

    private static string? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.Number: return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.String: break;
            default: throw new JsonException("a member that must be a string is none");
        }
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException wrong)
        {
            // Escapes may spell half a surrogate pair, which is no text.
            throw new JsonException("a string holds what is no character", wrong);
        }
    }
}
