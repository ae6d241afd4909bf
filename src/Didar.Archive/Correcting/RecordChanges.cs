using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Didar.Facts;
using Didar.Writing;

namespace Didar.Archive.Correcting;

/// <summary>Tells two records of one article apart, member by member.</summary>
internal static class RecordChanges
{
    private static readonly string[] Parts = ["entities", "statements", "meetings", "events"];

    /// <summary>One line for each member that differs, and for each fact that only one of them has.</summary>
    public static ImmutableArray<string> Between(Record before, Record after)
    {
        var (left, right) = (JsonNode.Parse(RecordJson.Write(before))!, JsonNode.Parse(RecordJson.Write(after))!);
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Parts)
        {
            var (old, now) = (ById(left[part]!), ById(right[part]!));
            foreach (var (id, members) in old)
            {
                if (now.TryGetValue(id, out var others)) lines.AddRange(Members(id, members, others));
                else lines.Add($"{id} taken out");
            }
            foreach (var (id, members) in now)
            {
                if (!old.ContainsKey(id)) lines.Add($"{id} added: {members.ToJsonString(Relaxed)}");
            }
        }
        return lines.ToImmutable();
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = RecordJson.Encoder };

    private static IEnumerable<string> Members(string id, JsonObject before, JsonObject after) =>
        from member in before
        let other = after[member.Key]
        where !JsonNode.DeepEquals(member.Value, other)
        select $"{id} {member.Key}: {Shown(member.Value)} → {Shown(other)}";

    private static string Shown(JsonNode? value) => value switch
    {
        null => "–",
        JsonValue one when one.TryGetValue<string>(out var text) => text,
        _ => value.ToJsonString(Relaxed),
    };

    private static Dictionary<string, JsonObject> ById(JsonNode list) =>
        list.AsArray().OfType<JsonObject>().ToDictionary(static one => (string)one["id"]!, StringComparer.Ordinal);
}
