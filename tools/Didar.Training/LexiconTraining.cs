using System.Globalization;
using System.Numerics;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Compiles the word lists and the counts of edited text into <c>models/lexicon.bin</c>.</summary>
internal sealed class LexiconTraining(string data)
{
    private static readonly string[] Lists = ["N", "AJ", "ADV", "NUM", "PL", "CONJ", "PRO", "P", "V", "CL"];
    private const char HalfSpace = '\u200C';
    private readonly Normaliser _normaliser = Normaliser.Plain;
    private readonly Dictionary<string, int> _edited = [];
    private readonly Dictionary<string, int> _pairs = [];
    private readonly Dictionary<string, Dictionary<PartOfSpeech, int>> _tags = [];
    private readonly Dictionary<string, uint> _known = [];
    private readonly Dictionary<string, int> _lists = [];
    private readonly Dictionary<string, int> _verbs = [];

    internal static void Run(string data, string repository)
    {
        var training = new LexiconTraining(data);
        training.ReadEditedText();
        training.ReadTags();
        training.ReadLists();
        training.ReadNames();
        training.ReadKnownNames(Path.Combine(repository, "knowledge"));
        training.AddVerbForms(VerbLexicon.Load(Path.Combine(repository, "knowledge", "verbs.tsv")));
        training.MarkJoined();
        training.MarkGlued();
        training.Write(Path.Combine(repository, "models", "lexicon.bin"));
    }

    /// <summary>All spellings that are known without the edited text.</summary>
    internal static HashSet<string> Listed(string data, string repository)
    {
        var training = new LexiconTraining(data);
        training.ReadLists();
        training.ReadNames();
        training.AddVerbForms(VerbLexicon.Load(Path.Combine(repository, "knowledge", "verbs.tsv")));
        return [.. training._known.Keys];
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
        foreach (var file in (string[])["train-verbs-simple.tsv", "train-verbs-complex.tsv"])
        {
            foreach (var word in File.ReadLines(Path.Combine(data, "ud-perdt", file)).SelectMany(l => Normal(l.Split('\t')[0]).Split(' '))) Count(_verbs, word);
        }
    }

