namespace Didar.Training;

/// <summary>A word to be scored: its place counted in characters that are not white space, form, tag, lemma.</summary>
internal sealed record ScoredWord(int Start, int End, string Form, string Tag, string Lemma, bool IsMultiword);

/// <summary>
/// The measures of the CoNLL 2018 shared task (universaldependencies.org/conll18/evaluation.html): sentences and words
/// match where their spans do, words inside a multiword token by the longest common subsequence of their forms; tags
/// and lemmas are scored on matched words.
/// </summary>
internal sealed class ConllScore
{
    private int _goldSentences, _systemSentences, _rightSentences;
    private int _goldWords, _systemWords, _rightWords, _rightTags, _rightLemmas;

    /// <summary>Pairs of gold and system tag that differ, and how often.</summary>
    internal Dictionary<string, int> TagErrors { get; } = [];

    internal Dictionary<string, int> LemmaErrors { get; } = [];

    internal Dictionary<string, int> WordErrors { get; } = [];

    internal void Add(IReadOnlyList<(int Start, int End)> goldSentences, IReadOnlyList<(int Start, int End)> systemSentences, List<ScoredWord> gold, List<ScoredWord> system)
    {
        _goldSentences += goldSentences.Count;
        _systemSentences += systemSentences.Count;
        _rightSentences += goldSentences.Intersect(systemSentences).Count();
        _goldWords += gold.Count;
        _systemWords += system.Count;
        var aligned = new HashSet<ScoredWord>(ReferenceEqualityComparer.Instance);
        foreach (var (g, s) in Align(gold, system))
        {
            aligned.Add(g);
            aligned.Add(s);
            _rightWords++;
            if (string.Equals(g.Tag, s.Tag, StringComparison.Ordinal)) _rightTags++;
            else Note(TagErrors, $"{g.Tag}>{s.Tag}", g.Form);
            if (string.Equals(g.Lemma, s.Lemma, StringComparison.Ordinal)) _rightLemmas++;
            else Note(LemmaErrors, $"{g.Tag} {g.Form} {g.Lemma}>{s.Lemma}", null);
        }
        foreach (var g in gold.Where(w => !aligned.Contains(w))) Note(WordErrors, $"-{g.Form}", null);
        foreach (var s in system.Where(w => !aligned.Contains(w))) Note(WordErrors, $"+{s.Form}", null);
    }

    internal string Line(string name) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{name}: sentences {F(_rightSentences, _goldSentences, _systemSentences):F2}  words {F(_rightWords, _goldWords, _systemWords):F2}  UPOS {F(_rightTags, _goldWords, _systemWords):F2}  lemmas {F(_rightLemmas, _goldWords, _systemWords):F2}  ({_goldSentences} sentences, {_goldWords} words)");

    private static double F(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);

    private static void Note(Dictionary<string, int> errors, string key, string? form)
    {
        errors[key] = errors.GetValueOrDefault(key) + 1;
        if (form is not null) errors[key + " " + form] = errors.GetValueOrDefault(key + " " + form) + 1;
    }

    private static IEnumerable<(ScoredWord Gold, ScoredWord System)> Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (!gold[g].IsMultiword && !system[s].IsMultiword)
            {
                if (gold[g].Start == system[s].Start && gold[g].End == system[s].End) yield return (gold[g++], system[s++]);
                else if (gold[g].Start <= system[s].Start) g++;
                else s++;
                continue;
            }
            var (firstGold, firstSystem) = (g, s);
            FindSpan(gold, system, ref g, ref s, ref firstGold, ref firstSystem);
            foreach (var pair in Match(gold[firstGold..g], system[firstSystem..s])) yield return pair;
        }
    }

    private static void FindSpan(List<ScoredWord> gold, List<ScoredWord> system, ref int g, ref int s, ref int firstGold, ref int firstSystem)
    {
        int end;
        if (gold[g].IsMultiword)
        {
            end = gold[g].End;
            if (!system[s].IsMultiword && system[s].Start < gold[g].Start) s++;
        }
        else
        {
            end = system[s].End;
            if (!gold[g].IsMultiword && gold[g].Start < system[s].Start) g++;
        }
        (firstGold, firstSystem) = (g, s);
        while (!IsBeyond(gold, g, end) || !IsBeyond(system, s, end))
        {
            var word = g < gold.Count && (s >= system.Count || gold[g].Start <= system[s].Start) ? gold[g++] : system[s++];
            if (word.IsMultiword && word.End > end) end = word.End;
        }
    }

    private static bool IsBeyond(List<ScoredWord> words, int i, int end) =>
        i >= words.Count || (words[i].IsMultiword ? words[i].Start >= end : words[i].End > end);

    private static IEnumerable<(ScoredWord Gold, ScoredWord System)> Match(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var longest = new int[gold.Count + 1, system.Count + 1];
        for (var i = gold.Count - 1; i >= 0; i--)
        {
            for (var j = system.Count - 1; j >= 0; j--)
                longest[i, j] = IsSame(gold[i], system[j]) ? 1 + longest[i + 1, j + 1] : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (IsSame(gold[g], system[s])) yield return (gold[g++], system[s++]);
            else if (longest[g, s] == longest[g + 1, s]) g++;
            else s++;
        }
    }

    private static bool IsSame(ScoredWord a, ScoredWord b) => string.Equals(a.Form, b.Form, StringComparison.OrdinalIgnoreCase);
}
