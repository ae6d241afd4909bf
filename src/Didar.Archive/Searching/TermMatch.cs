using Didar.Archive.Opening;
using Didar.Archive.Terms;

namespace Didar.Archive.Searching;

/// <summary>Words of a query as terms, and how the databases are asked for them.</summary>
/// <param name="Terms">The terms in order.</param>
/// <param name="IsPhrase">Whether they must follow one another.</param>
/// <param name="IsExact">Whether only the written form counts, or the dictionary form too.</param>
internal sealed record TermMatch(IReadOnlyList<Term> Terms, bool IsPhrase, bool IsExact)
{
    /// <summary>The rows of a table of terms that match, as a condition; adds the parameters it needs.</summary>
    public string Condition(string table, Dialect dialect, SqlParameters parameters) => dialect == Dialect.Sqlite
        ? $"{table} MATCH {parameters.Add(Fts())}"
        : Vectors(parameters);

    /// <summary>In the language of FTS5 (sqlite.org/fts5.html, 3).</summary>
    public string Fts() => IsPhrase
        ? IsExact ? Phrase("form", Form) : $"({Phrase("lemma", Lemma)} OR {Phrase("form", Form)})"
        : string.Join(" AND ", Terms.Select(term => IsExact
            ? $"form : \"{term.Form}\""
            : term.Form == term.Lemma ? $"lemma : \"{term.Lemma}\"" : $"(lemma : \"{term.Lemma}\" OR form : \"{term.Form}\")"));

    /// <summary>Any of the dictionary forms, in the language of PostgreSQL.</summary>
    public string AnyLemma() => string.Join(" | ", Terms.Select(static term => $"'{term.Lemma}'"));

    /// <summary>Whether the terms at a place of a text match here; how many of them.</summary>
    public int LengthAt(IReadOnlyList<Term> text, int at)
    {
        if (!IsPhrase) return Terms.Any(term => IsSame(term, text[at])) ? 1 : 0;
        if (at + Terms.Count > text.Count) return 0;
        for (var i = 0; i < Terms.Count; i++)
            if (!IsSame(Terms[i], text[at + i])) return 0;
        return Terms.Count;
    }

    private bool IsSame(Term asked, Term there) =>
        asked.Form == there.Form || (!IsExact && asked.Lemma == there.Lemma);

    private string Phrase(string column, Func<Term, string> of) => $"{column} : \"{string.Join(' ', Terms.Select(of))}\"";

    private string Vectors(SqlParameters parameters)
    {
        if (IsPhrase)
        {
            var form = $"form @@ {parameters.Add(Followed(Form))}::tsquery";
            return IsExact ? form : $"(lemma @@ {parameters.Add(Followed(Lemma))}::tsquery OR {form})";
        }
        return string.Join(" AND ", Terms.Select(term => IsExact
            ? $"form @@ {parameters.Add($"'{term.Form}'")}::tsquery"
            : term.Form == term.Lemma ? $"lemma @@ {parameters.Add($"'{term.Lemma}'")}::tsquery"
            : $"(lemma @@ {parameters.Add($"'{term.Lemma}'")}::tsquery OR form @@ {parameters.Add($"'{term.Form}'")}::tsquery)"));
    }

    private string Followed(Func<Term, string> of) => string.Join(" <-> ", Terms.Select(term => $"'{of(term)}'"));

    private static string Form(Term term) => term.Form;

    private static string Lemma(Term term) => term.Lemma;
}
