using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Trains the weights that say which neighbouring words make one phrase, from PerDT's dev trees, and scores phrases on its
/// test trees. Two neighbours are in one noun phrase where the tree joins them by determiner, numeral, adjective, noun
/// without preposition or name; a verb and the word before it make a compound where the tree says <c>compound:lvc</c>.
/// </summary>
internal sealed class PhraseTraining(LanguageData language)
{
    private const int Rounds = 12;
    private const int LeftOut = 30;
    private const int LeastSeen = 2;

    internal static void Run(string data, string repository)
    {
        var language = TaggerTraining.Load(repository, Path.Combine(repository, "models", "lexicon.bin"));
        var training = new PhraseTraining(language);
        var sentences = Treebank.Read(Path.Combine(data, "ud-perdt", "fa_perdt-ud-dev.conllu")).Select(training.Read).ToArray();
        var model = new LogLinearModel();
        var seen = new Dictionary<uint, int>();
        foreach (var sentence in sentences) Count(sentence, seen);
        var random = new Random(20180101);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(sentences);
            var wrong = sentences.Sum(s => Learn(model, s, seen, random));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: {wrong} wrong"));
        }
        model.Average(Convention.PerDT, out var kept).Write(Path.Combine(repository, "models", "phrases.bin"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kept} features"));
    }

    /// <summary>Links and whole noun phrases on gold words with gold tags, and with the tagger's tags.</summary>
    internal static void Score(string data, string repository, string part)
    {
        var language = LanguageData.Load(repository);
        var training = new PhraseTraining(language);
        var finder = new PhraseFinder(language);
        foreach (var tags in (string[])["gold tags", "the tagger's tags"])
        {
            var (links, compounds, phrases) = (new Tally(), new Tally(), new Tally());
            foreach (var sentence in Treebank.Read(Path.Combine(data, "ud-perdt", $"fa_perdt-ud-{part}.conllu")))
            {
                var gold = training.Read(sentence);
                var facts = tags == "gold tags" ? gold.Facts : training.Tagged(sentence);
                var found = new Link[facts.Length];
                finder.Join(facts, found);
                for (var i = 1; i < facts.Length; i++)
                {
                    links.Add(found[i] == Link.Noun, gold.Links[i] == Link.Noun);
                    compounds.Add(found[i] == Link.Compound, gold.Links[i] == Link.Compound);
                }
                var marked = Runs(gold.Links).ToHashSet();
                var read = Runs(found).ToHashSet();
                foreach (var run in read.Union(marked)) phrases.Add(read.Contains(run), marked.Contains(run));
            }
            Console.WriteLine($"{part}, {tags}: links in noun phrases {links}; compound verbs {compounds}; noun phrases of several words, whole {phrases}");
        }
    }

    private static int Learn(LogLinearModel model, Sentence sentence, Dictionary<uint, int> seen, Random random)
    {
        Span<uint> features = stackalloc uint[PhraseLinks.Count];
        Span<int> rows = stackalloc int[2 * PhraseLinks.Count];
        var (wrong, before) = (0, Link.None);
        for (var i = 1; i < sentence.Facts.Length; i++)
        {
            var link = Link.None;
            if (PhraseLinks.IsOpen(sentence.Facts[i - 1], sentence.Facts[i]))
            {
                var facts = sentence.Facts.AsSpan();
                PhraseLinks.Write(PhraseFinder.At(facts, i - 2), facts[i - 1], facts[i], PhraseFinder.At(facts, i + 1), PhraseFinder.At(facts, i + 2), (uint)before, features);
                var kept = 0;
                foreach (var feature in features)
                {
                    if (seen[feature] >= LeastSeen && random.Next(100) >= LeftOut) features[kept++] = feature;
                }
                link = (Link)model.Learn(features[..kept], Convention.PerDT, 1u << (int)sentence.Links[i], rows);
                if (link != sentence.Links[i]) wrong++;
            }
            before = link;
        }
        return wrong;
    }

