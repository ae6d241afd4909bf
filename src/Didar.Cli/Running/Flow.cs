using Didar.Cli.Inputs;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;

namespace Didar.Cli.Running;

/// <summary>The flow as the commands use it: inputs into articles, articles into records. Serves many threads.</summary>
internal sealed class Flow
{
    private readonly DidarReader _records;
    private readonly Publication? _given;

    private Flow(ArticleReader articles, DidarReader records, LanguageData language, KnowledgeBase knowledge, Publication? given) =>
        (Articles, _records, Language, Knowledge, _given) = (articles, records, language, knowledge, given);

    /// <summary>Reads reports.</summary>
    public ArticleReader Articles { get; }

    /// <summary>The language data that is read with.</summary>
    public LanguageData Language { get; }

    /// <summary>Who is who.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Loads the data beside the program, and the user's own knowledge on top of it.</summary>
    /// <param name="ownKnowledge">Folders, later ones over earlier ones.</param>
    /// <param name="given">The date of publication that the caller knows.</param>
    /// <param name="problems">Called with each sentence about a row of the user's own that could not be taken.</param>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="FormatException">A file is damaged.</exception>
    public static Flow Load(IReadOnlyList<string> ownKnowledge, Publication? given, Action<string> problems)
    {
        var shipped = Path.Join(AppContext.BaseDirectory, "knowledge");
        var knowledge = KnowledgeReader.Read([shipped, .. ownKnowledge]);
        foreach (var problem in knowledge.Problems)
        {
            // What the shipped files leave open is no affair of the user.
            if (ownKnowledge.Any(folder => problem.Message.StartsWith(folder, StringComparison.Ordinal))) problems(problem.Message);
        }
        var language = LanguageData.Load(AppContext.BaseDirectory);
        return new(
            ArticleReaders.Load(ownKnowledge),
            new DidarReader(language, Lexis.Load(shipped), knowledge, FactReader.LoadActs(AppContext.BaseDirectory)),
            language, knowledge, given);
    }

    public Article Read(Input input) => input switch
    {
        FileInput file => Articles.Read(File.ReadAllBytes(file.Path), file.Path, file.Form, _given),
        BytesInput { Form: Format.JsonLines } line => Articles.ReadLine(line.Bytes, line.Uri, line.Line, _given),
        BytesInput whole => Articles.Read(whole.Bytes, whole.Uri, whole.Form, _given),
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    /// <summary>The record with all that led to it.</summary>
    public TracedReading Trace(Article article) => _records.Trace(article);

    public Record Extract(Article article) => _records.Read(article);

    public Record Extract(Article article, out Analysis analysis) => _records.Read(article, out analysis);
}