    private void ReadLists()
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hazm", "words.dat")))
        {
            var fields = line.Split('\t');
            if (fields.Length < 3 || fields[2] == "0") continue;
            var form = Add(fields[0]);
            if (form.Length == 0) continue;
            _known[form] |= LexiconEntry.CarefulFlag;
            foreach (var name in fields[2].Split(','))
            {
                var bit = Array.IndexOf(Lists, name);
                if (bit >= 0) _lists[form] = _lists.GetValueOrDefault(form) | 1 << LexiconEntry.NameLists + bit;
            }
            if (!fields[2].Contains("PL", StringComparison.Ordinal)) _known[form] |= LexiconEntry.BaseFlag;
            if (_tags.ContainsKey(form)) continue;
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
        foreach (var line in File.ReadLines(Path.Combine(data, "lex-hunspell-lilak", "fa-IR.dic")).Skip(1))
        {
            var form = Add(line.Split('/')[0]);
            if (form.Length > 0) _known[form] |= LexiconEntry.CarefulFlag | LexiconEntry.BaseFlag;
        }
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
            if (count <= 4 * apart) continue;
            _known[form] |= LexiconEntry.JoinedFlag;
            // The half-space that was a blank may be any of several.
            for (; cut > 0; cut = form.IndexOf(HalfSpace, cut + 1))
            {
                if (_known.TryGetValue(form[..cut], out var bits)) _known[form[..cut]] = bits | LexiconEntry.FirstPartFlag;
            }
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
        var classes = WordClasses.Learn(ReadSentences(), 320, 2);
        LexiconFile.Write(path, [.. _known.Select(entry =>
        {
            var (form, flags) = entry;
            var frequency = Math.Min(31, BitOperations.Log2((uint)_edited.GetValueOrDefault(form) * 2 + 1));
            var pos = _tags.TryGetValue(form, out var counts) ? counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key : PartOfSpeech.X;
            var lists = (uint)_lists.GetValueOrDefault(form);
            return (form, flags | FormsOf(form) << LexiconEntry.FormsShift | (uint)frequency | (uint)pos << LexiconEntry.CountBits,
                (uint)classes.GetValueOrDefault(form) | lists << LexiconEntry.ListsShift | VerbShare(form) << LexiconEntry.VerbShareShift);
        })]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {_known.Count} spellings"));
    }

    // What else is built on a word tells what it is: an adjective has a comparative, a noun a plural.
    private uint FormsOf(string form)
    {
        var forms = 0u;
        foreach (var (endings, listed) in ((string[], int)[])[(["تر", "ترین"], 0), (["ها", "های", "هایی"], 2), (["ی"], 4)])
        {
            foreach (var ending in endings)
            {
                foreach (var whole in (string[])[form + HalfSpace + ending, form + ending])
                {
                    if (!_known.TryGetValue(whole, out var bits)) continue;
                    forms |= 1u << listed;
                    if (listed < 4 && _edited.ContainsKey(whole)) forms |= 2u << listed;
                }
            }
        }
        return forms;
    }

    private uint VerbShare(string form)
    {
        var all = _edited.GetValueOrDefault(form);
        if (all == 0) return 0;
        var share = (double)_verbs.GetValueOrDefault(form) / all;
        return share == 0 ? 1u : share < 0.2 ? 2u : share < 0.8 ? 3u : share < 0.97 ? 4u : 5u;
    }

    private List<string[]> ReadSentences()
    {
        var sentences = new List<string[]>();
        var words = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(data, "ud-perdt", "train-tokens.txt")).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add([.. words]);
                words.Clear();
                continue;
            }
            words.AddRange(Normal(line).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        foreach (var line in File.ReadLines(Path.Combine(data, "ud-seraji", "train-raw-sentences.txt"))) sentences.Add(Words(Normal(line)));
        return sentences;
    }

    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }
            var (span, _) = Tokeniser.Next(text, at, text.Length);
            words.Add(span.In(text));
            at = span.End;
        }
        return [.. words];
    }

    private void ReadNames()
    {
        foreach (var (file, bit) in ((string, int)[])[("female_fa", 0), ("male_fa", 0), ("region_fa", 1)])
        {
            foreach (var line in File.ReadLines(Path.Combine(data, "gaz-names", "armanyazdi-" + file + ".txt"))) List(line, bit);
        }
        using var countries = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "npm-locale", "i18n-iso-countries-fa.json")));
        foreach (var country in countries.RootElement.GetProperty("countries").EnumerateObject())
        {
            foreach (var name in country.Value.ValueKind == System.Text.Json.JsonValueKind.Array ? country.Value.EnumerateArray().Select(n => n.GetString()!) : [country.Value.GetString()!]) List(name, 1);
        }
        var tagged = new Dictionary<string, int[]>();
        foreach (var fields in File.ReadLines(Path.Combine(data, "ner-parstwiner", "train.txt")).Select(l => l.Split('\t')).Where(f => f.Length == 2))
        {
            var form = Normal(fields[0]);
            if (form.Length < 2) continue;
            if (!tagged.TryGetValue(form, out var row)) tagged[form] = row = new int[4];
            row[fields[1].EndsWith("PER", StringComparison.Ordinal) ? 1 : fields[1].EndsWith("LOC", StringComparison.Ordinal) ? 2 : fields[1].EndsWith("ORG", StringComparison.Ordinal) ? 3 : 0]++;
        }
        foreach (var (form, row) in tagged)
        {
            for (var i = 1; i < 4; i++)
            {
                if (row[i] * 3 > row.Sum()) List(form, 1 + i);
            }
        }
    }

    // The project's own tables: first names, surnames and other names of people, places and states, word by word.
    private void ReadKnownNames(string knowledge)
    {
        foreach (var (file, column, bit) in ((string, int, int)[])[("names.tsv", 0, 0), ("places.tsv", 1, 1), ("states.tsv", 1, 1), ("states.tsv", 4, 1), ("people.tsv", 1, 2), ("people.tsv", 5, 2)])
        {
            foreach (var fields in File.ReadLines(Path.Combine(knowledge, file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')))
            {
                if (fields.Length <= column) continue;
                foreach (var name in fields[column].Split('|'))
                {
                    // A part of a longer name that is also a common word says little: «دولت» in «کاخ دولت».
                    var isAlone = !name.Contains(' ', StringComparison.Ordinal);
                    foreach (var part in Normal(name).Split(' ').Where(p => isAlone || p.Length > 2 && _lists.GetValueOrDefault(p) >> LexiconEntry.NameLists == 0)) List(part, bit);
                }
            }
        }
    }

    private void List(string listed, int bit)
    {
        var form = Normal(listed);
        if (form.Length < 2 || !form.All(Letters.IsPersian)) return;
        _known.TryAdd(form, 0);
        _lists[form] = _lists.GetValueOrDefault(form) | 1 << bit;
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
