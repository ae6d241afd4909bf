using Didar.Facts;

namespace Didar.Encounters;

/// <summary>How sure it is that two parties of different reports are one.</summary>
internal enum Likeness
{
    /// <summary>They are two: different people, or different bodies.</summary>
    Different = -1,
    /// <summary>Nothing joins or parts them.</summary>
    Open = 0,
    /// <summary>By their offices they may be one.</summary>
    ByOffice = 2,
    /// <summary>By name or id they are one.</summary>
    ByName = 3,
}

/// <summary>Compares parties.</summary>
internal static class PartyLikeness
{
    private const int ShortestSurname = 3;

    public static Likeness Of(Party one, Party other)
    {
        if (one.Known is not null && one.Known == other.Known) return Likeness.ByName;
        if (!SameSort(one.Kind, other.Kind)) return Likeness.Open;
        if (one.Name is { } name && other.Name is { } otherName)
        {
            if (MayBeOneName(name, otherName)) return one.Kind is EntityKind.Person && ClashingPosts(one, other) ? Likeness.Open : Likeness.ByName;
            return Likeness.Different;
        }
        if (one.Country is not null && other.Country is not null && one.Country != other.Country && one.Name is null && other.Name is null) return Likeness.Different;
        if (one.Titles.Any(title => other.Titles.Any(title.MayBe))) return Likeness.ByOffice;
        return one.Name is null && other.Name is null ? Likeness.Different : Likeness.Open;
    }

    private static bool SameSort(EntityKind one, EntityKind other) =>
        one == other || (one is EntityKind.Person or EntityKind.Office && other is EntityKind.Person or EntityKind.Office)
        || (one is EntityKind.Organisation or EntityKind.Group && other is EntityKind.Organisation or EntityKind.Group);

    // Two namesakes of different states, each with a post, of which none may be the other's.
    private static bool ClashingPosts(Party one, Party other) =>
        one.Name!.Length != other.Name!.Length && one.Country is not null && other.Country is not null && one.Country != other.Country
        && !one.Titles.IsEmpty && !other.Titles.IsEmpty && !one.Titles.Any(title => other.Titles.Any(title.MayBe));

    /// <summary>Whether one is the other, its end (a surname alone), or a letter off.</summary>
    private static bool MayBeOneName(string one, string other)
    {
        if (one == other) return true;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length >= ShortestSurname && longer.EndsWith(shorter, StringComparison.Ordinal)) return true;
        return shorter.Length >= 6 && IsOneLetterOff(shorter, longer);
    }

    private static bool IsOneLetterOff(string shorter, string longer)
    {
        if (longer.Length - shorter.Length > 1) return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at]) at++;
        // The first letters of two given names part two people: only a vowel may be written or not.
        if (shorter.Length == longer.Length) return false;
        return longer[at] is 'ا' or 'و' or 'ی' && shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }
}
