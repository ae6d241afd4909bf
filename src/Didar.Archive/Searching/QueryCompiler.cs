using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;
using NodaTime.Text;

namespace Didar.Archive.Searching;

/// <summary>
/// Makes a condition on <c>article a</c> of a query. Fields of statements that stand together must hold for one
/// statement, fields of encounters for one encounter.
/// </summary>
/// <param name="dialect">The database.</param>
/// <param name="reader">Reads the words of the query.</param>
/// <param name="outlets">The outlets that the archive has.</param>
/// <param name="isExact">Whether only written forms count.</param>
internal sealed class QueryCompiler(Dialect dialect, TermReader reader, Func<IReadOnlyCollection<string>> outlets, bool isExact)
{
    /// <summary>The condition that asks for nothing.</summary>
    public const string Always = "1 = 1";

    private const string Never = "1 = 0";

    /// <summary>The values of the condition.</summary>
    public SqlParameters Parameters { get; } = new();

    /// <summary>The words that make an article fit better the more often they stand in it; they are also what is marked.</summary>
    public List<TermMatch> Wanted { get; } = [];

    /// <summary>The words by which articles are put in order; null where the query is not one of words.</summary>
    public TermMatch? Ranked { get; private set; }

    /// <summary>The condition, beside that the <see cref="Ranked"/> words are there.</summary>
    /// <exception cref="QueryException">A value makes no sense.</exception>
    public string Compile(Query query)
    {
        Query[] parts = query is AllQuery all ? [.. all.Parts] : [query];
        if (Array.Find(parts, static part => part is WordsQuery) is not WordsQuery words) return Compile(query, isWanted: true);
        if (!TryRead(words.Text, words.IsPhrase, out var ranked, isWanted: true)) return Never;
        Ranked = ranked;
        var others = Array.FindAll(parts, part => !ReferenceEquals(part, words));
        return others.Length == 0 ? Always : All(others, isWanted: true);
    }

    private string Compile(Query query, bool isWanted) => query switch
    {
        WordsQuery words => Words(words, isWanted),
        FieldQuery field => All([field], isWanted),
        AllQuery all => All(all.Parts, isWanted),
        AnyQuery any => $"({string.Join(" OR ", any.Parts.Select(part => Compile(part, isWanted)))})",
        NotQuery not => $"NOT ({Compile(not.Part, !isWanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private string Words(WordsQuery words, bool isWanted) => TryRead(words.Text, words.IsPhrase, out var match, isWanted)
        ? $"a.id IN (SELECT rowid FROM article_terms WHERE {match.Condition("article_terms", dialect, Parameters)})"
        : Never;

    private string All(IReadOnlyCollection<Query> parts, bool isWanted)
    {
        var conditions = parts.Where(static part => part is not FieldQuery).Select(part => Compile(part, isWanted)).ToList();
        var fields = parts.OfType<FieldQuery>().ToArray();
        var statement = fields.Where(static field => field.Field is SearchField.Speaker or SearchField.Said or SearchField.Act or SearchField.Addressee).Select(field => OfStatement(field, isWanted)).ToArray();
        if (statement.Length > 0) conditions.Add($"a.id IN (SELECT s.article_id FROM statement s WHERE {string.Join(" AND ", statement)})");
        var meeting = fields.Where(static field => field.Field is SearchField.With or SearchField.About).Select(field => OfMeeting(field, isWanted)).ToArray();
        if (meeting.Length > 0) conditions.Add($"a.id IN (SELECT m.article_id FROM meeting m WHERE {string.Join(" AND ", meeting)})");
        conditions.AddRange(fields.Where(static field => field.Field is SearchField.Outlet or SearchField.Country or SearchField.From or SearchField.Until).Select(OfArticle));
        return $"({string.Join(" AND ", conditions)})";
    }

    private string OfStatement(FieldQuery field, bool isWanted) => field.Field switch
    {
        SearchField.Speaker => $"s.speaker_id IN ({Entities(field)})",
        SearchField.Addressee => $"s.addressee_id IN ({Entities(field)})",
        SearchField.Act => $"s.act = {Parameters.Add(ActOf(field))}",
        _ => TryRead(field.Value, field.IsPhrase, out var match, isWanted)
            ? $"s.id IN (SELECT rowid FROM statement_terms WHERE {match.Condition("statement_terms", dialect, Parameters)})"
            : Never,
    };

    private string OfMeeting(FieldQuery field, bool isWanted) => field.Field == SearchField.With
        ? $"m.id IN (SELECT meeting_id FROM participant WHERE entity_id IN ({Entities(field)}))"
        : TryRead(field.Value, field.IsPhrase, out var match, isWanted)
            ? $"m.id IN (SELECT rowid FROM meeting_terms WHERE {match.Condition("meeting_terms", dialect, Parameters)})"
            : Never;

    private string OfArticle(FieldQuery field) => field.Field switch
    {
        SearchField.Outlet => $"a.outlet IN ({Parameters.AddAll(outlets().Where(outlet => Folding.AreSame(outlet, field.Value)))})",
        SearchField.Country => $"a.id IN (SELECT article_id FROM entity WHERE country = {Parameters.Add(field.Value.ToUpperInvariant())})",
        SearchField.From => $"a.day_to >= {Parameters.Add(LocalDatePattern.Iso.Format(DaysOf(field).Start))}",
        _ => $"a.day_from <= {Parameters.Add(LocalDatePattern.Iso.Format(DaysOf(field).End))}",
    };

    private string Entities(FieldQuery field)
    {
        var known = Parameters.Add(field.Value);
        var named = TryRead(field.Value, field.IsPhrase, out var match, isWanted: false)
            ? $"SELECT actor_id FROM actor_name WHERE id IN (SELECT rowid FROM name_terms WHERE {match.Condition("name_terms", dialect, Parameters)}) UNION "
            : "";
        return $"SELECT id FROM entity WHERE actor_id IN ({named}SELECT id FROM actor WHERE known = {known})";
    }

    private bool TryRead(string text, bool isPhrase, out TermMatch match, bool isWanted)
    {
        var terms = reader.Read(text);
        match = new(terms, isPhrase && terms.Count > 1, isExact);
        if (terms.Count > 0 && isWanted) Wanted.Add(match);
        return terms.Count > 0;
    }

    private static string ActOf(FieldQuery field)
    {
        var acts = Enum.GetValues<Act>().Select(Adding.Words.Of).ToArray();
        return acts.Contains(field.Value, StringComparer.Ordinal)
            ? field.Value
            : throw new QueryException(field.Position, $"there is no act '{field.Value}'; there are {string.Join(", ", acts)}");
    }

    private static NodaTime.DateInterval DaysOf(FieldQuery field) => DayInterval.TryRead(field.Value, out var days)
        ? days
        : throw new QueryException(field.Position, $"'{field.Value}' is no date; write 2015-02-10, 2015-02, 1393/11/21 or \"21 بهمن 1393\"");
}
