using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Didar.Facts;

namespace Didar.Writing;

/// <summary>What several forms need of a record.</summary>
internal static class RecordLookup
{
    /// <summary>The entity of an id; null where the record has none.</summary>
    public static RecordEntity? Entity(this Record record, string? id)
    {
        foreach (var entity in record.Entities)
            if (entity.Id == id) return entity;
        return null;
    }

    /// <summary>An id that depends on the parts alone: the same in every run.</summary>
    public static string StableId(params ReadOnlySpan<string?> parts)
    {
        var content = new StringBuilder();
        foreach (var part in parts) content.Append(part).Append('\u001F');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 10));
    }

    /// <summary>What names the report everywhere: its address where it has one, else its words.</summary>
    public static string UriOf(Record record) =>
        Uri.TryCreate(record.Source.Uri, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : $"urn:sha256:{record.Source.Sha256}";

    /// <summary>One JSON object on a line of its own.</summary>
    public static string JsonLine(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Encoder }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>A string member, left out where there is no value.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
