using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Didar.Reading;
using Didar.Writing;
using Xunit;

namespace Didar.Tests;

/// <summary>
/// Whole records, held as files. Where a record changes, the new one is written beside the approved one as
/// <c>*.received.json</c>; to approve it, rename it, or run the tests with DIDAR_APPROVE=1 and read the difference.
/// </summary>
public sealed class ApprovedRecordTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<(ArticleReader Articles, DidarReader Records)> Flow = new(Load);

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.At("samples"), "sample-*")
        .Where(file => Path.GetExtension(file) is ".txt" or ".html").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_record_of_a_sample_is_as_approved(string file) => Hold(Repository.At("samples", file));

    [Theory]
    [InlineData("seed-000.txt")]
    [InlineData("seed-003.txt")]
    public void The_record_of_a_seed_is_as_approved(string file)
    {
        var path = Path.Combine(Repository.Shared, "gold", "dev", file);
        Assert.SkipUnless(File.Exists(path), $"the seed {file} is not beside the checkout");
        Hold(path);
    }

    private static void Hold(string path)
    {
        var (articles, records) = Flow.Value;
        var record = JsonNode.Parse(RecordJson.Write(records.Read(articles.Read(File.ReadAllBytes(path), Path.GetFileName(path)))))!;
        var found = record.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var approved = Repository.At("test", "Didar.Tests", "Approved", Path.GetFileName(path) + ".approved.json");
        if (File.Exists(approved) && string.Equals(File.ReadAllText(approved), found, StringComparison.Ordinal)) return;
        if (Environment.GetEnvironmentVariable("DIDAR_APPROVE") == "1")
        {
            File.WriteAllText(approved, found);
            return;
        }
        File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), found);
        Assert.Fail($"{Path.GetFileName(path)}: the record is not the approved one; see {Path.GetFileName(approved)} and the received file beside it");
    }

    private static (ArticleReader Articles, DidarReader Records) Load()
    {
        var knowledge = Repository.At("knowledge");
        return (
            new(OutletList.Parse(File.ReadAllText(Path.Combine(knowledge, "outlets.tsv"))), PageWords.Parse(File.ReadAllText(Path.Combine(knowledge, "page-words.tsv")))),
            DidarReader.Load(Repository.Root));
    }
}
