using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Didar.Writing;

namespace Didar.Archive.Correcting;

/// <summary>A correction as one line of JSON: what <c>didar correct export</c> writes.</summary>
/// <param name="Schema">Name and version of the form.</param>
/// <param name="Key">Tells the correction from all others.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Made">When; ISO 8601, UTC.</param>
/// <param name="Reason">Why; null where not told.</param>
/// <param name="Correction">What is put right.</param>
public sealed record CorrectionLine(string Schema, string Key, string Author, string Made, string? Reason, Correction Correction)
{
    /// <summary>The name and version of this form.</summary>
    public const string Form = "didar/correction/1";
}

/// <summary>The JSON form of corrections: members in camel case, enumerations in the words of the record.</summary>
public static class CorrectionJson
{
    private static readonly CorrectionJsonContext Context = new(new JsonSerializerOptions(CorrectionJsonContext.Default.Options) { Encoder = RecordJson.Encoder });

    /// <summary>One line, without the line feed.</summary>
    public static string Write(CorrectionEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return JsonSerializer.Serialize(new CorrectionLine(CorrectionLine.Form, entry.Key, entry.By.Author, entry.By.Made, entry.By.Reason, entry.What), Context.CorrectionLine);
    }

    /// <summary>Reads a line back.</summary>
    /// <exception cref="JsonException">It is no correction, or of a later form.</exception>
    public static CorrectionLine Read(string line)
    {
        CorrectionLine? read;
        try
        {
            read = JsonSerializer.Deserialize(line, Context.CorrectionLine);
        }
        catch (NotSupportedException e)
        {
            throw new JsonException(e.Message, e);
        }
        return read switch
        {
            { Schema: not CorrectionLine.Form } => throw new JsonException($"the schema is {read.Schema}, not {CorrectionLine.Form}"),
            { Key.Length: > 0, Author.Length: > 0, Made.Length: > 0, Correction: not null } => read,
            _ => throw new JsonException("a correction has schema, key, author, made and correction"),
        };
    }

    internal static string WriteWhat(Correction correction) => JsonSerializer.Serialize(correction, Context.Correction);

    internal static Correction ReadWhat(string json) => JsonSerializer.Deserialize(json, Context.Correction) ?? throw new JsonException("null is no correction");

    /// <summary>The key of a new correction: its hash, with its number, since the same may be said twice.</summary>
    internal static string KeyOf(Correction correction, Authorship by, long number) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}\n{by.Author}\n{by.Made}\n{by.Reason}\n{WriteWhat(correction)}"))))[..32];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CorrectionLine))]
[JsonSerializable(typeof(Correction))]
internal sealed partial class CorrectionJsonContext : JsonSerializerContext;
