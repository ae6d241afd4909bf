namespace Didar.Normalising;

/// <summary>
/// Gives undirected quotation marks their direction. An even number in a paragraph are pairs in order; an odd one is
/// told by the blanks beside it, and left as it is where they do not tell.
/// </summary>
internal sealed class Quotations
{
    private int _paragraphEnd = -1;
    private bool _isEven;
    private bool _isOpen;

    /// <summary>The direction of the mark at <paramref name="i"/>, counted as read.</summary>
    internal char Take(ReadOnlySpan<char> text, int i)
    {
        var direction = Direction(text, i, i == 0 || text[i - 1] == '\n');
        _isOpen = !_isOpen;
        return direction;
    }

    /// <summary>The direction of the mark at <paramref name="i"/>, the next one to be read.</summary>
    internal char Direction(ReadOnlySpan<char> text, int i, bool atStart)
    {
        if (i >= _paragraphEnd)
        {
            var rest = text[i..];
            var length = rest.IndexOf('\n');
            if (length < 0) length = rest.Length;
            _paragraphEnd = i + length;
            _isEven = rest[..length].Count('"') % 2 == 0;
            _isOpen = false;
        }
        if (_isEven) return _isOpen ? '»' : '«';
        var before = atStart ? '\n' : text[i - 1];
        var after = i + 1 < text.Length ? text[i + 1] : '\n';
        var blankBefore = before is ' ' or '\n' or '(' or ':' or '«';
        var blankAfter = after is ' ' or '\n' or '.' or '،' or '؛' or '؟' or '!' or ')' or ':' or '»';
        if (blankBefore == blankAfter || Letters.IsDigit(before)) return '"';
        return blankBefore ? '«' : '»';
    }
}
