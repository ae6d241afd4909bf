using Didar.Language;

namespace Didar.Facts;

/// <summary>Which quotation mark closes which, over the whole text in one walk.</summary>
internal sealed class QuotationMap
{
    private const int LongestQuotation = 60, LongestQuotedName = 10;

    private readonly Dictionary<int, int> _closing = [];
    private readonly Dictionary<int, int> _opening = [];
    private readonly int[] _sentenceOf;

    public QuotationMap(Analysis analysis)
    {
        _sentenceOf = new int[analysis.Tokens.Length];
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            for (var i = analysis.Sentences[s].FirstToken; i < analysis.Sentences[s].TokenEnd; i++) _sentenceOf[i] = s;
        }
        var open = new Stack<(int Token, char Mark)>();
        for (var i = 0; i < analysis.Tokens.Length; i++)
        {
            var token = analysis.Tokens[i];
            if (token.Kind != TokenKind.Punctuation) continue;
            var c = analysis.Text[token.Span.Start];
            var symmetric = c is '"' or '\'';
            if (Quotation.Closes(c) && open.Count > 0 && (!symmetric || open.Peek().Mark == c) &&
                _sentenceOf[i] - _sentenceOf[open.Peek().Token] <= LongestQuotation)
            {
                var from = open.Pop().Token;
                _closing[from] = i;
                _opening[i] = from;
            }
            else if (Quotation.Opens(c)) open.Push((i, c));
        }
    }

    /// <summary>The mark that closes the quotation opened at the token, or -1.</summary>
    public int ClosingOf(int token) => _closing.GetValueOrDefault(token, -1);

    /// <summary>The mark that opened the quotation closed at the token, or -1.</summary>
    public int OpeningOf(int token) => _opening.GetValueOrDefault(token, -1);

    /// <summary>The sentence of a token.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The quotations by the tokens of their marks, leaving out single names in quotation marks.</summary>
    public IEnumerable<(int Open, int Close)> Quotations => from pair in _closing where pair.Value - pair.Key > LongestQuotedName select (pair.Key, pair.Value);
}
