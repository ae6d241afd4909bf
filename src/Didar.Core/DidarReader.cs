using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Reading;
using Didar.Resolution;
using Didar.Text;

namespace Didar;

/// <summary>The whole flow: a report in, its record out. One reader serves many threads.</summary>
/// <param name="language">The language data.</param>
/// <param name="lexis">The grammar of press language.</param>
/// <param name="knowledge">Who is who.</param>
/// <param name="acts">The weights that tell what is done by a statement; without them a table of words decides.</param>
public sealed class DidarReader(LanguageData language, Lexis lexis, KnowledgeBase knowledge, LinearWeights? acts = null)
{
    private readonly Normaliser _normaliser = new(language.Lexicon, language.HalfSpaces);
    private readonly Analyser _analyser = new(language);
    private readonly MentionReader _mentions = new(language.Verbs, lexis, knowledge);
    private readonly Resolver _resolver = new(knowledge);

    /// <summary>Reads the data beside the program, and the user's own knowledge on top of it.</summary>
    /// <param name="folder">The folder with <c>knowledge/</c> and <c>models/</c>; by default that of the running program.</param>
    /// <param name="ownKnowledge">Folders with further knowledge files, later ones over earlier ones.</param>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    public static DidarReader Load(string? folder = null, params IEnumerable<string> ownKnowledge)
    {
        folder ??= AppContext.BaseDirectory;
        var knowledge = Path.Combine(folder, "knowledge");
        return new DidarReader(LanguageData.Load(folder), Lexis.Load(knowledge), KnowledgeReader.Read([knowledge, .. ownKnowledge]),
            FactReader.LoadActs(folder));
    }

    /// <summary>The record of a report.</summary>
    public Record Read(Article article) => Read(article, out _);

    /// <summary>The record of a report, and the sentences and words it was made from.</summary>
    public Record Read(Article article, out Analysis analysis)
    {
        var cast = CastOf(article, null);
        analysis = cast.Analysis;
        return FactReader.Read(cast, acts);
    }

    /// <summary>The record of a report with all that led to it, and what was weighed and refused on the way.</summary>
    public TracedReading Trace(Article article)
    {
        var trace = new Trace();
        var cast = CastOf(article, trace);
        return new(FactReader.Read(cast, acts, trace), cast, new PhraseFinder(language).Find(cast.Analysis), trace);
    }

    private Cast CastOf(Article article, Trace? trace)
    {
        ArgumentNullException.ThrowIfNull(article);
        article = FlowProblems.Bounded(article);
        var normal = _normaliser.Normalise(article);
        var analysis = _analyser.Analyse(normal);
        var mentioned = _mentions.Read(analysis, trace);
        return _resolver.Resolve(mentioned, trace);
    }
}
