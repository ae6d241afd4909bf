using System.Globalization;
using System.Runtime.InteropServices;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Trains the tagger in three rounds. The first learns from the treebanks' dev parts and tags the raw training text; how
/// it tags each spelling there becomes a fact of the lexicon. The next two learn with those facts, from the dev parts
/// and from the raw text as the one before has tagged it.
/// </summary>
internal sealed class TaggerTraining(string data, LanguageData language)
{
    private const int Rounds = 14;
    private const int Stages = 3;
    private const int LeastSeen = 3;
    private const int LeftOut = 10;
    private const int Hidden = 20;
    private const int Unlisted = 8;
    private const int Quarters = 4;
    private const int InARow = 10;
    private readonly Dictionary<uint, int> _seen = [];
    private readonly Dictionary<(string, bool), WordFacts> _facts = [];
    private readonly Random _random = new(20181115);

    internal static void Run(string data, string repository)
    {
        var weights = TrainStages(data, repository, Path.Combine(repository, "models", "lexicon.bin"), _ => true, out _);
        weights.Write(Path.Combine(repository, "models", "tagger.bin"));
    }

    /// <summary>Tags each quarter of PerDT's dev part with what the rest has taught, on gold words: the figure to steer by.</summary>
    internal static void Hold(string data, string repository)
    {
        int right = 0, all = 0;
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var lexicon = Path.GetTempFileName();
            try
            {
                File.Copy(Path.Combine(repository, "models", "lexicon.bin"), lexicon, overwrite: true);
                // Runs of ten: sentences that follow each other may be of one text.
                bool IsHeld(int i) => i / InARow % Quarters == quarter;
                var weights = TrainStages(data, repository, lexicon, i => !IsHeld(i), out var training);
                foreach (var sentence in training.ReadPerDT().Where((_, i) => IsHeld(i)))
                {
                    var tags = training.Tag(sentence, weights, usesTags: true);
                    all += tags.Length;
                    right += tags.Where((t, i) => (sentence.Words[i].Allowed >> TagNumbers.Of(t) & 1) != 0).Count();
                }
            }
            finally
            {
                File.Delete(lexicon);
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, quarters to {quarter + 1}: {100.0 * right / all:F2} of {all} words"));
        }
    }

    private static LinearWeights TrainStages(string data, string repository, string lexicon, Func<int, bool> isLearnt, out TaggerTraining training)
    {
        var language = Load(repository, lexicon);
        var raw = TaggedCorpus.ReadRaw(Path.Combine(data, "ud-perdt", "train-tokens.txt"), language);
        training = new TaggerTraining(data, language);
        var gold = training.ReadGold(isLearnt);
        var weights = training.Train(gold, [], usesTags: false);
        for (var stage = 1; stage < Stages; stage++)
        {
            var tagged = training.TagAll(raw, weights, usesTags: stage > 1);
            WriteTags(lexicon, tagged);
            training = new TaggerTraining(data, Load(repository, lexicon));
            weights = training.Train(gold, tagged, usesTags: true);
        }
        return weights;
    }

    private List<TaggedSentence> ReadPerDT() => TaggedCorpus.Read(Path.Combine(data, "ud-perdt", "fa_perdt-ud-dev.conllu"), Convention.PerDT);

    private List<TaggedSentence> ReadGold(Func<int, bool> isLearnt) =>
    [
        .. ReadPerDT().Where((_, i) => isLearnt(i)),
        .. TaggedCorpus.Read(Path.Combine(data, "ud-seraji", "fa_seraji-ud-dev.conllu"), Convention.Seraji),
        .. TaggedCorpus.Read(Path.Combine(data, "ud-iperudt", "iPerUDT_train.conllu"), Convention.Informal),
        .. TaggedCorpus.Read(Path.Combine(data, "ud-iperudt", "iPerUDT_dev.conllu"), Convention.Informal),
    ];

