using System.Text.Encodings.Web;
using System.Text.Json;
using Didar.Knowledge;
using Didar.Text;
using NodaTime;

namespace Didar.Cli.Outputs;

/// <summary>What is known and what is wrong with it, for programs: one JSON object.</summary>
internal static class KnowledgeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteCheck(StreamWriter output, IReadOnlyList<Problem> problems, int errors, int unused, KnowledgeCounts? counts) => Write(output, json =>
    {
        json.WriteNumber("errors", errors);
        json.WriteNumber("unused", unused);
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (counts is null) return;
        json.WriteStartObject("counts");
        foreach (var (kind, count) in counts.Kinds) json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.WriteStartArray("states");
        foreach (var state in counts.States)
        {
            json.WriteStartObject();
            json.WriteString("state", state.State);
            json.WriteNumber("offices", state.Offices);
            json.WriteNumber("people", state.People);
            json.WriteNumber("tenures", state.Tenures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static void WriteHits(StreamWriter output, KnowledgeBase knowledge, KnowledgeHits hits, DateInterval? days) => Write(output, json =>
    {
        json.WriteStartArray("people");
        foreach (var person in hits.People) WriteRow(json, person.Id, person.English, person.Country, person.Names, knowledge.TenuresOfPerson(person.Id).ToArray(), days);
        json.WriteEndArray();
        json.WriteStartArray("offices");
        foreach (var office in hits.Offices) WriteRow(json, office.Id, office.English, office.Country, office.Titles, knowledge.TenuresOfOffice(office.Id).ToArray(), days);
        json.WriteEndArray();
    });

    private static void WriteRow(Utf8JsonWriter json, string id, string english, string country, IEnumerable<string> names, Tenure[] tenures, DateInterval? days)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("en", english);
        json.WriteString("country", country);
        json.WriteStartArray("fa");
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("tenures");
        foreach (var tenure in KnowledgeText.InTime(tenures, days))
        {
            json.WriteStartObject();
            json.WriteString("person", tenure.Person);
            json.WriteString("office", tenure.Office);
            json.WriteString("from", tenure.From.ToString());
            json.WriteString("to", tenure.To?.ToString());
            json.WriteString("precision", KnowledgeText.PrecisionOf(tenure));
            json.WriteBoolean("certain", tenure.Certain);
            if (days is not null) json.WriteBoolean("perhaps", KnowledgeSearch.Holds(tenure, days.Start, days.End) == HoldsOn.Perhaps);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(StreamWriter output, Action<Utf8JsonWriter> members)
    {
        output.Flush();
        using (var json = new Utf8JsonWriter(output.BaseStream, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        output.WriteLine();
    }
}
