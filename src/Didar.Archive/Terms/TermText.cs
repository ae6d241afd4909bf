using System.Globalization;
using System.Text;
using Didar.Archive.Opening;

namespace Didar.Archive.Terms;

/// <summary>The forms and lemmas of a text as the database takes them.</summary>
/// <param name="Form">The words as written.</param>
/// <param name="Lemma">Their dictionary forms.</param>
public readonly record struct TermText(string Form, string Lemma)
{
    // Limits of PostgreSQL's tsvector (12.11); what goes over them has its word, but a place at the limit.
    private const int LastPosition = 16_383;
    private const int MostPlaces = 255;
    private const int LongestLexeme = 500;

    /// <summary>Writes terms for a dialect: words with blanks between, or the text of a tsvector.</summary>
    public static TermText Of(IReadOnlyList<Term> terms, Dialect dialect) => dialect == Dialect.Sqlite
        ? new(Joined(terms, static term => term.Form), Joined(terms, static term => term.Lemma))
        : new(Vector(terms, static term => term.Form), Vector(terms, static term => term.Lemma));

    private static string Joined(IReadOnlyList<Term> terms, Func<Term, string> of)
    {
        var text = new StringBuilder(terms.Count * 6);
        foreach (var term in terms)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(of(term));
        }
        return text.ToString();
    }

    private static string Vector(IReadOnlyList<Term> terms, Func<Term, string> of)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++)
        {
            var word = of(terms[i]);
            if (word.Length > LongestLexeme) word = word[..LongestLexeme];
            if (!places.TryGetValue(word, out var list)) places.Add(word, list = []);
            if (list.Count < MostPlaces) list.Add(Math.Min(i + 1, LastPosition));
        }
        var text = new StringBuilder(terms.Count * 8);
        foreach (var (word, list) in places)
        {
            // Terms are letters and digits: nothing in them needs to be escaped.
            text.Append('\'').Append(word).Append("':").AppendJoin(',', list.Select(static place => place.ToString(CultureInfo.InvariantCulture))).Append(' ');
        }
        return text.ToString();
    }
}
