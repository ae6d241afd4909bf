namespace Didar.Normalising;

/// <summary>
/// The third pass: half-spaces where they became blanks («می شود», «گروه هاي») or vanished («میداند»), by the
/// lexicon's evidence. A word the lexicon knows as it stands is not touched.
/// </summary>
internal static class HalfSpacePass
{
    private static readonly string[] PluralEndings = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];
    private static readonly string[] Comparatives = ["تر", "ترین", "تری", "ترین\u200Cها"];
    private static readonly string[] AfterHeh = ["ایست", "ای", "اش", "ام", "اند", "ات"];
    private static readonly string[] CompoundEndings =
    [
        "شناسی", "شناس", "پذیر", "پذیری", "سازی", "کننده", "کنندگان", "شده", "گرایی", "گرا", "گرایان", "آمیز", "پرداز", "پردازی", "طلب", "طلبان", "طلبی",
        "ریزی", "گذاری", "گذار", "بندی", "نژاد", "زاده", "خواه", "خواهی", "خواهان", "دهنده", "دهندگان", "رسانی", "جویی", "جویان", "آموزان", "آموز", "افزار", "نامه",
    ];
    private const int AdjectiveList = 32 << 1;
    private const int FirstNameLists = 1 | 4;
    private static readonly string[] Prefixes = ["بی", "ضد", "نیم"];
    private static readonly string[] Pronouns = ["اش", "ات", "شان", "مان", "تان"];
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
            var entry = lexicon.Find(word);
            RewriteWord(word, entry, lexicon, to);
            i = end;
            if (!next.IsEmpty && Joins(word, next, entry, lexicon))
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

    private static bool Joins(ReadOnlySpan<char> word, ReadOnlySpan<char> next, LexiconEntry entry, Lexicon lexicon)
    {
        var isEnding = IsEnding(next);
        var isImperfective = word.Length < 7 && word.EndsWith("می", StringComparison.Ordinal);
        var isPrefix = word.Length < 4 && IsOneOf(word, Prefixes);
        if (!isEnding && !isImperfective && !isPrefix && !entry.IsFirstPart && entry.IsKnown) return false;
        var joined = lexicon.Find(HashJoined(word, next));
        if (isImperfective && joined.IsVerbForm) return true;
        if (word is "می" or "نمی") return false;
        if (joined.IsJoined) return true;
        if (isPrefix) return joined.IsCareful;
        if (!isEnding) return false;
        if (IsOneOf(next, PluralEndings)) return word.Length > 1 && (joined.IsKnown || entry.IsKnown || word.Length > 3);
        if (next.StartsWith("ترین", StringComparison.Ordinal)) return entry.IsKnown;
        if (IsOneOf(next, Comparatives)) return joined.IsKnown || entry.IsBase && (entry.Lists & AdjectiveList) != 0;
        if (IsOneOf(next, Pronouns)) return joined.IsKnown || word.Length > 3 && entry.IsBase && (next is "اش" or "ات") == (word[^1] is 'ه' or 'ی');
        if (next is "ای") return word.Length > 2 && word[^1] == 'ه' && entry.IsKnown;
        return IsOneOf(next, Persons) && word[^1] == 'ه' && joined.IsKnown;
    }

    private static bool IsEnding(ReadOnlySpan<char> next) => next.Length is > 1 and < 9 && next[0] switch
    {
        'ه' => IsOneOf(next, PluralEndings),
        'ت' => IsOneOf(next, Comparatives) || IsOneOf(next, Pronouns),
        'ا' => IsOneOf(next, Persons) || IsOneOf(next, Pronouns),
        'ش' or 'م' => IsOneOf(next, Pronouns),
        _ => false,
    };

    private static void RewriteWord(ReadOnlySpan<char> word, LexiconEntry entry, Lexicon lexicon, Rewriter to)
    {
        if (word.Length > 3 && (!entry.IsKnown || entry.IsGlued))
        {
            var cut = PlaceOfHalfSpace(word, entry.IsKnown, lexicon);
            if (cut > 0)
            {
                to.Copy(word[..cut]);
                to.Insert(Letters.HalfSpace);
                to.Copy(word[cut..]);
                return;
            }
            cut = entry.IsKnown ? 0 : PlaceOfBlank(word, lexicon);
            if (cut > 0)
            {
                to.Copy(word[..cut]);
                to.Insert(' ');
                to.Copy(word[cut..]);
                return;
            }
        }
        to.Copy(word);
    }

    private static int PlaceOfHalfSpace(ReadOnlySpan<char> word, bool isKnown, Lexicon lexicon)
    {
        foreach (var ending in PluralEndings)
        {
            // After د and ر the plural shows without: کارکردهای is کارکرد and های.
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && lexicon.Find(word[..^ending.Length]).IsKnown)
                return CanCut(word, ending, out var stem) ? stem.Length : 0;
        }
        // Where the lexicon has the word with a half-space, that is the place; the most frequent if there are several.
        var best = 0;
        var most = -1;
        for (var i = 2; i < word.Length - 1; i++)
        {
            if (Letters.EndsJoin(word[i - 1]) || word[i - 1] == Letters.HalfSpace || word[i] == Letters.HalfSpace) continue;
            var joined = lexicon.Find(HashJoined(word[..i], word[i..]));
            if (!joined.IsKnown || joined.Frequency <= most) continue;
            // A spelling the lexicon has as it stands gives way to nothing less than edited text or a careful list.
            if (isKnown && joined.Frequency == 0 && !joined.IsCareful && !joined.IsVerbForm) continue;
            best = i;
            most = joined.Frequency;
        }
        return best > 0 ? best : PlaceByEnding(word, lexicon);
    }

    private static int PlaceByEnding(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (var ending in Comparatives)
        {
            if (CanCut(word, ending, out var stem) && stem.Length > 2 && lexicon.Find(stem) is { IsBase: true } entry && (entry.Lists & AdjectiveList) != 0) return stem.Length;
        }
        foreach (var ending in CompoundEndings)
        {
            if (CanCut(word, ending, out var stem) && stem.Length > 2 && lexicon.Find(stem).IsBase) return stem.Length;
        }
        foreach (var ending in AfterHeh)
        {
            if (CanCut(word, ending, out var stem) && stem[^1] == 'ه' && stem.Length > 3 && lexicon.Find(stem).IsBase) return stem.Length;
        }
        return 0;
    }

    private static bool CanCut(ReadOnlySpan<char> word, string ending, out ReadOnlySpan<char> stem)
    {
        stem = word;
        if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) return false;
        stem = word[..^ending.Length];
        return !Letters.EndsJoin(stem[^1]) && stem[^1] != Letters.HalfSpace;
    }

    /// <summary>Where two words run together part: both are common in edited text, the whole is unknown.</summary>
    private static int PlaceOfBlank(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length < 7 || word.Contains(Letters.HalfSpace)) return 0;
        // A known word with an ending is no two words: یادداشتی is یادداشت and ی.
        for (var ending = 1; ending <= 3; ending++)
        {
            if (lexicon.Find(word[..^ending]).IsKnown) return 0;
        }
        var best = 0;
        var most = 0;
        for (var i = 3; i <= word.Length - 3; i++)
        {
            var shows = Letters.EndsJoin(word[i - 1]);
            var least = shows ? 4 : 5;
            if (!shows && (i < 4 || word.Length - i < 4)) continue;
            var first = lexicon.Find(word[..i]);
            var second = lexicon.Find(word[i..]);
            // A known first name before an unknown surname: الکساندرلاورنتیف.
            var isName = shows && (first.Lists & FirstNameLists) != 0 && i >= 5 && word.Length - i >= 5 && !second.IsKnown;
            var rank = isName ? least : Math.Min(first.Frequency, second.Frequency);
            if (rank < least || rank <= most || first.IsGlued || second.IsGlued) continue;
            best = i;
            most = rank;
        }
        return best;
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
