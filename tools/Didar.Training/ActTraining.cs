using System.Globalization;
using System.Text;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Normalising;
using Didar.Reading;
using Didar.Resolution;
using Didar.Scoring;

namespace Didar.Training;

/// <summary>
/// Trains the weights that tell what is done by a statement, from marked articles: each statement that the flow finds
/// and that is marked too is an example. The rules' own choice is one of its features, so the weights learn when to
/// believe them.
/// </summary>
internal sealed class ActTraining
{
    private const int Rounds = 12;
    private const int LeftOut = 30;
    private const int LeastSeen = 2;
    private const int Parts = 5;
    private const float Rate = 0.03f;
    private readonly Normaliser _normaliser;
    private readonly Analyser _analyser;
    private readonly MentionReader _mentions;
    private readonly Resolver _resolver;
    private readonly ArticleReader _articles;

    private ActTraining(string repository)
    {
        var knowledge = Path.Combine(repository, "knowledge");
        var language = LanguageData.Load(repository);
        var who = KnowledgeReader.Read([knowledge]);
        _normaliser = new(language.Lexicon, language.HalfSpaces);
        _analyser = new(language);
        _mentions = new(language.Verbs, Lexis.Load(knowledge), who);
        _resolver = new(who);
        _articles = new(OutletList.Parse([File.ReadAllText(Path.Combine(knowledge, "outlets.tsv"))]), PageWords.Parse(File.ReadAllText(Path.Combine(knowledge, "page-words.tsv"))));
    }

    /// <param name="marked">The folder with <c>train/</c> and <c>dev/</c>.</param>
    /// <param name="repository">The checkout; its own marked articles are learnt from too.</param>
    internal static void Run(string marked, string repository)
    {
        var training = new ActTraining(repository);
        List<Example[]> articles = [.. training.Read(Path.Combine(marked, "train")), .. training.Read(Path.Combine(repository, "gold"))];
        var (right, ruled, all) = (0, 0, 0);
        for (var part = 0; part < Parts; part++)
        {
            var weights = Train([.. articles.Where((_, i) => i % Parts != part).SelectMany(a => a)]);
            foreach (var example in articles.Where((_, i) => i % Parts == part).SelectMany(a => a))
            {
                all++;
                if (weights.Best(example.Features) == (int)example.Act) right++;
                if (example.Ruled == example.Act) ruled++;
            }
        }
        Print("left out by fifths", right, ruled, all);
        var trained = Train([.. articles.SelectMany(a => a)]);
        var dev = training.Read(Path.Combine(marked, "dev")).SelectMany(a => a).ToArray();
        Print("dev", dev.Count(e => trained.Best(e.Features) == (int)e.Act), dev.Count(e => e.Ruled == e.Act), dev.Length);
        trained.Write(Path.Combine(repository, "models", "acts.bin"));
    }

    private static void Print(string name, int right, int ruled, int all) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name}: weights {100.0 * right / all:F1}, rules alone {100.0 * ruled / all:F1} of {all} statements"));

    private static LinearWeights Train(Example[] examples)
    {
        var seen = new Dictionary<uint, int>();
        foreach (var feature in examples.SelectMany(e => e.Features.Distinct())) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out _)++;
        var model = new LogLinearModel(Rate);
        var random = new Random(20240901);
        var rows = new int[2 * ActFeatures.Most];
        var kept = new uint[ActFeatures.Most];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                var count = 0;
                foreach (var feature in example.Features)
                {
                    if (seen[feature] >= LeastSeen && random.Next(100) >= LeftOut) kept[count++] = feature;
                }
                model.Learn(kept.AsSpan(0, count), Convention.PerDT, 1u << (int)example.Act, rows);
            }
        }
        return model.Average(Convention.PerDT, out _, largest: 150);
    }

    private IEnumerable<Example[]> Read(string folder)
    {
        var features = new uint[ActFeatures.Most];
        foreach (var article in MarkedFolder.Read(folder))
        {
            var page = _articles.Read(Encoding.UTF8.GetBytes(article.Text), article.Id + ".txt");
            var cast = _resolver.Resolve(_mentions.Read(_analyser.Analyse(_normaliser.Normalise(page))));
            var drafts = new StatementFinder(cast).Find();
            var record = new RecordMaker(cast).Make(drafts, [], []);
            var chooser = new ActChooser(cast.Mentioned.Marked, null);
            var rules = chooser.Rules(drafts);
            yield return [.. StatementScoring.Pairs(record, article).Select(pair =>
            {
                return new Example(features[..chooser.WriteFeatures(drafts, pair.Recorded, rules, features)], rules[pair.Recorded], article.Statements[pair.Marked].Mark.Act);
            })];
        }
    }

    private sealed record Example(uint[] Features, Act Ruled, Act Act);
}
