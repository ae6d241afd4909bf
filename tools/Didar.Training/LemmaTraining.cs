using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Writes <c>knowledge/lemmas.tsv</c>: broken plurals, pronouns, and what the treebanks' dev parts show the rules to miss.</summary>
internal static class LemmaTraining
{
    internal static void Run(string data, string repository)
    {
        var lexicon = Lexicon.Load(Path.Combine(repository, "models", "lexicon.bin"));
        var normaliser = Normaliser.Plain;
        var verbs = VerbLexicon.Load(Path.Combine(repository, "knowledge", "verbs.tsv"));
        var entries = new SortedDictionary<(char Kind, string Form), string>(Comparer<(char Kind, string Form)>.Create(
            (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Form, b.Form)));
        foreach (var file in (string[])["lex-parsivar/mokasar.txt", "lex-persianstemmer/Mokassar.fa"])
        {
            foreach (var fields in File.ReadLines(Path.Combine(data, file)).Select(l => l.Split('\t')).Where(f => f.Length == 2))
            {
                var (form, lemma) = (normaliser.Normalise(fields[0]), normaliser.Normalise(fields[1]));
                if (form.Length > 2 && lemma.Length > 1) entries[('n', form)] = lemma;
            }
        }
        var rules = new Lemmatiser(new() { Lexicon = lexicon, HalfSpaces = HalfSpaceWeights.Empty, Verbs = verbs, Tags = null, Lemmas = new LemmaTable(entries.Select(e => (e.Key.Form, e.Key.Kind, e.Value)), verbs) });
        var table = new LemmaTable(entries.Select(e => (e.Key.Form, e.Key.Kind, e.Value)), verbs);
        var missed = new Dictionary<(char, string), Dictionary<string, int>>();
        foreach (var word in Treebank.Read(Path.Combine(data, "ud-perdt", "fa_perdt-ud-dev.conllu")).SelectMany(s => s.Words))
        {
            var (form, lemma) = (normaliser.Normalise(word.Form), normaliser.Normalise(word.Lemma));
            if (form.Length == 0 || lemma.Length == 0 || form.Contains(' ', StringComparison.Ordinal) || !Enum.TryParse<PartOfSpeech>(word.Upos, true, out var pos)) continue;
            var kind = pos switch
            {
                PartOfSpeech.Noun or PartOfSpeech.Propn => 'n',
                PartOfSpeech.Verb or PartOfSpeech.Aux => 'v',
                PartOfSpeech.Adj => 'a',
                _ => 'o',
            };
            if (!missed.TryGetValue((kind, form), out var lemmas)) missed[(kind, form)] = lemmas = [];
            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
        }
        foreach (var ((kind, form), lemmas) in missed)
        {
            var lemma = lemmas.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key;
            var pos = kind switch { 'n' => PartOfSpeech.Noun, 'v' => PartOfSpeech.Verb, 'a' => PartOfSpeech.Adj, _ => PartOfSpeech.Pron };
            var rule = rules.Find(form, pos, verbs.Analyse(form));
            var found = string.Concat(form.AsSpan(..^rule.Cut), table[rule.Text]);
            if (!string.Equals(found, lemma, StringComparison.Ordinal)) entries[(kind, form)] = lemma;
        }
        using var writer = new StreamWriter(Path.Combine(repository, "knowledge", "lemmas.tsv")) { NewLine = "\n" };
        writer.WriteLine("# Lemmas that no rule of endings gives: form, kind (n noun, v verb, a adjective, o other), lemma; in normal spelling.");
        writer.WriteLine("# Origin: broken plurals of Parsivar (MIT) and PersianStemmer (BSD-2), dev part of UD Persian-PerDT (CC BY-SA 4.0).");
        writer.WriteLine("# Made by tools/Didar.Training lemmas; licence of the file: CC BY-SA 4.0.");
        foreach (var ((kind, form), lemma) in entries) writer.WriteLine($"{form}\t{kind}\t{lemma}");
    }
}
