using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Didar.Facts;
using Didar.Text;

namespace Didar.Writing;

/// <summary>The JSON form of a record: camel case, enumerations in lower case, empty members left out where null.</summary>
public static class RecordJson
{
    /// <summary>Persian letters as themselves; the half-space and the marks of direction escaped, so that no line is silently reordered.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(
        UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Arabic,
        UnicodeRanges.ArabicPresentationFormsA, UnicodeRanges.ArabicPresentationFormsB, UnicodeRanges.Cyrillic);

    private static readonly RecordJsonContext Context = new(new JsonSerializerOptions(RecordJsonContext.Default.Options)
    {
        Encoder = Encoder,
    });

    /// <summary>One line, without the line feed.</summary>
    public static string Write(Record record) => JsonSerializer.Serialize(record, Context.Record);

    /// <summary>The same in UTF-8.</summary>
    public static byte[] WriteUtf8(Record record) => JsonSerializer.SerializeToUtf8Bytes(record, Context.Record);

    /// <summary>Reads one line back.</summary>
    /// <exception cref="JsonException">The line is no record.</exception>
    public static Record Read(string line) =>
        JsonSerializer.Deserialize(line, Context.Record) ?? throw new JsonException("null is no record");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Record))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
