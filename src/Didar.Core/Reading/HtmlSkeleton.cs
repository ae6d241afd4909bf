using System.Text;

namespace Didar.Reading;

/// <summary>A stretch of characters between two tags of a page.</summary>
/// <param name="Start">The first character, in the page.</param>
/// <param name="End">One past the last.</param>
/// <param name="Breaks">How many <c>br</c> tags stand between it and the run before that holds more than white space.</param>
/// <param name="IsBlank">Whether it is only white space.</param>
internal readonly record struct HtmlRun(int Start, int End, int Breaks, bool IsBlank);

/// <summary>
/// A page in which each run of text is replaced by three characters that name it. A parser may move text about (out of
/// tables), but it can not change what a run is called, so each run in the parsed page still leads to its own place.
/// </summary>
internal sealed class HtmlSkeleton
{
    private const char Mark = '\uE000', Zero = '\uE100';
    private const int Base = 4096, MarkLength = 3;

    private readonly string _page;
    private readonly StringBuilder _text;
    private readonly List<HtmlRun> _runs = [];
    private int _breaks;

    private HtmlSkeleton(string page)
    {
        _page = page;
        _text = new StringBuilder(Math.Min(page.Length, 1 << 20));
        var at = 0;
        while (at < page.Length)
        {
            var end = EndOfMarkup(at);
            if (end > at) at = CopyMarkup(at, end);
            else
            {
                // A stroke that opens nothing is text, so the search goes on behind it.
                var next = at;
                do next = page.IndexOf('<', next + (next == at && page[at] != '<' ? 0 : 1));
                while (next >= 0 && EndOfMarkup(next) == next);
                if (next < 0) next = page.Length;
                AddRun(at, next);
                at = next;
            }
        }
    }

    /// <summary>The page with named runs.</summary>
    public string Text => _text.ToString();

    /// <summary>The runs in the order of the page.</summary>
    public IReadOnlyList<HtmlRun> Runs => _runs;

    /// <summary>Makes the skeleton of a page.</summary>
    public static HtmlSkeleton Of(string page) => new(page);

    /// <summary>The numbers of the runs that are named in a text of the parsed page.</summary>
    public IEnumerable<int> RunsIn(string text)
    {
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1))
        {
            if (at + MarkLength > text.Length) yield break;
            int high = text[at + 1] - Zero, low = text[at + 2] - Zero;
            if (high is >= 0 and < Base && low is >= 0 and < Base && (high * Base) + low < _runs.Count) yield return (high * Base) + low;
        }
    }

    private void AddRun(int start, int end)
    {
        var blank = _page.AsSpan(start, end - start).IndexOfAnyExcept(" \t\n\r\f") < 0;
        // Beyond that many runs the rest of the page is passed over; no page of a report comes near.
        if (_runs.Count >= Base * Base) return;
        if (blank) _text.Append(' ');
        else _text.Append(Mark).Append((char)(Zero + (_runs.Count / Base))).Append((char)(Zero + (_runs.Count % Base)));
        _runs.Add(new(start, end, _breaks, blank));
        if (!blank) _breaks = 0;
    }

    /// <summary>Copies a tag, comment or declaration, and what of raw text belongs to it; gives back where it ends.</summary>
    private int CopyMarkup(int start, int end)
    {
        var markup = _page.AsSpan(start, end - start);
        _text.Append(markup);
        if (markup.Length < 3 || !char.IsAsciiLetter(markup[1])) return end;
        var name = markup[1..];
        var length = name.IndexOfAnyExcept(TagNames);
        name = length < 0 ? name : name[..length];
        if (Is(name, "br")) _breaks++;
        var isTitle = Is(name, "title") || Is(name, "textarea");
        if (!isTitle && !Is(name, "script") && !Is(name, "style") && !Is(name, "xmp") && !Is(name, "iframe") && !Is(name, "noembed") && !Is(name, "noframes"))
            return end;
        var close = EndOfRaw(end, name);
        if (isTitle && close > end) AddRun(end, close);
        else _text.Append(_page, end, close - end);
        return close;
    }

    private int EndOfRaw(int from, ReadOnlySpan<char> name)
    {
        var rest = _page.AsSpan();
        for (var at = from; ;)
        {
            var close = rest[at..].IndexOf("</", StringComparison.Ordinal);
            if (close < 0) return _page.Length;
            at += close + 2;
            if (rest[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (at + name.Length == rest.Length || rest[at + name.Length] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f'))
                return at - 2;
        }
    }

    /// <summary>Where the tag, comment or declaration that starts at a place ends; the place itself where none does.</summary>
    private int EndOfMarkup(int at)
    {
        if (_page[at] != '<' || at + 1 >= _page.Length) return at;
        var next = _page[at + 1];
        if (char.IsAsciiLetter(next)) return EndOfTag(at + 2);
        if (next == '/')
        {
            if (at + 2 >= _page.Length) return at;
            return char.IsAsciiLetter(_page[at + 2]) ? EndOfTag(at + 3) : After(">", at + 2);
        }
        if (next == '?') return After(">", at + 2);
        if (next != '!') return at;
        if (!_page.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)) return After(">", at + 2);
        if (_page.AsSpan(at).StartsWith("<!-->", StringComparison.Ordinal)) return at + 5;
        return _page.AsSpan(at).StartsWith("<!--->", StringComparison.Ordinal) ? at + 6 : After("-->", at + 4);
    }

    private int EndOfTag(int at)
    {
        var quote = '\0';
        for (var afterEquals = false; at < _page.Length; at++)
        {
            var c = _page[at];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c == '>') return at + 1;
            else if (afterEquals && c is '"' or '\'') (quote, afterEquals) = (c, false);
            else if (c == '=') afterEquals = true;
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) afterEquals = false;
        }
        return _page.Length;
    }

    private int After(string mark, int from)
    {
        var found = _page.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? _page.Length : found + mark.Length;
    }

    private static readonly System.Buffers.SearchValues<char> TagNames =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:");

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
