using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Reading;
using Didar.Resolution;

namespace Didar.Throughput;

/// <summary>The flow of <see cref="DidarReader"/> with a clock after each stage.</summary>
internal sealed class Flow
{
    private readonly ArticleReader _articles;
    private readonly Normaliser _normaliser;
    private readonly Analyser _analyser;
    private readonly MentionReader _mentions;
    private readonly Resolver _resolver;
    private readonly LinearWeights _acts;
    private readonly DidarReader _whole;

    /// <param name="folder">The folder with <c>knowledge/</c> and <c>models/</c>.</param>
    public Flow(string folder)
    {
        var knowledgeFolder = Path.Combine(folder, "knowledge");
        var language = LanguageData.Load(folder);
        var lexis = Lexis.Load(knowledgeFolder);
        var knowledge = KnowledgeReader.Read(knowledgeFolder);
        _articles = new(
            OutletList.Parse(File.ReadAllText(Path.Combine(knowledgeFolder, "outlets.tsv"))),
            PageWords.Parse(File.ReadAllText(Path.Combine(knowledgeFolder, "page-words.tsv"))));
        _normaliser = new(language.Lexicon, language.HalfSpaces);
        _analyser = new(language);
        _mentions = new(language.Verbs, lexis, knowledge);
        _resolver = new(knowledge);
        _acts = FactReader.LoadActs(folder);
        _whole = new(language, lexis, knowledge, _acts);
    }

    /// <summary>The stages that <see cref="ReadInStages"/> times, in order.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["Reading", "Normalising", "Language", "Mentions", "Resolution", "Facts"];

    /// <summary>UTF-16 code units and sentences of a page.</summary>
    public (int Characters, int Sentences) SizeOf(Page page)
    {
        var article = _articles.Read(page.Bytes, page.Uri);
        return (article.Page.Length, _analyser.Analyse(_normaliser.Normalise(article)).Sentences.Length);
    }

    /// <summary>Reads a page as a user of the library would.</summary>
    public Record Read(Page page) => _whole.Read(_articles.Read(page.Bytes, page.Uri));

    /// <summary>Reads a page stage by stage.</summary>
    public Record ReadInStages(Page page, Laps laps)
    {
        laps.Start();
        var article = _articles.Read(page.Bytes, page.Uri);
        laps.End(0);
        var normal = _normaliser.Normalise(article);
        laps.End(1);
        var analysis = _analyser.Analyse(normal);
        laps.End(2);
        var mentioned = _mentions.Read(analysis);
        laps.End(3);
        var cast = _resolver.Resolve(mentioned);
        laps.End(4);
        var record = FactReader.Read(cast, _acts);
        laps.End(5);
        return record;
    }
}
