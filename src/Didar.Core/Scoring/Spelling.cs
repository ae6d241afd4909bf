using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Didar.Scoring;

/// <summary>One spelling, letters and digits only: what two names are compared by when records are scored.</summary>
internal static class Spelling
{
    private static readonly FrozenSet<string> Pronouns = new[]
    {
        "وی", "او", "ایشان", "آنها", "آنان", "نامبرده", "من", "ما", "خود", "وي", "این", "آن", "شما",
    }.Select(word => Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The letters and digits of a text, with the variants of a letter made one.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsLetterOrNumber(rune)) continue;
            folded.Append(rune.Value switch
            {
                'ي' or 'ى' or 'ئ' => 'ی',
                'ك' => 'ک',
                'ة' or 'ۀ' => 'ه',
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ؤ' => 'و',
                _ => rune,
            });
        }
        return folded.ToString();
    }

    /// <summary>
    /// Whether a code point counts as a letter of speech: general categories L and N, thus also superscripts and
    /// Roman numerals, which <see cref="Rune.IsLetterOrDigit"/> leaves out; no combining mark, no half-space.
    /// </summary>
    public static bool IsLetterOrNumber(Rune rune) => Rune.GetUnicodeCategory(rune) is
        <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);

    /// <summary>Whether a folded word is a pronoun, which names nobody.</summary>
    public static bool IsPronoun(string folded) => Pronouns.Contains(folded);

    /// <summary>Whether a folded name has the three letters without which containing another proves nothing.</summary>
    public static bool IsLongEnough(string folded)
    {
        var letters = 0;
        foreach (var _ in folded.EnumerateRunes())
        {
            if (++letters == 3) return true;
        }
        return false;
    }

    /// <summary>Whether neither folded text is empty and one contains the other.</summary>
    public static bool Agree(string left, string right) =>
        left.Length > 0 && right.Length > 0 && Contain(left, right);

    /// <summary>Whether both folded texts are empty, or neither is and one contains the other.</summary>
    public static bool AgreeOrBothMissing(string left, string right) =>
        (left.Length == 0 && right.Length == 0) || Agree(left, right);

    /// <summary>A kind's name as the marks write it.</summary>
    public static string Lower(Enum kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Whether one text contains the other.</summary>
    public static bool Contain(string left, string right) =>
        left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
}
