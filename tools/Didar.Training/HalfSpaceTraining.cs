using System.Globalization;
using System.Numerics;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Learns where half-spaces belong from edited text damaged on purpose: all made blanks, all removed, each at random,
/// and none. A logistic regression over hashed features (AdaGrad, Duchi 2011), written to <c>models/halfspaces.bin</c>.
/// </summary>
internal sealed class HalfSpaceTraining
{
    private const char HalfSpace = '\u200C';
    private const int Rounds = 5;
    private const float Rate = 0.05f;
    private const float Decay = 1e-4f;

    // What has been seen less often says too little.
    private const int LeastSeen = 9;

    // A weight of 1 is written as so many.
    private const float Scale = 256;

    private readonly List<uint> _features = [];
    private readonly List<(int Start, bool IsRight)> _examples = [];
    private readonly float[] _weights = new float[1 << HalfSpaceWeights.WeightBits];

    internal static void Run(string data, string repository)
    {
        var formal = Sentences(data, "ud-perdt");
        var other = Sentences(data, "ud-seraji");
        var counts = Count(data, repository, formal, other);
        var training = new HalfSpaceTraining();
        var listed = LexiconTraining.Listed(data, repository);
        for (var fold = 0; fold < HalfSpaceCounts.Folds; fold++)
        {
            var tables = counts.Tables(fold, new short[1 << HalfSpaceWeights.WeightBits]);
            training.Read(formal, fold, FoldLexicon(data, repository, fold, listed), tables, isFormal: true);
            training.Read(other, fold, Lexicon.Load(Path.Combine(repository, "models", "lexicon.bin")), tables, isFormal: false);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{training._examples.Count} places, {training._examples.Count(e => e.IsRight)} with a half-space"));
        training.Learn();
        counts.Tables(-1, [.. training._weights.Select(w => (short)Math.Clamp(MathF.Round(w * Scale), short.MinValue, short.MaxValue))]).Write(Path.Combine(repository, "models", "halfspaces.bin"));
    }

    private static List<string> Sentences(string data, string folder) =>
        [.. File.ReadLines(Path.Combine(data, folder, "train-raw-sentences.txt")).Select(Normaliser.Plain.Normalise)];

    private static HalfSpaceCounts Count(string data, string repository, List<string> formal, List<string> other)
    {
        var counts = new HalfSpaceCounts();
        counts.CountJoined(formal, 0);
        counts.CountJoined(other, 1);
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-dadma", "nim_fasele_pairs.tsv"))) counts.AddListed(Normaliser.Plain.Normalise(line.Split('\t')[0]), 1);
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-shekar", "compound_words.csv"))) counts.AddListed(Normaliser.Plain.Normalise(line), 2);
        foreach (var form in LexiconTraining.Listed(data, repository)) counts.AddListed(form, 0);
        counts.CountApart(formal, 0);
        counts.CountApart(other, 1);
        return counts;
    }

    // The lexicon as it would be without the fold's text.
    private static Lexicon FoldLexicon(string data, string repository, int fold, HashSet<string> listed)
    {
        var (all, own) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var sentence = 0;
        foreach (var line in File.ReadLines(Path.Combine(data, "ud-perdt", "train-tokens.txt")))
        {
            if (line.Length == 0) sentence++;
            foreach (var word in Normaliser.Plain.Normalise(line).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                all[word] = all.GetValueOrDefault(word) + 1;
                if (sentence % HalfSpaceCounts.Folds == fold) own[word] = own.GetValueOrDefault(word) + 1;
            }
        }
        var path = Path.GetTempFileName();
        File.Copy(Path.Combine(repository, "models", "lexicon.bin"), path, overwrite: true);
        LexiconFile.Update(path, own.Select(o => (o.Key, ((uint)BitOperations.Log2((uint)(all[o.Key] - o.Value) * 2 + 1), 0u))), (31, 0));
        // What only this fold has is not known; a bit that says nothing keeps the table whole.
        LexiconFile.Update(path, own.Keys.Where(w => all[w] == own[w] && !listed.Contains(w)).Select(w => (w, (1u << 23, 0u))), (uint.MaxValue, uint.MaxValue));
        var lexicon = Lexicon.Load(path);
        File.Delete(path);
        return lexicon;
    }

    private void Read(List<string> sentences, int fold, Lexicon lexicon, HalfSpaceWeights tables, bool isFormal)
    {
        var random = new Random(fold);
        for (var i = fold; i < sentences.Count; i += HalfSpaceCounts.Folds)
        {
            for (var way = 0; way < 4; way++) Read(sentences[i], way, random, lexicon, tables, isFormal);
        }
    }

    private void Read(string sentence, int way, Random random, Lexicon lexicon, HalfSpaceWeights tables, bool isFormal)
    {
        var damaged = new char[sentence.Length];
        var right = new bool[sentence.Length + 1];
        var length = 0;
        foreach (var c in sentence)
        {
            if (c != HalfSpace) damaged[length++] = c;
            else
            {
                var by = way switch { 0 => ' ', 1 => '\0', 2 => " \0\u200C"[random.Next(3)], _ => c };
                if (by != c) right[length] = true;
                if (by != '\0') damaged[length++] = by;
            }
        }
        var text = damaged[..length];
        new HalfSpacePass(text, false, lexicon, tables, new Rewriter(length), (place, features) =>
        {
            // Seraji's text often writes an ending without its half-space; that it does teaches nothing.
            if (!isFormal && !right[place] && text[place] != ' ') return;
            _examples.Add((_features.Count, right[place]));
            _features.AddRange(features);
        }).Run();
    }

    private void Learn()
    {
        var squares = new float[_weights.Length];
        var seen = new int[_weights.Length];
        foreach (var feature in _features) seen[feature & (_weights.Length - 1)]++;
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var i in order)
            {
                var (start, isRight) = _examples[i];
                var end = i + 1 < _examples.Count ? _examples[i + 1].Start : _features.Count;
                var features = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[start..end];
                var sum = 0f;
                foreach (var feature in features) sum += _weights[feature & (_weights.Length - 1)];
                var chance = 1 / (1 + MathF.Exp(-sum));
                var gradient = chance - (isRight ? 1 : 0);
                loss -= MathF.Log(MathF.Max(1e-9f, isRight ? chance : 1 - chance));
                foreach (var feature in features)
                {
                    var at = feature & (uint)(_weights.Length - 1);
                    if (seen[at] < LeastSeen) continue;
                    var step = gradient + Decay * _weights[at];
                    squares[at] += step * step;
                    _weights[at] -= Rate * step / MathF.Sqrt(squares[at] + 1e-4f);
                }
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: loss {loss / order.Length:F4}"));
        }
    }
}
