using Didar.Text;

namespace Didar.Normalising;

/// <summary>Why the normal text differs from the page at a place.</summary>
public enum ChangeKind
{
    /// <summary>Another code for the same letter, a shape or a ligature.</summary>
    Letter,
    /// <summary>Another script's digit.</summary>
    Digit,
    /// <summary>A diacritic, tatweel or invisible control left out.</summary>
    Invisible,
    /// <summary>A half-space restored, moved or left out where it does not show.</summary>
    HalfSpace,
    /// <summary>Blanks put in, left out, or made one.</summary>
    Blank,
    /// <summary>A quotation mark given its direction.</summary>
    Quotation,
    /// <summary>A punctuation mark in its Persian form.</summary>
    Punctuation,
    /// <summary>What a converter left behind: an entity, asterisks.</summary>
    Leftover,
    /// <summary>The border of a paragraph.</summary>
    Paragraph,
}

/// <summary>A place where the normal text differs from the page.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Normal">Where, in the normal text.</param>
/// <param name="Source">Where, in the page.</param>
public readonly record struct Change(ChangeKind Kind, TextSpan Normal, TextSpan Source)
{
    /// <summary>All changes of a normal text, in order.</summary>
    public static IEnumerable<Change> Of(NormalText normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        int derived = 0, source = 0;
        foreach (var (to, from) in normal.ToPage.Edits.Append((new(normal.Text.Length, normal.Text.Length), new(normal.Article.Page.Length, normal.Article.Page.Length))))
        {
            for (; derived < to.Start; derived++, source++)
            {
                if (normal.Text[derived] != normal.Article.Page[source]) yield return Between(normal, new(derived, derived + 1), new(source, source + 1));
            }
            if (!to.IsEmpty || !from.IsEmpty) yield return Between(normal, to, from);
            (derived, source) = (to.End, from.End);
        }
    }

    private static Change Between(NormalText normal, TextSpan to, TextSpan from) => new(KindOf(to.Of(normal.Text), from.Of(normal.Article.Page)), to, from);

    private static ChangeKind KindOf(ReadOnlySpan<char> to, ReadOnlySpan<char> from)
    {
        if (to.Contains('\n')) return ChangeKind.Paragraph;
        if (from.ContainsAny('&', '*') && !to.SequenceEqual(from)) return ChangeKind.Leftover;
        if (to.Contains(Letters.HalfSpace) || from.Contains(Letters.HalfSpace)) return ChangeKind.HalfSpace;
        if (to.ContainsAny('«', '»')) return ChangeKind.Quotation;
        if (to.Trim().IsEmpty && (from.IsEmpty || from.ContainsAny(" \u00A0\t\r\n"))) return ChangeKind.Blank;
        if (to.IsEmpty || from.Length > to.Length && to.Length == 1 && Letters.Of(from[0]) == to[0]) return ChangeKind.Invisible;
        if (Letters.IsDigit(to[0])) return ChangeKind.Digit;
        return Letters.IsPersian(to[0]) ? ChangeKind.Letter : ChangeKind.Punctuation;
    }
}
