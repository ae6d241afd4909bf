using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Compiles the word lists and the counts of edited text into <c>models/lexicon.bin</c>.</summary>
internal sealed class LexiconTraining(string data)
{
    private const char HalfSpace = '\u200C';
    private readonly Normaliser _normaliser = new(Lexicon.Empty);
    private readonly Dictionary<string, int> _edited = [];
    private readonly Dictionary<string, int> _pairs = [];
    private readonly Dictionary<string, Dictionary<PartOfSpeech, int>> _tags = [];
    private readonly Dictionary<string, uint> _known = [];

    internal static void Run(string data, string repository)
    {
        var training = new LexiconTraining(data);
        training.ReadEditedText();
        training.ReadTags();
        training.ReadLists();
        training.AddVerbForms(VerbLexicon.Load(Path.Combine(repository, "knowledge", "verbs.tsv")));
        training.MarkJoined();
        training.MarkGlued();
        training.Write(Path.Combine(repository, "models", "lexicon.bin"));
    }

    private string Normal(string form) => _normaliser.Normalise(form);

    private void ReadEditedText()
    {
        var before = "";
        foreach (var line in File.ReadLines(Path.Combine(data, "ud-perdt", "train-tokens.txt")))
        {
            if (line.Length == 0) before = "";
            foreach (var word in Normal(line).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Count(_edited, word);
                if (before.Length > 0 && Letters.IsPersian(word[0])) Count(_pairs, before + " " + word);
                before = Letters.IsPersian(word[0]) ? word : "";
            }
        }
        foreach (var word in _edited.Keys.Where(w => w.All(Letters.IsPersian))) _known[word] = 0;
    }

    private void ReadTags()
    {
        foreach (var file in (string[])["ud-perdt/fa_perdt-ud-dev.conllu", "ud-iperudt/iPerUDT_train.conllu"])
        {
            foreach (var token in Treebank.Read(Path.Combine(data, file)).SelectMany(s => s.Tokens))
            {
                var form = Normal(token.Form);
                if (form.Length == 0 || !Enum.TryParse<PartOfSpeech>(token.Words[0].Upos, ignoreCase: true, out var pos)) continue;
                if (!_tags.TryGetValue(form, out var counts)) _tags[form] = counts = [];
                counts[pos] = counts.GetValueOrDefault(pos) + (file.StartsWith("ud-perdt", StringComparison.Ordinal) ? 3 : 1);
            }
        }
        foreach (var line in File.ReadLines(Path.Combine(data, "ud-perdt", "train-verbs-simple.tsv")))
        {
            var form = Normal(line.Split('\t')[0]);
            if (!_tags.TryGetValue(form, out var counts)) _tags[form] = counts = [];
            counts[PartOfSpeech.Verb] = counts.GetValueOrDefault(PartOfSpeech.Verb) + 1;
        }
    }

    private void ReadLists()
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hazm", "words.dat")))
        {
            var fields = line.Split('\t');
            if (fields.Length < 3 || fields[2] == "0") continue;
            var form = Add(fields[0]);
            if (form.Length == 0 || _tags.ContainsKey(form)) continue;
            var pos = fields[2].Split(',')[0] switch
            {
                "N" => PartOfSpeech.Noun,
                "AJ" => PartOfSpeech.Adj,
                "ADV" => PartOfSpeech.Adv,
                "NUM" => PartOfSpeech.Num,
                _ => PartOfSpeech.X,
            };
            if (pos != PartOfSpeech.X) _tags[form] = new() { [pos] = 1 };
        }
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hunspell-lilak", "fa-IR.dic")).Skip(1)) Add(line.Split('/')[0]);
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-shekar", "compound_words.csv"))) Add(line);
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-shekar", "vocab.csv"))) Add(line.Split(',')[0]);
    }

    private string Add(string listed)
    {
        var form = Normal(listed);
        if (form.Length < 2 || !form.All(Letters.IsPersian)) return "";
        _known.TryAdd(form, 0);
        return form;
    }

    private void AddVerbForms(VerbLexicon verbs)
    {
        foreach (var form in VerbForms.Of(verbs)) _known[form] = _known.GetValueOrDefault(form) | LexiconEntry.VerbFormFlag;
    }

    // Two words are to be joined where edited text joins them at least twice, and four times as often as not.
    private void MarkJoined()
    {
        foreach (var (form, count) in _edited)
        {
            var cut = form.IndexOf(HalfSpace, StringComparison.Ordinal);
            if (cut <= 0 || count < 2) continue;
            var apart = _pairs.GetValueOrDefault(form.Replace(HalfSpace, ' '));
            if (count > 4 * apart) _known[form] |= LexiconEntry.JoinedFlag;
        }
    }

    // A spelling without the half-space that edited text and careful lists don't have stands for the one with it.
    private void MarkGlued()
    {
        var careful = new HashSet<string>(_edited.Keys);
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hazm", "words.dat")))
        {
            if (!line.EndsWith("\t0", StringComparison.Ordinal)) careful.Add(Normal(line.Split('\t')[0]));
        }
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hunspell-lilak", "fa-IR.dic"))) careful.Add(Normal(line.Split('/')[0]));
        foreach (var form in _known.Keys.Where(f => f.Contains(HalfSpace, StringComparison.Ordinal)).ToList())
        {
            var glued = form.Replace("\u200C", "", StringComparison.Ordinal);
            if (careful.Contains(glued) && _edited.GetValueOrDefault(form) <= 4 * _edited.GetValueOrDefault(glued)) continue;
            if (_known.TryGetValue(glued, out var bits)) _known[glued] = bits | LexiconEntry.GluedFlag;
        }
    }

    private void Write(string path)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_known.Count * 3 / 2);
        var slots = new uint[2 * size + 2];
        slots[0] = Lexicon.Magic;
        slots[1] = (uint)size;
        foreach (var (form, flags) in _known.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var key = Lexicon.Finish(Lexicon.Hash(form));
            var at = (uint)key & (uint)(size - 1);
            while (slots[2 * at + 3] != 0) at = (at + 1) & (uint)(size - 1);
            slots[2 * at + 2] = (uint)(key >> 32);
            var frequency = Math.Min(31, BitOperations.Log2((uint)_edited.GetValueOrDefault(form) * 2 + 1));
            var pos = _tags.TryGetValue(form, out var counts) ? counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key : PartOfSpeech.X;
            slots[2 * at + 3] = LexiconEntry.KnownFlag | flags | (uint)frequency | (uint)pos << LexiconEntry.CountBits;
        }
        File.WriteAllBytes(path, MemoryMarshal.AsBytes(slots.AsSpan()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {_known.Count} spellings in {size} places"));
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
