using System.Text.Json;
using System.Text.RegularExpressions;

namespace Didar.Tests.Writing;

/// <summary>
/// Holds JSON against a schema: just those keywords of JSON Schema 2020-12 that <c>docs/record.schema.json</c> uses.
/// Another keyword is an error, lest it be taken for checked.
/// </summary>
internal sealed class JsonSchema(JsonElement schema)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description"];

    public static JsonSchema Load(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>What is wrong, each with its path; empty where the JSON is valid.</summary>
    public IEnumerable<string> Errors(JsonElement json) => Errors(schema, json, "$");

    private IEnumerable<string> Errors(JsonElement rule, JsonElement json, string path) =>
        rule.EnumerateObject().SelectMany(keyword => Errors(rule, keyword.Name, keyword.Value, json, path));

    private IEnumerable<string> Errors(JsonElement rule, string keyword, JsonElement value, JsonElement json, string path) => keyword switch
    {
        _ when Silent.Contains(keyword) => [],
        "$ref" => Errors(schema.GetProperty("$defs").GetProperty(value.GetString()!["#/$defs/".Length..]), json, path),
        "anyOf" => value.EnumerateArray().Any(one => !Errors(one, json, path).Any()) ? [] : [$"{path}: fits none of anyOf"],
        "type" => Types(value).Contains(TypeOf(json)) ? [] : [$"{path}: {TypeOf(json)} is not {value}"],
        "const" => JsonElement.DeepEquals(value, json) ? [] : [$"{path}: is not {value}"],
        "enum" => value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, json)) ? [] : [$"{path}: {json} is not among {value}"],
        "pattern" => json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)) ? [] : [$"{path}: {json} does not match {value}"],
        "minLength" => json.ValueKind != JsonValueKind.String || json.GetString()!.Length >= value.GetInt32() ? [] : [$"{path}: too short"],
        "minimum" => json.ValueKind != JsonValueKind.Number || json.GetInt64() >= value.GetInt64() ? [] : [$"{path}: {json} is below {value}"],
        "minItems" => json.ValueKind != JsonValueKind.Array || json.GetArrayLength() >= value.GetInt32() ? [] : [$"{path}: too few"],
        "items" => json.ValueKind != JsonValueKind.Array ? [] : json.EnumerateArray().SelectMany((one, index) => Errors(value, one, FormattableString.Invariant($"{path}[{index}]"))),
        "required" => json.ValueKind != JsonValueKind.Object ? [] : value.EnumerateArray().Where(name => !json.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: lacks {name}"),
        "properties" => json.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(one => json.TryGetProperty(one.Name, out var member) ? Errors(one.Value, member, $"{path}.{one.Name}") : []),
        "additionalProperties" when value.ValueKind == JsonValueKind.False => json.ValueKind != JsonValueKind.Object ? [] : json.EnumerateObject().Where(one => !rule.GetProperty("properties").TryGetProperty(one.Name, out _)).Select(one => $"{path}: {one.Name} is unknown"),
        _ => throw new NotSupportedException($"{path}: the keyword {keyword}"),
    };

    private static IEnumerable<string> Types(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? [value.GetString()!] : value.EnumerateArray().Select(one => one.GetString()!);

    private static string TypeOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => json.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
