using System.Text;
using Didar.Text;

namespace Didar.Reading;

/// <summary>What the name of an origin is the name of.</summary>
internal enum OriginKind
{
    /// <summary>An outlet of the list, or one whose kind the text names.</summary>
    Medium,
    /// <summary>An office that gives out news.</summary>
    Body,
    /// <summary>A name with nothing to tell by.</summary>
    Bare,
}

/// <summary>The name of an outlet or office in a report.</summary>
/// <param name="Text">The name, in standard letters.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Outlet">The outlet, where the list knows it.</param>
internal readonly record struct OriginName(string Text, TextSpan At, OriginKind Kind, Outlet? Outlet)
{
    /// <summary>Whether it is an outlet of another country than Iran.</summary>
    public bool IsForeign => Outlet is { Country: not "IRN" };

    /// <summary>Whether both name the same.</summary>
    public bool IsSameAs(OriginName other)
    {
        if (Outlet is not null && other.Outlet is not null) return ReferenceEquals(Outlet, other.Outlet);
        string mine = Folding.Fold(Text), theirs = Folding.Fold(other.Text);
        return mine.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(mine, StringComparison.Ordinal);
    }

    /// <summary>The name as it goes into the source line.</summary>
    public Named ToNamed() => new(Text, At);
}

/// <summary>Reads the names of outlets and offices, those of the list and others.</summary>
internal sealed class OriginNames(OutletList outlets, PageWords words)
{
    private const int MostWords = 10, WordsToKnownName = 4, MostBareWords = 3, WordsAfterDesk = 10;

    /// <summary>Reads the name that follows a cue such as «به گزارش»; a desk of the outlet may stand before it.</summary>
    public OriginName? AfterCue(ReadOnlySpan<char> text, int at)
    {
        var start = at = SkipBlanks(text, at);
        if (At(text, at) is { Kind: OriginKind.Medium } name) return name;
        while (words.StartsWith(PageWordKind.Time, text, at, out var end)) at = SkipBlanks(text, end);
        if (at > start && At(text, at) is { Kind: OriginKind.Medium } later) return later;
        if (!words.StartsWith(PageWordKind.Desk, text, at, out _)) return At(text, at);
        return AfterDesk(text, at) ?? (At(text, at) is { Kind: OriginKind.Body } body ? body : null);
    }

    /// <summary>Reads a name that starts at a place.</summary>
    public OriginName? At(ReadOnlySpan<char> text, int at)
    {
        at = SkipQuotes(text, at);
        if (at >= text.Length || !char.IsLetterOrDigit(text[at])) return null;
        if (Known(text, at) is { } known) return known;
        if (words.StartsWith(PageWordKind.Medium, text, at, out var end)) return OfMedium(text, at, end);
        if (words.StartsWith(PageWordKind.Vague, text, at, out _) || words.StartsWith(PageWordKind.Stop, text, at, out _)) return null;
        if (words.StartsWith(PageWordKind.Body, text, at, out _)) return Until(text, at, MostWords, OriginKind.Body);
        var bare = Until(text, at, MostBareWords, OriginKind.Bare);
        return bare is { } found && EndsClearly(text, found.At.End) ? found : null;
    }

    /// <summary>Reads a name of the list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a word starts.</param>
    /// <param name="alsoOrdinary">Whether a name may be taken that is also an ordinary word.</param>
    public OriginName? Known(ReadOnlySpan<char> text, int at, bool alsoOrdinary = true) =>
        outlets.Match(text, at, out var end, out var spelling, out var ordinary) is { } outlet && (alsoOrdinary || !ordinary)
            ? new(spelling, new(at, end), OriginKind.Medium, outlet)
            : null;

    /// <summary>Reads a name that starts with the kind of medium: «روزنامه فرانسوی فیگارو», «خبرگزاری "سانا"».</summary>
    public OriginName? OfMedium(ReadOnlySpan<char> text, int at, int kindEnd)
    {
        var next = kindEnd;
        for (var i = 0; i < WordsToKnownName; i++)
        {
            next = SkipQuotes(text, next);
            if (next >= text.Length || !char.IsLetterOrDigit(text[next])) break;
            if (Known(text, next) is { } known) return known with { At = new(at, known.At.End), Text = Spell(text, new(at, known.At.End)) };
            if (words.StartsWith(PageWordKind.Stop, text, next, out _)) break;
            next = WordEnd(text, next);
        }
        return Until(text, at, MostWords / 2, OriginKind.Medium) is { } name && name.At.End > kindEnd ? name : null;
    }

    private OriginName? AfterDesk(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < WordsAfterDesk && at < text.Length && char.IsLetterOrDigit(text[at]); i++)
        {
            if (words.StartsWith(PageWordKind.Quoting, text, at, out _)) return null;
            if (i > 0 && Known(text, at) is { } known) return known;
            if (i > 0 && words.StartsWith(PageWordKind.Medium, text, at, out var end)) return OfMedium(text, at, end);
            at = SkipBlanks(text, WordEnd(text, at));
        }
        return null;
    }

    private OriginName? Until(ReadOnlySpan<char> text, int start, int most, OriginKind kind)
    {
        int at = start, end = start;
        for (var i = 0; i < most && at < text.Length && char.IsLetterOrDigit(text[at]); i++)
        {
            if (i > 0 && (words.StartsWith(PageWordKind.Stop, text, at, out _) || words.StartsWith(PageWordKind.Honour, text, at, out _)
                || words.StartsWith(PageWordKind.Quoting, text, at, out _))) break;
            end = WordEnd(text, at);
            at = SkipBlanks(text, end);
        }
        return end == start ? null : new(Spell(text, new(start, end)), new(start, end), kind, null);
    }

    private bool EndsClearly(ReadOnlySpan<char> text, int end)
    {
        end = SkipBlanks(text, end);
        return end >= text.Length || text[end] is '\u060C' or ',' or ':' or '\u061B' or '\u00AB' or '"' or '('
            || words.StartsWith(PageWordKind.Quoting, text, end, out _);
    }

    /// <summary>One past the last letter of the word at <paramref name="at"/>.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\u200C' or '\u0640' or (>= '\u064B' and <= '\u0654'))) at++;
        return at;
    }

    /// <summary>The next place that is no white space.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && TextLines.IsBlank(text[at])) at++;
        return at;
    }

    /// <summary>The next place that is neither white space nor a quotation mark.</summary>
    public static int SkipQuotes(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (TextLines.IsBlank(text[at]) || text[at] is '"' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\'')) at++;
        return at;
    }

    /// <summary>The words of a span in standard letters, one blank between them.</summary>
    public static string Spell(ReadOnlySpan<char> text, TextSpan span)
    {
        var spelt = new StringBuilder(span.Length);
        foreach (var c in span.Of(text))
        {
            if (c is '"' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u0640') continue;
            var blank = c != '\u200C' && TextLines.IsBlank(c);
            if (blank && (spelt.Length == 0 || spelt[^1] == ' ')) continue;
            spelt.Append(blank ? ' ' : c switch { '\u064A' or '\u0649' => '\u06CC', '\u0643' => '\u06A9', _ => c });
        }
        return spelt.ToString().TrimEnd();
    }
}
