namespace Didar.Archive.Searching;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Field,
    And,
    Or,
    Not,
    Open,
    Close,
    End,
}

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, without quotation marks or colon.</param>
/// <param name="Position">Where it begins, in UTF-16 code units.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Position)
{
    private const string Opening = "\"«“";
    private const string Closing = "\"»”";

    /// <summary>Cuts a query into its pieces; the last is always <see cref="QueryTokenKind.End"/>.</summary>
    /// <exception cref="QueryException">A quotation mark is not closed.</exception>
    public static List<QueryToken> Cut(string text)
    {
        var tokens = new List<QueryToken>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c)) i++;
            else if (c is '(' or ')') tokens.Add(new(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, "", i++));
            else if (c == '-' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])) tokens.Add(new(QueryTokenKind.Not, "", i++));
            else if (Opening.IndexOf(c, StringComparison.Ordinal) is >= 0 and var mark) i = CutPhrase(text, i, Closing[mark], tokens);
            else i = CutWord(text, i, tokens);
        }
        tokens.Add(new(QueryTokenKind.End, "", text.Length));
        return tokens;
    }

    private static int CutPhrase(string text, int start, char closing, List<QueryToken> tokens)
    {
        var end = text.IndexOf(closing, start + 1);
        if (end < 0) throw new QueryException(start, "this quotation mark is not closed");
        tokens.Add(new(QueryTokenKind.Phrase, text[(start + 1)..end], start));
        return end + 1;
    }

    private static int CutWord(string text, int start, List<QueryToken> tokens)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')') && !Opening.Contains(text[end], StringComparison.Ordinal))
        {
            // A name of Latin letters before a colon is a field; «ساعت ۱۴:۳۰» is none.
            if (text[end] == ':' && end > start && IsLatin(text.AsSpan(start..end)))
            {
                tokens.Add(new(QueryTokenKind.Field, text[start..end], start));
                return end + 1;
            }
            end++;
        }
        var word = text[start..end];
        tokens.Add(word switch
        {
            "AND" => new(QueryTokenKind.And, word, start),
            "OR" => new(QueryTokenKind.Or, word, start),
            "NOT" => new(QueryTokenKind.Not, word, start),
            _ => new(QueryTokenKind.Word, word, start),
        });
        return end;
    }

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetter(c)) return false;
        return true;
    }
}
