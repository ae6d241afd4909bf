using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Didar.Archive.Asking;

namespace Didar.Cli.Outputs;

/// <summary>Answers for programs: one object; every place counts UTF-16 code units of the article's page.</summary>
internal static class AnswerJson
{
    private static readonly AnswerJsonContext Context = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Arabic, UnicodeRanges.GeneralPunctuation) });

    public static void Write(TextWriter output, Answer answer) => output.WriteLine(JsonSerializer.Serialize(answer, Context.Answer));

    public static void Write(TextWriter output, Dossier dossier) => output.WriteLine(JsonSerializer.Serialize(dossier, Context.Dossier));

    public static void Write(TextWriter output, Comparison comparison) => output.WriteLine(JsonSerializer.Serialize(comparison, Context.Comparison));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Comparison))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
