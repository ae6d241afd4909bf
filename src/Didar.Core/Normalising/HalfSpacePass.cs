namespace Didar.Normalising;

/// <summary>
/// The third pass: half-spaces where they became blanks («می شود», «گروه هاي») or vanished («میداند»), by the
/// lexicon's evidence. A word the lexicon knows as it stands is not touched.
/// </summary>
internal static class HalfSpacePass
{
    private static readonly string[] PluralEndings = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];
    private static readonly string[] Comparatives = ["تر", "ترین", "تری", "ترین\u200Cها"];
    private static readonly string[] Persons = ["ام", "ای", "ایم", "اید", "اند"];

    internal static void Rewrite(ReadOnlySpan<char> text, Lexicon lexicon, Rewriter to)
    {
        var i = 0;
        while (i < text.Length)
        {
            var end = i;
            while (end < text.Length && Letters.IsPersian(text[end])) end++;
            if (end == i)
            {
                while (end < text.Length && !Letters.IsPersian(text[end])) end++;
                to.Copy(text[i..end]);
                i = end;
                continue;
            }
            var word = text[i..end];
            var next = end + 1 < text.Length && text[end] == ' ' ? WordAt(text[(end + 1)..]) : default;
            RewriteWord(word, lexicon, to);
            i = end;
            if (!next.IsEmpty && Joins(word, next, lexicon))
            {
                if (Letters.EndsJoin(word[^1])) to.Drop(1);
                else to.Replace([Letters.HalfSpace], 1);
                i++;
            }
        }
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Letters.IsPersian(text[end])) end++;
        return text[..end];
    }

    private static ulong HashJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var hash = Lexicon.Hash(first);
        if (!Letters.EndsJoin(first[^1])) hash = Lexicon.Hash(Letters.HalfSpace, hash);
        return Lexicon.Hash(second, hash);
    }

    private static bool Joins(ReadOnlySpan<char> word, ReadOnlySpan<char> next, Lexicon lexicon)
    {
        var joined = lexicon.Find(HashJoined(word, next));
        if (word is "می" or "نمی") return joined.IsVerbForm;
        if (joined.IsJoined) return true;
        if (IsOneOf(next, PluralEndings)) return word.Length > 1 && (joined.IsKnown || lexicon.Find(word).IsKnown || word.Length > 3);
        if (IsOneOf(next, Comparatives)) return joined.IsKnown;
        if (next is "ای") return word.Length > 2 && word[^1] == 'ه' && lexicon.Find(word).IsKnown;
        return IsOneOf(next, Persons) && word[^1] == 'ه' && joined.IsKnown;
    }

    private static void RewriteWord(ReadOnlySpan<char> word, Lexicon lexicon, Rewriter to)
    {
        var entry = lexicon.Find(word);
        if (word.Length > 3 && (!entry.IsKnown || entry.IsGlued))
        {
            var cut = PlaceOfHalfSpace(word, lexicon);
            if (cut > 0)
            {
                to.Copy(word[..cut]);
                to.Insert(Letters.HalfSpace);
                to.Copy(word[cut..]);
                return;
            }
        }
        to.Copy(word);
    }

    private static int PlaceOfHalfSpace(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (var prefix in (ReadOnlySpan<int>)[2, 3])
        {
            if (prefix >= word.Length || !(word.StartsWith("می", StringComparison.Ordinal) && prefix == 2
                || word.StartsWith("نمی", StringComparison.Ordinal) && prefix == 3)) continue;
            if (word[prefix] != Letters.HalfSpace && lexicon.Find(HashJoined(word[..prefix], word[prefix..])).IsVerbForm) return prefix;
        }
        foreach (var endings in (ReadOnlySpan<string[]>)[PluralEndings, Comparatives, Persons])
        {
            foreach (var ending in endings)
            {
                if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
                var stem = word[..^ending.Length];
                if (stem.Length < 2 || Letters.EndsJoin(stem[^1]) || stem[^1] == Letters.HalfSpace) continue;
                var joined = lexicon.Find(HashJoined(stem, ending));
                if (joined.IsKnown) return stem.Length;
                if (endings == PluralEndings && stem.Length > 2 && lexicon.Find(stem).IsKnown) return stem.Length;
            }
        }
        return 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] list)
    {
        foreach (var other in list)
        {
            if (word.SequenceEqual(other)) return true;
        }
        return false;
    }
}
