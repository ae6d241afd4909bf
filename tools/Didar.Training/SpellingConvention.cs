using Didar.Language;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>
/// Tells places where a treebank spells otherwise than PerDT's training text does, which is the project's spelling: a
/// compound joined that PerDT leaves apart or runs together («به‌شدت», «آن‌ها»), one apart that PerDT joins, an ending
/// without its half-space («سالهای»). There the marks can't be met in both treebanks at once.
/// </summary>
internal sealed class SpellingConvention(LanguageData language)
{
    private const char HalfSpace = '\u200C';
    private static readonly string[] Endings = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "ترین", "ای", "اند", "ام", "ایم", "اش"];

    /// <summary>The places, counted in the letters before them.</summary>
    internal HashSet<int> Disputed(string text)
    {
        var places = new HashSet<int>();
        var letters = 0;
        foreach (var word in text.Split([' ', '\n']))
        {
            var start = letters;
            letters += word.Count(c => c != HalfSpace);
            var core = word.Trim('«', '»', '(', ')', '،', '.', ':', '؟', '!', '؛');
            start += word.IndexOf(core, StringComparison.Ordinal);
            var seen = 0;
            for (var i = 0; i < core.Length; i++)
            {
                if (core[i] != HalfSpace) seen++;
                else if (IsApartOrPlain(core, i)) places.Add(start + seen);
            }
            var last = core[(core.LastIndexOf(HalfSpace) + 1)..];
            for (var i = 2; i < last.Length - 1; i++)
            {
                if (!Letters.EndsJoin(last[i - 1]) && IsJoinedElsewhere(last, i)) places.Add(start + seen - last.Length + i);
            }
        }
        letters = 0;
        var before = "";
        foreach (var word in text.Split([' ', '\n']))
        {
            // In PerDT the two are one word wherever they stand together.
            if (before.Length > 0 && Pair(before, word) is { IsKnown: true } pair && (pair.Formal & 7) > 1 && pair.Formal >> 3 == 0) places.Add(letters);
            letters += word.Count(c => c != HalfSpace);
            before = word;
        }
        return places;
    }

    private bool IsApartOrPlain(string word, int cut)
    {
        var (first, second) = (word[..cut].Split(HalfSpace)[^1], word[(cut + 1)..].Split(HalfSpace)[0]);
        var pair = Pair(first, second);
        var (joined, apart) = (pair.Formal & 7, pair.Formal >> 3);
        if (apart > joined + 1) return true;
        return language.Lexicon.Find(first + second).Frequency > language.Lexicon.Find(first + HalfSpace + second).Frequency + 1;
    }

    private bool IsJoinedElsewhere(string word, int cut)
    {
        var (first, second) = (word[..cut], word[cut..]);
        var (plain, joined) = (language.Lexicon.Find(word), language.Lexicon.Find(first + HalfSpace + second));
        if (joined.Frequency > plain.Frequency + 1 || joined.IsVerbForm && !plain.IsCareful && first is "می" or "نمی") return true;
        return Endings.Contains(second) && plain.Frequency < 2 && (!plain.IsCareful || plain.IsGlued) && language.Lexicon.Find(first).IsKnown;
    }

    private WordPair Pair(string first, string second) => language.HalfSpaces.Find(Lexicon.Hash(first + HalfSpace + second));
}