    private LinearWeights Train(List<TaggedSentence> gold, List<TaggedSentence> tagged, bool usesTags)
    {
        var model = new LogLinearModel();
        _seen.Clear();
        foreach (var sentence in gold) CountFeatures(sentence, usesTags);
        var random = new Random(20150210);
        for (var round = 0; round < Rounds; round++)
        {
            var order = gold.Concat(round >= Rounds - 3 || tagged.Count == 0 ? [] : tagged.Skip(round * tagged.Count / (Rounds - 3)).Take(tagged.Count / (Rounds - 3))).ToArray();
            random.Shuffle(order);
            var wrong = 0;
            foreach (var sentence in order) wrong += Learn(model, sentence, usesTags);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {wrong} wrong in {order.Sum(s => s.Words.Length)} words"));
        }
        var weights = model.Average(Convention.PerDT, out var kept);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kept} features"));
        return weights;
    }

    private PartOfSpeech[] Tag(TaggedSentence sentence, LinearWeights weights, bool usesTags)
    {
        var tags = new PartOfSpeech[sentence.Words.Length];
        new Tagger(weights).Tag(FactsOf(sentence, usesTags), tags, sentence.Words.Select(w => w.Kind).ToArray());
        return tags;
    }

    private List<TaggedSentence> TagAll(List<TaggedSentence> raw, LinearWeights weights, bool usesTags) => [.. raw.Select(sentence =>
    {
        var tags = Tag(sentence, weights, usesTags);
        return sentence with { Words = [.. sentence.Words.Select((w, i) => w with { Allowed = 1u << TagNumbers.Of(tags[i]) })] };
    })];

    private int Learn(LogLinearModel model, TaggedSentence sentence, bool usesTags)
    {
        var facts = FactsOf(sentence, usesTags);
        // A word that is hidden now and then, or that no list seems to know, teaches what unknown words need.
        for (var i = 0; i < facts.Length; i++)
        {
            var chance = _random.Next(100);
            if (chance < Unlisted) facts[i] = Unknown(sentence.Words[i]);
            else if (chance < Hidden) facts[i] = facts[i] with { Form = 3, Suffix4 = 3 };
        }
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> rows = stackalloc int[2 * TagFeatures.Count];
        uint tag1 = 17, tag2 = 17;
        var wrong = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            int best;
            if (sentence.Words[i].Kind == TokenKind.Punctuation) best = TagNumbers.Of(PartOfSpeech.Punct);
            else
            {
                TagFeatures.Write(At(facts, i - 2), At(facts, i - 1), facts[i], At(facts, i + 1), At(facts, i + 2), tag2, tag1, features);
                var kept = features[..Thin(features)];
                var allowed = sentence.Words[i].Allowed;
                best = model.Learn(kept, sentence.Convention, allowed, rows);
                if ((allowed >> best & 1) == 0) wrong++;
            }
            tag2 = tag1;
            tag1 = (uint)best;
        }
        return wrong;
    }

    private WordFacts Unknown(TaggedWord word) =>
        WordFacts.Of(word.Form, word.Kind, word.IsClitic, Lexicon.Empty, default, language.Verbs.Analyse(word.Form), usesTags: false) with { Form = 3 };

    // A feature seen once or twice is learnt by heart; and some are left out at random, lest a few carry all the weight.
    private int Thin(Span<uint> features)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (_seen.GetValueOrDefault(feature) >= LeastSeen && _random.Next(100) >= LeftOut) features[kept++] = feature;
        }
        return kept;
    }

    private void CountFeatures(TaggedSentence sentence, bool usesTags)
    {
        var facts = FactsOf(sentence, usesTags);
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        uint tag1 = 17, tag2 = 17;
        for (var i = 0; i < facts.Length; i++)
        {
            TagFeatures.Write(At(facts, i - 2), At(facts, i - 1), facts[i], At(facts, i + 1), At(facts, i + 2), tag2, tag1, features);
            foreach (var feature in features) CollectionsMarshal.GetValueRefOrAddDefault(_seen, feature, out _)++;
            tag2 = tag1;
            tag1 = (uint)System.Numerics.BitOperations.TrailingZeroCount(sentence.Words[i].Allowed);
        }
    }

    private WordFacts[] FactsOf(TaggedSentence sentence, bool usesTags)
    {
        var facts = new WordFacts[sentence.Words.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            var word = sentence.Words[i];
            if (!_facts.TryGetValue((word.Form, word.IsClitic), out facts[i]))
                _facts[(word.Form, word.IsClitic)] = facts[i] = WordFacts.Of(word.Form, word.Kind, word.IsClitic, language.Lexicon, language.Lexicon.Find(word.Form), language.Verbs.Analyse(word.Form), usesTags);
        }
        return facts;
    }

    private static WordFacts At(WordFacts[] facts, int i) => (uint)i < (uint)facts.Length ? facts[i] : WordFacts.Outside;

    private static void WriteTags(string path, List<TaggedSentence> tagged)
    {
        var counts = new Dictionary<string, int[]>();
        foreach (var word in tagged.SelectMany(s => s.Words).Where(w => !w.IsClitic && w.Kind == TokenKind.Word))
        {
            if (!counts.TryGetValue(word.Form, out var row)) counts[word.Form] = row = new int[LinearWeights.Classes];
            row[System.Numerics.BitOperations.TrailingZeroCount(word.Allowed)]++;
        }
        LexiconFile.Update(path, counts.Select(c => (c.Key, Packed(c.Value))), (LexiconEntry.TagMask, 0));
    }

    private static (uint Bits, uint Class) Packed(int[] counts)
    {
        var order = Enumerable.Range(0, counts.Length).OrderByDescending(t => counts[t]).ThenBy(t => t).ToArray();
        var sum = counts.Sum();
        var first = (uint)TagNumbers.At(order[0]);
        var second = counts[order[1]] * 20 > sum ? (uint)TagNumbers.At(order[1]) : first;
        var confidence = sum == 1 ? 1u : sum < 5 ? 2u : 3u;
        return (first << LexiconEntry.CountBits | second << LexiconEntry.SecondPosShift | confidence << LexiconEntry.ConfidenceShift, 0);
    }

    /// <summary>What the tagger and the phrases learn with: spellings and verbs, no weights.</summary>
    internal static LanguageData Load(string repository, string lexicon)
    {
        var verbs = VerbLexicon.Load(Path.Combine(repository, "knowledge", "verbs.tsv"));
        return new() { Lexicon = Lexicon.Load(lexicon), HalfSpaces = HalfSpaceWeights.Empty, Verbs = verbs, Lemmas = new LemmaTable([], verbs), Tags = null };
    }
}
