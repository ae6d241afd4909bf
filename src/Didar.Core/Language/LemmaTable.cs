namespace Didar.Language;

/// <summary>The lemmas that no rule of endings gives, and the texts that lemmas are made of.</summary>
public sealed class LemmaTable
{
    private readonly List<string> _texts = [""];
    private readonly Dictionary<string, ushort> _ofText = new() { [""] = 0 };
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>>[] _irregular;
    private readonly ushort[] _verbs;

    /// <summary>Takes the irregular lemmas: form, kind (<c>n</c> noun, <c>v</c> verb, <c>a</c> adjective, <c>o</c> other), lemma.</summary>
    public LemmaTable(IEnumerable<(string Form, char Kind, string Lemma)> irregular, VerbLexicon verbs)
    {
        var tables = new Dictionary<string, ushort>[4];
        for (var i = 0; i < tables.Length; i++) tables[i] = [];
        foreach (var (form, kind, lemma) in irregular) tables["nvao".IndexOf(kind, StringComparison.Ordinal)][form] = Add(lemma);
        _irregular = [.. tables.Select(t => t.GetAlternateLookup<ReadOnlySpan<char>>())];
        _verbs = new ushort[verbs.Count + 1];
        for (ushort i = 1; i <= verbs.Count; i++) _verbs[i] = Add(verbs[i].Past.Length > 0 ? verbs[i].Past : verbs[i].Present);
        Add("ه");
    }

    /// <summary>A text by its number.</summary>
    public string this[int text] => _texts[text];

    /// <summary>Reads <c>knowledge/lemmas.tsv</c>.</summary>
    public static LemmaTable Load(string path, VerbLexicon verbs) => new(
        File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(f => (f[0], f[1][0], f[2])), verbs);

    internal bool TryFind(ReadOnlySpan<char> form, PartOfSpeech pos, out ushort text)
    {
        var table = pos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => 0,
            PartOfSpeech.Verb or PartOfSpeech.Aux => 1,
            PartOfSpeech.Adj => 2,
            _ => 3,
        };
        return _irregular[table].TryGetValue(form, out text);
    }

    internal ushort OfVerb(ushort stem) => _verbs[stem];

    internal ushort OfText(string text) => _ofText[text];

    private ushort Add(string text)
    {
        if (_ofText.TryGetValue(text, out var at)) return at;
        at = (ushort)_texts.Count;
        _texts.Add(text);
        _ofText[text] = at;
        return at;
    }
}
