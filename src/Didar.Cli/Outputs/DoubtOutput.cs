using System.Globalization;
using System.Text;
using System.Text.Json;
using Didar.Archive.Adding;
using Didar.Archive.Reviewing;
using Didar.Writing;

namespace Didar.Cli.Outputs;

/// <summary>Doubts for people and programs.</summary>
internal static class DoubtOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = RecordJson.Encoder };

    public static string Line(Doubt doubt) =>
        string.Create(CultureInfo.InvariantCulture, $"{doubt.Article,6}  {doubt.Fact ?? "–",-4}  {Words.Of(doubt.Reason),-17}  {doubt.Message}");

    public static string Json(Doubt doubt)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("article", doubt.Article);
            json.WriteString("fact", doubt.Fact);
            json.WriteString("reason", Words.Of(doubt.Reason));
            json.WriteString("message", doubt.Message);
            json.WriteStartArray("places");
            foreach (var place in doubt.Places)
            {
                json.WriteStartObject();
                json.WriteNumber("start", place.Start);
                json.WriteNumber("end", place.End);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
