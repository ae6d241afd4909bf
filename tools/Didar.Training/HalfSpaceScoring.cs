using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Scores the restoring of half-spaces on treebank text damaged three ways, by the places where a half-space stands, and
/// counts the changes made to text that was right. Each figure is given twice: of all places, and of those that both
/// treebanks spell alike (<see cref="SpellingConvention"/>).
/// </summary>
internal static class HalfSpaceScoring
{
    private const char HalfSpace = '\u200C';

    internal static void Run(string data, string repository, string part, int sentences)
    {
        var language = LanguageData.Load(repository);
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var convention = new SpellingConvention(language);
        foreach (var file in (string[])["ud-perdt/fa_perdt-ud-", "ud-seraji/fa_seraji-ud-"])
        {
            // As in an article, the sentences of a text are alike in what was done to their half-spaces.
            var texts = Treebank.Read(Path.Combine(data, file + part + ".conllu")).Chunk(sentences).Select(s => Normaliser.Plain.NormaliseText(string.Join('\n', s.Select(t => t.Text))).Text).ToArray();
            var disputed = texts.Select(convention.Disputed).ToArray();
            var random = new Random(1);
            Score(file + part + " to blanks", texts, disputed, normaliser, (t, i) => ' ');
            Score(file + part + " removed", texts, disputed, normaliser, (t, i) => '\0');
            Score(file + part + " at random", texts, disputed, normaliser, (t, i) => " \0\u200C"[random.Next(3)]);
            CountChanges(texts, disputed, normaliser);
        }
    }

    private static void CountChanges(string[] texts, HashSet<int>[] disputed, Normaliser normaliser)
    {
        int all = 0, undisputed = 0;
        var lines = new List<string>();
        for (var i = 0; i < texts.Length; i++)
        {
            var after = normaliser.NormaliseText(texts[i]).Text;
            if (string.Equals(after, texts[i], StringComparison.Ordinal)) continue;
            var changes = PlacesOf(texts[i], HalfSpace).SymmetricExcept(PlacesOf(after, HalfSpace));
            changes.UnionWith(PlacesOf(texts[i], ' ').SymmetricExcept(PlacesOf(after, ' ')));
            all += changes.Count;
            changes.ExceptWith(disputed[i]);
            undisputed += changes.Count;
            lines.AddRange(changes.Order().Select(place => Around(texts[i], place) + " > " + Around(after, place)));
        }
        var words = texts.Sum(t => t.Count(c => c is ' ' or '\n') + 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  undamaged: {all} changes in {words} words, one in {words / Math.Max(1, all)}; spelt alike {undisputed}, one in {words / Math.Max(1, undisputed)}"));
        foreach (var line in lines) Console.WriteLine("    " + line);
    }

    private static void Score(string name, string[] texts, HashSet<int>[] disputed, Normaliser normaliser, Func<string, int, char> damage)
    {
        var (all, alike) = (new Counts(), new Counts());
        var (missed, wrong) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            var damaged = string.Concat(text.Select((c, at) => c != HalfSpace ? c : damage(text, at)).Where(c => c != '\0'));
            var restored = normaliser.NormaliseText(damaged).Text;
            var (want, have) = (PlacesOf(text, HalfSpace), PlacesOf(restored, HalfSpace));
            all.Add(want, have);
            want.ExceptWith(disputed[i]);
            have.ExceptWith(disputed[i]);
            alike.Add(want, have);
            foreach (var place in want.Except(have)) Count(missed, Around(text, place));
            foreach (var place in have.Except(want)) Count(wrong, Around(restored, place));
        }
        Console.WriteLine($"{name}: {all}; spelt alike: {alike}");
        Console.WriteLine("    missed: " + List(missed));
        Console.WriteLine("    wrong: " + List(wrong));
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string List(Dictionary<string, int> words) =>
        string.Join(" | ", words.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Key));

    // A place is counted in the letters before it, so that both texts count alike.
    private static HashSet<int> PlacesOf(string text, char mark)
    {
        var places = new HashSet<int>();
        var letters = 0;
        foreach (var c in text)
        {
            if (c == mark) places.Add(letters);
            else if (c is not (' ' or '\n' or HalfSpace)) letters++;
        }
        return places;
    }

    private static HashSet<int> SymmetricExcept(this HashSet<int> a, HashSet<int> b) => [.. a.Except(b), .. b.Except(a)];

    // The words around a place.
    private static string Around(string text, int place)
    {
        var at = 0;
        for (var letters = 0; at < text.Length && letters < place; at++)
        {
            if (text[at] is not (' ' or '\n' or HalfSpace)) letters++;
        }
        var from = at < 1 ? 0 : text.LastIndexOfAny([' ', '\n'], at - 1) + 1;
        var to = Math.Min(text.Length, at + 1);
        while (to < text.Length && text[to] is not (' ' or '\n')) to++;
        return text[from..to];
    }

    private sealed class Counts
    {
        private int _right;
        private int _gold;
        private int _found;

        internal void Add(HashSet<int> want, HashSet<int> have)
        {
            _gold += want.Count;
            _found += have.Count;
            _right += want.Intersect(have).Count();
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"P {100.0 * _right / Math.Max(1, _found):F2} R {100.0 * _right / Math.Max(1, _gold):F2} F1 {200.0 * _right / Math.Max(1, _gold + _found):F2} ({_gold} places)");
    }
}
