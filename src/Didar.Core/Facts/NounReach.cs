using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>How far a noun phrase reaches, by what can't stand inside one: verbs, prepositions, «که», «را», punctuation.</summary>
internal static class NounReach
{
    private const int Longest = 12;

    /// <summary>Of how many words a phrase says too little by itself.</summary>
    private const int Short = 2;

    /// <summary>One past the last token of the phrase that starts at <paramref name="first"/>; <paramref name="first"/> where none does.</summary>
    public static int End(MarkedText text, int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        var i = first;
        while (i < limit && !Breaks(text, i, first)) i++;
        if (i > first && i == limit && limit == first + Longest) i = first + 1;
        // «مرزها پافشاری می‌کنیم»: the last word makes the verb.
        if (i - first > 1 && i < limit && text.Groups.TryAt(i, out var verb) && text.Verbs[verb.Stem].Kind == VerbKind.Light) i--;
        while (i > first && (text.IsWord(i - 1, "و") || text.IsWord(i - 1, "این"))) i--;
        return i;
    }

    /// <summary>As <see cref="End"/>; a short phrase with what its first preposition adds: «بازگشت به توافق».</summary>
    public static int LongEnd(MarkedText text, int first, int limit)
    {
        var end = End(text, first, limit);
        if (end == first || end - first > Short || end + 1 >= limit || !text[end].Is(WordClasses.Preposition)) return end;
        var from = Math.Max(end + 1, text[end].ClassEnd);
        return from < limit && End(text, from, limit) is var stop && stop > from ? stop : end;
    }

    /// <summary>The first token of the phrase that ends before <paramref name="end"/>.</summary>
    public static int Start(MarkedText text, int from, int end)
    {
        var i = end;
        while (i > from && i > end - Longest && !Breaks(text, i - 1, -1)) i--;
        while (i < end && (text.IsWord(i, "و") || text[i].Is(WordClasses.Adverb | WordClasses.Time))) i = Math.Max(i + 1, Math.Min(text[i].ClassEnd, end));
        return i;
    }

    private static bool Breaks(MarkedText text, int i, int first)
    {
        if (text.IsPunctuation(i)) return true;
        ref readonly var mark = ref text[i];
        if (mark.Is(WordClasses.That | WordClasses.Object)) return true;
        if (mark.Is(WordClasses.Preposition) && i != first) return true;
        if (mark.Is(WordClasses.Conjunction) && !text.IsWord(i, "و") && !text.IsWord(i, "یا")) return true;
        if (mark.Is(WordClasses.Adverb) && mark.ClassEnd == i + 1 && i != first) return true;
        return text.Groups.TryAt(i, out var group) && group.IsFinite;
    }
}
