using System.Data.Common;
using Didar.Archive.Asking;
using Didar.Archive.Opening;
using Didar.Archive.Terms;

namespace Didar.Archive.Searching;

/// <summary>Chooses articles of an archive, however many, in the order of their numbers. One thread at a time.</summary>
/// <param name="store">The archive.</param>
/// <param name="terms">Reads the words of queries.</param>
public sealed class Selection(ArchiveStore store, TermReader terms) : IDisposable
{
    private const int Step = 500;

    private readonly DbConnection _connection = store.Connect();

    /// <summary>The numbers of the articles that a query finds, of all without one; a few hundred are held at a time.</summary>
    /// <exception cref="QueryException">The query can't be understood.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public IEnumerable<long> Find(string query, Window window)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tree = string.IsNullOrWhiteSpace(query) ? null : QueryParser.Parse(query);
        for (long last = 0; ;)
        {
            var next = store.Guard(() => After(last, tree, window));
            foreach (var article in next) yield return article;
            if (next.Count < Step) yield break;
            last = next[^1];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private List<long> After(long last, Query? query, Window window)
    {
        var compiler = new QueryCompiler(store.Dialect, terms, () => Rows("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL", new(), static reader => reader.GetString(0)), isExact: false);
        var condition = query is null ? QueryCompiler.Always : compiler.Compile(query);
        var parameters = compiler.Parameters;
        if (compiler.Ranked is { } ranked) condition += $" AND a.id IN (SELECT rowid FROM article_terms WHERE {ranked.Condition("article_terms", store.Dialect, parameters)})";
        if (window.From is { } from) condition += $" AND a.day_to >= {parameters.Add(from)}";
        if (window.To is { } to) condition += $" AND a.day_from <= {parameters.Add(to)}";
        return Rows($"SELECT a.id FROM article a WHERE a.id > {parameters.Add(last)} AND {condition} ORDER BY a.id LIMIT {Step}", parameters, static reader => reader.GetInt64(0));
    }

    private List<T> Rows<T>(string sql, SqlParameters parameters, Func<DbDataReader, T> row)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        parameters.Bind(command);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }
}
