using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Didar.Scoring;

namespace Didar.Cli.Outputs;

/// <summary>An evaluation for programs: one JSON object, the figures by the names of the printed table.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Arabic),
    };

    public static void Write(TextWriter output, Evaluation evaluation, bool byArticle, int errors)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteScore(json, evaluation.Total);
            if (byArticle) WriteArticles(json, evaluation);
            if (errors > 0) WriteErrors(json, evaluation.Errors, errors);
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        json.WriteNumber("articles", score.Articles);
        json.WriteNumber("records missing", score.RecordsMissing);
        foreach (var figure in score.Figures)
        {
            if (figure.Measure is not { } measure)
            {
                json.WriteNumber(figure.Name, figure.Value);
                continue;
            }
            json.WriteStartObject(figure.Name);
            json.WriteNumber("p", measure.Precision);
            json.WriteNumber("r", measure.Recall);
            json.WriteNumber("f1", measure.F1);
            json.WriteNumber("predicted", measure.Found);
            json.WriteNumber("gold", measure.Marked);
            json.WriteEndObject();
        }
    }

    private static void WriteArticles(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartObject("by article");
        foreach (var article in evaluation.Articles)
        {
            json.WriteStartObject(article.Id);
            WriteScore(json, article.Score);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, IEnumerable<ScoreError> errors, int most)
    {
        json.WriteStartArray("errors");
        foreach (var kind in errors.GroupBy(error => error.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Key);
            json.WriteNumber("count", kind.Count());
            json.WriteStartArray("first");
            foreach (var error in kind.Take(most))
            {
                json.WriteStartObject();
                json.WriteString("article", error.Article);
                json.WriteString("text", error.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
