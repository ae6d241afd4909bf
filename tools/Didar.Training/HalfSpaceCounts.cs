using System.Numerics;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// How often edited text joins two words with a half-space and leaves them apart, kept by fold: what is learnt from a
/// sentence must not know that sentence.
/// </summary>
internal sealed class HalfSpaceCounts
{
    internal const int Folds = 5;
    private const char HalfSpace = '\u200C';

    // A word that forms as many words with others may do so with any, unless it nearly always stands by itself.
    private const int FreePartners = 3;
    private const double FreeShare = 0.01;

    private readonly Dictionary<string, Row> _rows = [];
    private readonly Dictionary<string, Dictionary<string, int>> _after = [];
    private readonly Dictionary<string, Dictionary<string, int>> _before = [];
    private readonly Dictionary<string, int> _alone = [];
    private readonly Dictionary<string, WordRole> _roles = [];

    /// <summary>Counts of one joined form: joined and apart, in PerDT and in Seraji, in all and in each fold.</summary>
    private sealed class Row
    {
        internal int[] All { get; } = new int[4];

        internal int[] ByFold { get; } = new int[4 * Folds];

        internal uint Lists { get; set; }

        internal void Add(int column, int fold)
        {
            All[column]++;
            ByFold[4 * fold + column]++;
        }
    }

    /// <summary>Notes a form that a list has with half-spaces; <paramref name="list"/> is a bit, or 0 for lists that the lexicon has itself.</summary>
    internal void AddListed(string form, uint list)
    {
        if (list != 0) RowOf(form).Lists |= list;
        foreach (var (first, second) in Cuts(form)) Mark(first, second);
    }

    internal void CountJoined(IReadOnlyList<string> sentences, int corpus)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var run in Runs(sentences[i]).SelectMany(r => r).Where(w => w.Contains(HalfSpace, StringComparison.Ordinal)))
            {
                foreach (var form in Stretches(run)) RowOf(form).Add(2 * corpus, i % Folds);
                foreach (var (first, second) in Cuts(run))
                {
                    Mark(first, second);
                    // That «می» comes before every verb does not make the verb an ending.
                    if (!first.EndsWith("می", StringComparison.Ordinal)) Partner(_before, second, first);
                    Partner(_after, first, second);
                }
            }
        }
    }

    /// <summary>Counts pairs apart; call it after all joined forms are known.</summary>
    internal void CountApart(IReadOnlyList<string> sentences, int corpus)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var run in Runs(sentences[i]))
            {
                foreach (var word in run) _alone[word] = _alone.GetValueOrDefault(word) + 1;
                for (var w = 1; w < run.Length; w++)
                {
                    if (_rows.TryGetValue(run[w - 1] + HalfSpace + run[w], out var row)) row.Add(2 * corpus + 1, i % Folds);
                }
            }
        }
    }

    /// <summary>The weights' tables as they are without a fold; with -1 from all text.</summary>
    internal HalfSpaceWeights Tables(int without, short[] weights)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)_rows.Count * 3 / 2);
        var pairs = new uint[2 * size];
        foreach (var (form, row) in _rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var bits = row.Lists << WordPair.ListsShift;
            for (var c = 0; c < 4; c++) bits |= Level(row.All[c] - (without < 0 ? 0 : row.ByFold[4 * without + c])) << (WordPair.CountBits * c);
            if (bits == 0) continue;
            var key = Lexicon.Finish(Lexicon.Hash(form));
            var at = (uint)key & (size - 1);
            while (pairs[2 * at + 1] != 0) at = (at + 1) & (size - 1);
            pairs[2 * at] = (uint)(key >> 32);
            pairs[2 * at + 1] = bits | WordPair.KnownFlag;
        }
        var roles = new WordRole[1 << HalfSpaceWeights.RoleBits];
        foreach (var (word, role) in _roles)
        {
            var free = (IsFree(_after, word) ? WordRole.FreeFirst : 0) | (IsFree(_before, word) ? WordRole.FreeSecond : 0);
            roles[Lexicon.Finish(Lexicon.Hash(word)) >> (64 - HalfSpaceWeights.RoleBits)] |= role | free;
        }
        return new(pairs, roles, weights);
    }

    // 0, 1, 2, 3 to 4, 5 to 9, 10 to 24, 25 to 99, more.
    private static uint Level(int count) => count switch { < 3 => (uint)count, < 5 => 3, < 10 => 4, < 25 => 5, < 100 => 6, _ => 7 };

    private Row RowOf(string form)
    {
        if (!_rows.TryGetValue(form, out var row)) _rows[form] = row = new();
        return row;
    }

    private void Mark(string first, string second)
    {
        _roles[first] = _roles.GetValueOrDefault(first) | WordRole.First;
        _roles[second] = _roles.GetValueOrDefault(second) | WordRole.Second;
    }

    private static void Partner(Dictionary<string, Dictionary<string, int>> partners, string word, string other)
    {
        if (!partners.TryGetValue(word, out var counts)) partners[word] = counts = [];
        counts[other] = counts.GetValueOrDefault(other) + 1;
    }

    private bool IsFree(Dictionary<string, Dictionary<string, int>> partners, string word) =>
        partners.TryGetValue(word, out var counts) && counts.Count >= FreePartners && counts.Values.Sum() >= FreeShare * _alone.GetValueOrDefault(word);

    private static IEnumerable<(string First, string Second)> Cuts(string form)
    {
        for (var cut = form.IndexOf(HalfSpace, StringComparison.Ordinal); cut > 0; cut = form.IndexOf(HalfSpace, cut + 1))
        {
            if (cut + 1 < form.Length) yield return (form[..cut], form[(cut + 1)..]);
        }
    }

    // Of the parts of a word with several half-spaces, all that stand together.
    private static IEnumerable<string> Stretches(string word)
    {
        var parts = word.Split(HalfSpace);
        for (var from = 0; from < parts.Length; from++)
        {
            for (var to = from + 2; to <= parts.Length; to++) yield return string.Join(HalfSpace, parts[from..to]);
        }
    }

    /// <summary>The words of a text in runs that stand one blank apart.</summary>
    private static IEnumerable<string[]> Runs(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && Letters.IsPersian(text[end])) end++;
            if (end > i) words.Add(text[i..end]);
            else end++;
            if (end >= text.Length || text[i] != ' ' && !Letters.IsPersian(text[i]) || text[i] == ' ' && (end >= text.Length || !Letters.IsPersian(text[end])))
            {
                if (words.Count > 0) yield return [.. words];
                words.Clear();
            }
            i = end;
        }
        if (words.Count > 0) yield return [.. words];
    }
}
