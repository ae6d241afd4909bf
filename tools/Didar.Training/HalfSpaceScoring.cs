using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Scores the restoring of half-spaces on treebank text damaged three ways, by the places where a half-space stands, and
/// counts the changes made to text that was right.
/// </summary>
internal static class HalfSpaceScoring
{
    private const char HalfSpace = '\u200C';

    internal static void Run(string data, string repository, string part)
    {
        var normaliser = new Normaliser(LanguageData.Load(repository).Lexicon);
        var plain = new Normaliser(Lexicon.Empty);
        foreach (var file in (string[])["ud-perdt/fa_perdt-ud-", "ud-seraji/fa_seraji-ud-"])
        {
            var texts = Treebank.Read(Path.Combine(data, file + part + ".conllu")).Select(s => plain.Normalise(s.Text)).ToArray();
            var random = new Random(1);
            Score(file + part + " to blanks", texts, normaliser, (t, i) => ' ');
            Score(file + part + " removed", texts, normaliser, (t, i) => '\0');
            Score(file + part + " at random", texts, normaliser, (t, i) => " \0\u200C"[random.Next(3)]);
            var changed = texts.Select(t => (Before: t, After: normaliser.Normalise(t))).Where(t => t.Before != t.After).ToArray();
            var words = texts.Sum(t => t.Count(c => c == ' ') + 1);
            var changes = changed.Sum(t => Places(t.Before).SymmetricExcept(Places(t.After)) + Blanks(t.Before).SymmetricExcept(Blanks(t.After)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  undamaged: {changes} changes in {words} words, one in {words / Math.Max(1, changes)}"));
            foreach (var (before, after) in changed.Take(40)) Console.WriteLine("    " + Difference(before, after));
        }
    }

    private static void Score(string name, string[] texts, Normaliser normaliser, Func<string, int, char> damage)
    {
        int right = 0, gold = 0, found = 0;
        var missed = new Dictionary<string, int>();
        foreach (var text in texts)
        {
            var damaged = string.Concat(text.Select((c, i) => c != HalfSpace ? c : damage(text, i)).Where(c => c != '\0'));
            var restored = normaliser.Normalise(damaged);
            var (want, have) = (Places(text), Places(restored));
            gold += want.Count;
            found += have.Count;
            right += want.Intersect(have).Count();
            foreach (var word in text.Split(' ').Where(w => w.Contains(HalfSpace, StringComparison.Ordinal)).Except(restored.Split(' '), StringComparer.Ordinal)) missed[word] = missed.GetValueOrDefault(word) + 1;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: P {100.0 * right / Math.Max(1, found):F2} R {100.0 * right / gold:F2} F1 {200.0 * right / (gold + found):F2} ({gold} places)"));
        Console.WriteLine("    missed: " + string.Join(' ', missed.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Take(60).Select(m => m.Key)));
    }

    private static HashSet<int> Places(string text) => PlacesOf(text, HalfSpace);

    private static HashSet<int> Blanks(string text) => PlacesOf(text, ' ');

    // A place is counted in the letters before it, so that both texts count alike.
    private static HashSet<int> PlacesOf(string text, char mark)
    {
        var places = new HashSet<int>();
        var letters = 0;
        foreach (var c in text)
        {
            if (c == mark) places.Add(letters);
            else if (c is not (' ' or HalfSpace)) letters++;
        }
        return places;
    }

    private static int SymmetricExcept(this HashSet<int> a, HashSet<int> b) => a.Except(b).Count() + b.Except(a).Count();

    private static string Difference(string before, string after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var from = Math.Max(0, start - 12);
        return $"{before[from..Math.Min(before.Length, start + 12)]} > {after[from..Math.Min(after.Length, start + 12)]}";
    }
}
