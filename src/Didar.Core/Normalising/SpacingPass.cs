namespace Didar.Normalising;

/// <summary>
/// The second pass: blanks, half-spaces, punctuation, digits. One blank between words, none before a closing mark and
/// one after; a half-space only where it shows; digits are Persian except among Latin letters.
/// </summary>
internal static class SpacingPass
{
    internal static void Rewrite(ReadOnlySpan<char> text, Rewriter to)
    {
        var quotes = new Quotations();
        var latinUntil = 0;
        var isLatinRun = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c >= '\u0620' && Letters.IsPersian(c) && c != Letters.HalfSpace && Letters.IsPersian(to.Last))
            {
                to.Put(c);
                i++;
                continue;
            }
            if (c is ' ' or Letters.HalfSpace)
            {
                i += RewriteBlanks(text, i, to, quotes);
                continue;
            }
            if (c == '\n')
            {
                to.Put(c);
                i++;
                continue;
            }
            if (i >= latinUntil && (Letters.IsDigit(c) || Letters.IsLatin(c)))
                (latinUntil, isLatinRun) = MeasureRun(text, i);
            var by = Replacement(text, i, to, quotes, isLatinRun && i < latinUntil);
            if (NeedsBlank(text, i, by, to)) to.Insert(' ');
            if (by != c) to.Change(by);
            else to.Put(c);
            i++;
        }
    }

    private static int RewriteBlanks(ReadOnlySpan<char> text, int start, Rewriter to, Quotations quotes)
    {
        var end = start;
        var hasBlank = false;
        while (end < text.Length && text[end] is ' ' or Letters.HalfSpace) hasBlank |= text[end++] == ' ';
        var next = end < text.Length ? text[end] : '\n';
        var length = end - start;
        if (hasBlank)
        {
            if (next == '"') next = quotes.Direction(text, end, to.Last == '\n');
            if (to.Last is '\n' or '«' or '(' or '[' || next == '\n' || Closes(text, end, next, to.Last)) to.Drop(length);
            else if (length == 1) to.Put(' ');
            else to.Replace(" ", length);
            return length;
        }
        var last = to.Last;
        var shows = (Letters.IsPersian(last) && !Letters.EndsJoin(last) || Letters.IsLatin(last) || Letters.IsDigit(last))
            && (Letters.IsPersian(next) || Letters.IsDigit(next) || Letters.IsLatin(next));
        if (!shows) to.Drop(length);
        else if (length == 1) to.Put(Letters.HalfSpace);
        else to.Replace([Letters.HalfSpace], length);
        return length;
    }

    /// <summary>Whether the mark at <paramref name="i"/> belongs to the word before it.</summary>
    private static bool Closes(ReadOnlySpan<char> text, int i, char mark, char before) => mark switch
    {
        '،' or '؛' or '؟' or '»' or ')' or ']' => true,
        ':' or '!' or '?' or ',' or ';' => Letters.IsPersian(before) || before is '»' or ')',
        '.' => (i + 1 == text.Length || text[i + 1] is ' ' or '\n' or '»' or ')') && before != '.',
        _ => false,
    };

    private static char Replacement(ReadOnlySpan<char> text, int i, Rewriter to, Quotations quotes, bool isLatin)
    {
        var c = text[i];
        if (Letters.IsDigit(c))
        {
            var value = c < '\u0600' ? c - '0' : c - '\u06F0';
            return (char)(value + (isLatin ? '0' : '\u06F0'));
        }
        if (isLatin) return c;
        switch (c)
        {
            case '"': return quotes.Take(text, i);
            case ',' or ';' or '?' when Letters.IsPersian(to.Last) || to.Last is '»' or ')':
                return c == ',' ? '،' : c == ';' ? '؛' : '؟';
            default: return c;
        }
    }

    private static bool NeedsBlank(ReadOnlySpan<char> text, int i, char c, Rewriter to)
    {
        var written = to.Written;
        if (written.Length == 0) return false;
        var last = written[^1];
        var before = written.Length > 1 ? written[^2] : '\n';
        var isWord = Letters.IsPersian(c) || Letters.IsDigit(c);
        switch (last)
        {
            case '،' or '؛':
                return (isWord || c == '«' || c == '(' || Letters.IsLatin(c)) && !(Letters.IsDigit(before) && Letters.IsDigit(c));
            case '؟' or '!':
                return Letters.IsPersian(c) || c == '«';
            case ':':
                return (Letters.IsPersian(before) || before is '»' or ')') && (Letters.IsPersian(c) || c == '«');
            case ')' or '»' or ']':
                return isWord || c is '«' or '(';
            case '.':
                return Letters.IsPersian(c) && EndsLongWord(written[..^1]) && BeginsLongWord(text[i..])
                    || c == '«' && (Letters.IsPersian(before) || before == '»');
            default:
                return c is '«' or '(' && (Letters.IsPersian(last) || Letters.IsDigit(last));
        }
    }

    // One letter before or after a full stop is an abbreviation or an initial, not a sentence.
    private static bool EndsLongWord(ReadOnlySpan<char> written) => written.Length > 1
        && (written[^1] is '»' or ')' || IsLetterOrDigit(written[^1]) && IsLetterOrDigit(written[^2]));

    private static bool BeginsLongWord(ReadOnlySpan<char> text) =>
        text.Length > 1 && Letters.IsPersian(text[1]) && (text.Length == 2 || text[2] != '.');

    private static bool IsLetterOrDigit(char c) => Letters.IsPersian(c) || Letters.IsDigit(c);

    private static (int End, bool IsLatin) MeasureRun(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var hasLatin = false;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (Letters.IsLatin(c)) hasLatin = true;
            else if (!Letters.IsDigit(c) && (c is <= ' ' or > '~' or '(' or ')' or '"' or ',' or ';' or '[' or ']')) break;
        }
        return (end, hasLatin);
    }
}
