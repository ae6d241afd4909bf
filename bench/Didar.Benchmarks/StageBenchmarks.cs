using BenchmarkDotNet.Attributes;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Reading;
using Didar.Resolution;

namespace Didar.Benchmarks;

/// <summary>Each stage on one report.</summary>
[InProcess]
[MemoryDiagnoser]
public class StageBenchmarks
{
    private byte[] _bytes = [];
    private ArticleReader _articles = null!;
    private Normaliser _normaliser = null!;
    private Analyser _analyser = null!;
    private MentionReader _mentions = null!;
    private Resolver _resolver = null!;
    private LinearWeights _acts = null!;
    private Article _article = null!;
    private NormalText _normal = null!;
    private Analysis _analysis = null!;
    private Mentioned _mentioned = null!;

    /// <summary>The report: a clean one and one with lost half-spaces and Arabic letters.</summary>
    [Params("sample-meeting", "sample-call")]
    public string Sample { get; set; } = "";

    /// <summary>Reads the data and takes the report through the flow once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var knowledgeFolder = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var language = LanguageData.Load();
        var knowledge = KnowledgeReader.Read(knowledgeFolder);
        _articles = new(
            OutletList.Parse(File.ReadAllText(Path.Combine(knowledgeFolder, "outlets.tsv"))),
            PageWords.Parse(File.ReadAllText(Path.Combine(knowledgeFolder, "page-words.tsv"))));
        _normaliser = new(language.Lexicon, language.HalfSpaces);
        _analyser = new(language);
        _mentions = new(language.Verbs, Lexis.Load(knowledgeFolder), knowledge);
        _resolver = new(knowledge);
        _acts = FactReader.LoadActs(AppContext.BaseDirectory);
        _bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", Sample + ".txt"));
        _article = Reading();
        _normal = Normalising();
        _analysis = Analysing();
        _mentioned = Mentions();
    }

    /// <summary>From bytes to an article.</summary>
    [Benchmark]
    public Article Reading() => _articles.Read(_bytes, Sample + ".txt");

    /// <summary>From an article to normal text.</summary>
    [Benchmark]
    public NormalText Normalising() => _normaliser.Normalise(_article);

    /// <summary>From normal text to sentences and words.</summary>
    [Benchmark]
    public Analysis Analysing() => _analyser.Analyse(_normal);

    /// <summary>From words to mentions and cues.</summary>
    [Benchmark]
    public Mentioned Mentions() => _mentions.Read(_analysis);

    /// <summary>From mentions to the record.</summary>
    [Benchmark]
    public Record Facts() => FactReader.Read(_resolver.Resolve(_mentioned), _acts);
}
