using System.Collections.Immutable;

namespace Didar.Archive.Searching;

/// <summary>
/// Reads a query, by recursive descent:
/// <code>
/// any     = all { "OR" all }
/// all     = not { [ "AND" ] not }
/// not     = ( "NOT" | "-" ) not | one
/// one     = "(" any ")" | field ":" value | phrase | word
/// value   = phrase | word
/// </code>
/// Operators are written in capitals. Words beside each other are read together, so that «گروه هاي» is one word.
/// </summary>
public sealed class QueryParser
{
    // Deeper nesting is no question of a human being.
    private const int Deepest = 50;

    private static readonly Dictionary<string, SearchField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["speaker"] = SearchField.Speaker,
        ["said"] = SearchField.Said,
        ["act"] = SearchField.Act,
        ["addressee"] = SearchField.Addressee,
        ["with"] = SearchField.With,
        ["about"] = SearchField.About,
        ["outlet"] = SearchField.Outlet,
        ["country"] = SearchField.Country,
        ["from"] = SearchField.From,
        ["to"] = SearchField.Until,
    };

    private readonly List<QueryToken> _tokens;
    private int _at;
    private int _depth;

    private QueryParser(string text) => _tokens = QueryToken.Cut(text);

    private QueryToken Current => _tokens[_at];

    /// <summary>The tree of a query.</summary>
    /// <exception cref="QueryException">It can't be understood.</exception>
    public static Query Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new QueryParser(text);
        if (parser.Current.Kind == QueryTokenKind.End) throw new QueryException(0, "there is nothing to search for");
        var query = parser.ReadAny();
        return parser.Current.Kind switch
        {
            QueryTokenKind.End => query,
            QueryTokenKind.Close => throw parser.Wrong("this bracket closes none"),
            _ => throw parser.Wrong("a word was expected here"),
        };
    }

    private Query ReadAny()
    {
        if (++_depth > Deepest) throw Wrong("the brackets are nested too deeply");
        var parts = ImmutableArray.CreateBuilder<Query>();
        parts.Add(ReadAll());
        while (Take(QueryTokenKind.Or)) parts.Add(ReadAll());
        _depth--;
        return parts.Count == 1 ? parts[0] : new AnyQuery(parts.DrainToImmutable());
    }

    private Query ReadAll()
    {
        var parts = ImmutableArray.CreateBuilder<Query>();
        parts.Add(ReadNot());
        while (true)
        {
            var together = !Take(QueryTokenKind.And);
            if (together && Current.Kind is QueryTokenKind.End or QueryTokenKind.Or or QueryTokenKind.Close) break;
            var next = ReadNot();
            if (together && parts[^1] is WordsQuery { IsPhrase: false } left && next is WordsQuery { IsPhrase: false } right)
                parts[^1] = new WordsQuery($"{left.Text} {right.Text}", IsPhrase: false);
            else parts.Add(next);
        }
        return parts.Count == 1 ? parts[0] : new AllQuery(parts.DrainToImmutable());
    }

    private Query ReadNot()
    {
        if (!Take(QueryTokenKind.Not)) return ReadOne();
        if (++_depth > Deepest) throw Wrong("NOT is nested too deeply");
        var part = ReadNot();
        _depth--;
        return new NotQuery(part);
    }

    private Query ReadOne()
    {
        var token = Current;
        switch (token.Kind)
        {
            case QueryTokenKind.Open:
                _at++;
                var inner = ReadAny();
                return Take(QueryTokenKind.Close) ? inner : throw new QueryException(token.Position, "this bracket is not closed");
            case QueryTokenKind.Field:
                _at++;
                if (!Fields.TryGetValue(token.Text, out var field))
                    throw new QueryException(token.Position, $"there is no field '{token.Text}'; there are {string.Join(", ", Fields.Keys)}");
                var value = Current;
                if (value.Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase)) throw Wrong($"a value was expected after '{token.Text}:'");
                _at++;
                return new FieldQuery(field, value.Text, value.Kind == QueryTokenKind.Phrase, value.Position);
            case QueryTokenKind.Word or QueryTokenKind.Phrase:
                _at++;
                return new WordsQuery(token.Text, token.Kind == QueryTokenKind.Phrase);
            default:
                throw Wrong(token.Kind == QueryTokenKind.End ? "the query ends where a word was expected" : "a word was expected here");
        }
    }

    private bool Take(QueryTokenKind kind)
    {
        if (Current.Kind != kind) return false;
        _at++;
        return true;
    }

    private QueryException Wrong(string message) => new(Current.Position, message);
}