    private static void Count(Sentence sentence, Dictionary<uint, int> seen)
    {
        Span<uint> features = stackalloc uint[PhraseLinks.Count];
        var facts = sentence.Facts.AsSpan();
        for (var i = 1; i < facts.Length; i++)
        {
            // A link before is as often there as not: both are counted.
            foreach (var before in (ReadOnlySpan<Link>)[Link.None, Link.Noun, Link.Compound])
            {
                PhraseLinks.Write(PhraseFinder.At(facts, i - 2), facts[i - 1], facts[i], PhraseFinder.At(facts, i + 1), PhraseFinder.At(facts, i + 2), (uint)before, features);
                foreach (var feature in before == sentence.Links[i - 1] ? features : features[PhraseLinks.Linked..(PhraseLinks.Linked + 1)])
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out _)++;
            }
        }
    }

    private static IEnumerable<(int, int)> Runs(Link[] links)
    {
        for (var i = 1; i < links.Length; i++)
        {
            if (links[i] != Link.Noun) continue;
            var first = i - 1;
            while (i + 1 < links.Length && links[i + 1] == Link.Noun) i++;
            yield return (first, i + 1);
        }
    }

    private Sentence Read(TreebankSentence sentence)
    {
        var words = sentence.Words.ToArray();
        var part = new int[words.Length];
        for (var i = 0; i < words.Length; i++) part[i] = i;
        var links = new Link[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var head = words[i].Head - 1;
            if (head < 0) continue;
            if (words[i].Relation == "compound:lvc" && IsNextVerb(words, i, head)) links[i + 1] = Link.Compound;
            if (IsInPhrase(words, i)) Unite(part, i, head);
        }
        for (var i = 1; i < words.Length; i++)
        {
            if (Root(part, i) == Root(part, i - 1)) links[i] = Link.Noun;
        }
        return new([.. words.Select(w => Facts(w.Form, Enum.TryParse<PartOfSpeech>(w.Upos, ignoreCase: true, out var pos) ? pos : PartOfSpeech.X))], links);
    }

    private LinkFacts[] Tagged(TreebankSentence sentence)
    {
        var words = sentence.Words.Select(w => TaggedCorpus.Form(w.Form)).ToArray();
        var kinds = words.Select(TaggedCorpus.KindOf).ToArray();
        var facts = words.Select((w, i) => WordFacts.Of(w, kinds[i], false, language.Lexicon, language.Lexicon.Find(w), language.Verbs.Analyse(w), usesTags: true)).ToArray();
        var tags = new PartOfSpeech[words.Length];
        new Tagger(language.Tags!).Tag(facts, tags, kinds);
        return [.. words.Select((w, i) => Facts(w, tags[i]))];
    }

    private LinkFacts Facts(string form, PartOfSpeech pos)
    {
        var normal = TaggedCorpus.Form(form);
        return LinkFacts.Of(normal, pos, language.Verbs.Analyse(normal), language.Lexicon, language.Verbs);
    }

    // «ترک خواهند کرد»: auxiliaries may stand between.
    private static bool IsNextVerb(TreebankWord[] words, int i, int head) => head > i && words[(i + 1)..head].All(w => w.Upos == "AUX");

    private static bool IsInPhrase(TreebankWord[] words, int i) => words[i].Relation switch
    {
        "amod" or "det" or "nummod" or "flat:name" or "flat:num" or "flat" => true,
        // A noun with its own preposition opens a phrase of its own.
        "nmod" or "nmod:poss" => !words.Any(w => w.Head == i + 1 && w.Relation == "case"),
        _ => false,
    };

    private static int Root(int[] part, int i)
    {
        while (part[i] != i) i = part[i];
        return i;
    }

    private static void Unite(int[] part, int a, int b) => part[Root(part, a)] = Root(part, b);

    private sealed record Sentence(LinkFacts[] Facts, Link[] Links);

    private sealed class Tally
    {
        private int _found, _marked, _right;

        internal void Add(bool isFound, bool isMarked)
        {
            if (isFound) _found++;
            if (isMarked) _marked++;
            if (isFound && isMarked) _right++;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"P {100.0 * _right / Math.Max(1, _found):F2} R {100.0 * _right / Math.Max(1, _marked):F2} F1 {200.0 * _right / Math.Max(1, _found + _marked):F2} ({_marked})");
    }
}
