using System.Data.Common;
using Dapper;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;

namespace Didar.Archive.Searching;

/// <summary>A query in the language of the database.</summary>
internal sealed class SearchStatement
{
    private const int FacetValues = 20;

    private readonly SqlParameters _parameters;
    private readonly string _condition;
    private readonly string? _words;
    private readonly string _rank;

    public SearchStatement(QueryCompiler compiler, Query query, Dialect dialect)
    {
        _condition = compiler.Compile(query);
        _parameters = compiler.Parameters;
        _words = compiler.Ranked?.Condition("article_terms", dialect, _parameters);
        _rank = dialect == Dialect.Sqlite ? "bm25(article_terms)" : compiler.Ranked is { } ranked ? $"-ts_rank_cd(lemma, {_parameters.Add(ranked.AnyLemma())}::tsquery, 1)" : "0";
    }

    private bool IsWordsOnly => _condition == QueryCompiler.Always;

    /// <summary>How many articles fit.</summary>
    public long Count(DbConnection connection) => Command(connection, IsWordsOnly
        ? $"SELECT count(*) FROM article_terms WHERE {_words}"
        : $"SELECT count(*) FROM article a WHERE {Whole}").ExecuteScalar() is long count ? count : 0;

    /// <summary>The articles that fit best; those of a query without words by their days, the latest first.</summary>
    public List<KeptArticle> Best(DbConnection connection, int limit)
    {
        var most = _parameters.Add(limit);
        var sql = _words is null
            ? $"SELECT a.id FROM article a WHERE {_condition} ORDER BY a.day_from IS NULL, a.day_from DESC, a.id DESC LIMIT {most}"
            : IsWordsOnly
                ? $"SELECT rowid, {_rank} AS fit FROM article_terms WHERE {_words} ORDER BY fit, rowid DESC LIMIT {most}"
                : $"SELECT a.id, r.fit FROM (SELECT rowid, {_rank} AS fit FROM article_terms WHERE {_words}) r JOIN article a ON a.id = r.rowid WHERE {_condition} ORDER BY r.fit, a.id DESC LIMIT {most}";
        var ids = new List<long>();
        using (var reader = Command(connection, sql).ExecuteReader())
        {
            while (reader.Read()) ids.Add(reader.GetInt64(0));
        }
        return ids.ConvertAll(id => connection.QuerySingle<KeptArticle>($"SELECT {KeptArticle.Columns} FROM article a WHERE a.id = @id", new { id }));
    }

    /// <summary>How the articles that fit are spread.</summary>
    public IReadOnlyList<Facet> Facets(DbConnection connection)
    {
        var hits = IsWordsOnly ? $"SELECT rowid FROM article_terms WHERE {_words}" : $"SELECT a.id FROM article a WHERE {Whole}";
        return
        [
            Facet("outlet", $"SELECT outlet, count(*) FROM article WHERE id IN ({hits}) AND outlet IS NOT NULL GROUP BY outlet"),
            // A year is cut here and not in the statement, as all text is.
            Facet("year", $"SELECT day_from, count(*) FROM article WHERE id IN ({hits}) AND day_from IS NOT NULL GROUP BY day_from", static day => day[..4]),
            Facet("country", $"SELECT country, count(DISTINCT article_id) FROM entity WHERE article_id IN ({hits}) AND country IS NOT NULL GROUP BY country"),
            Facet("act", $"SELECT act, count(DISTINCT article_id) FROM statement WHERE article_id IN ({hits}) GROUP BY act"),
            Facet("speaker", $"SELECT c.name, count(DISTINCT s.article_id) FROM statement s JOIN entity e ON e.id = s.speaker_id JOIN actor c ON c.id = e.actor_id WHERE s.article_id IN ({hits}) GROUP BY c.id, c.name"),
        ];

        Facet Facet(string name, string sql, Func<string, string>? cut = null)
        {
            var counts = new Dictionary<string, long>(StringComparer.Ordinal);
            using var reader = Command(connection, sql).ExecuteReader();
            while (reader.Read())
            {
                var value = cut is null ? reader.GetString(0) : cut(reader.GetString(0));
                counts[value] = counts.GetValueOrDefault(value) + reader.GetInt64(1);
            }
            return new(name, [.. counts.OrderByDescending(static one => one.Value).ThenBy(static one => one.Key, StringComparer.Ordinal).Take(FacetValues).Select(static one => new FacetValue(one.Key, one.Value))]);
        }
    }

    private string Whole => _words is null ? _condition : $"{_condition} AND a.id IN (SELECT rowid FROM article_terms WHERE {_words})";

    private DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        _parameters.Bind(command);
        return command;
    }
}
