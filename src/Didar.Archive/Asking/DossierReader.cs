using System.Collections.Immutable;
using System.Data.Common;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Searching;

namespace Didar.Archive.Asking;

/// <summary>Puts a dossier together. One thread at a time.</summary>
/// <param name="connection">The archive.</param>
/// <param name="lines">Reads the lines.</param>
/// <param name="articles">Reads records, for the places of offices.</param>
/// <param name="quotes">Cuts the characters.</param>
internal sealed class DossierReader(DbConnection connection, LineReader lines, KeptArticles articles, PageQuotes quotes)
{
    private const string Days = "min(a.day_from), max(a.day_to)";

    public Dossier Read(Who who, Window window, int limit)
    {
        var query = new LineQuery { Actors = who.Actors, Window = window, Limit = limit };
        var him = $"e.actor_id IN ({Ids.List(who.Actors)})";
        var outlets = Shares($"SELECT a.outlet, count(DISTINCT a.id), {Days} FROM entity e JOIN article a ON a.id = e.article_id WHERE {him} AND a.outlet IS NOT NULL", "a.outlet", window, limit);
        var all = Shares($"SELECT 'all', count(DISTINCT a.id), {Days} FROM entity e JOIN article a ON a.id = e.article_id WHERE {him}", null, window, 1);
        return new()
        {
            Who = who,
            Window = window,
            Names = Shares($"SELECT e.name, count(DISTINCT a.id), {Days} FROM entity e JOIN article a ON a.id = e.article_id WHERE {him}", "e.name", window, limit),
            Offices = [.. Tenures(who), .. Told(him, window, limit)],
            With = Shares($"""
                SELECT c.name, count(DISTINCT o.meeting_id), {Days}
                FROM entity e JOIN participant p ON p.entity_id = e.id JOIN participant o ON o.meeting_id = p.meeting_id AND o.entity_id <> p.entity_id
                JOIN entity f ON f.id = o.entity_id JOIN actor c ON c.id = f.actor_id JOIN article a ON a.id = e.article_id WHERE {him} AND f.actor_id NOT IN ({Ids.List(who.Actors)})
                """, "c.id, c.name", window, limit),
            Outlets = outlets,
            Meetings = SectionOf(lines.Meetings(query)),
            Statements = SectionOf(lines.Statements(query)),
            Positions = SectionOf(lines.Positions(query)),
            First = all is [var some, ..] ? some.First : null,
            Last = all is [var same, ..] ? same.Last : null,
        };
    }

    private static Section SectionOf((long Total, List<Line> Lines) read) => new(read.Total, read.Lines);

    private ImmutableArray<Share> Shares(string sql, string? by, Window window, int limit)
    {
        var parameters = new SqlParameters();
        return [.. Rows($"{sql}{Within(window, parameters)}{(by is null ? "" : $" GROUP BY {by} ORDER BY 2 DESC, 1 LIMIT {parameters.Add(limit)}")}", parameters,
            static reader => new Share(reader.GetString(0), reader.GetInt64(1), reader.Text(2), reader.Text(3)))];
    }

    private static string Within(Window window, SqlParameters parameters) => string.Concat(
        window.From is { } from ? $" AND a.day_to >= {parameters.Add(from)}" : "",
        window.To is { } to ? $" AND a.day_from <= {parameters.Add(to)}" : "");

    private List<OfficeLine> Tenures(Who who) => Rows($"SELECT office, held_from, held_to, certain FROM tenure WHERE actor_id IN ({Ids.List(who.Actors)}) ORDER BY held_from, office", new(),
        static reader => new OfficeLine(reader.GetString(0), reader.GetString(0), FromKnowledge: true, reader.GetString(1), reader.Text(2), reader.GetInt64(3) != 0, 0, null, null));

    private IEnumerable<OfficeLine> Told(string him, Window window, int limit)
    {
        var parameters = new SqlParameters();
        var told = Rows($"""
            SELECT h.title, min(h.office), {Days}, count(DISTINCT a.id), min(a.id) FROM entity e JOIN entity_office h ON h.entity_id = e.id JOIN article a ON a.id = e.article_id
            WHERE {him}{Within(window, parameters)} GROUP BY h.title ORDER BY 5 DESC, 1 LIMIT {parameters.Add(limit)}
            """, parameters, static reader => (Title: reader.GetString(0), Office: reader.Text(1), From: reader.Text(2), To: reader.Text(3), Articles: reader.GetInt64(4), Article: reader.GetInt64(5)));
        return told.OrderBy(static one => one.From is null).ThenBy(static one => one.From, StringComparer.Ordinal).ThenBy(static one => one.Title, StringComparer.Ordinal).Select(one =>
        {
            var (origin, quote) = Source(one.Article, one.Title);
            return new OfficeLine(one.Title, one.Office, FromKnowledge: false, one.From, one.To, IsCertain: true, one.Articles, origin, quote);
        });
    }

    // Where an office is said stands in the record only.
    private (Origin? Origin, Quote? Quote) Source(long article, string title)
    {
        var parameters = new SqlParameters();
        var origin = Rows($"SELECT {Origin.Columns} FROM article a WHERE a.id = {parameters.Add(article)}", parameters, static reader => Origin.Read(reader, 0));
        try
        {
            var office = articles.Record(article).Entities.SelectMany(static entity => entity.Offices).FirstOrDefault(office => office.Title == title && !office.Places.IsEmpty);
            return (origin[0], office is null ? null : quotes.Of(article, office.Places.Take(1))[0]);
        }
        catch (ArchiveException)
        {
            // A damaged record costs the place only; didar check tells of it.
            return (origin[0], null);
        }
    }

    private List<T> Rows<T>(string sql, SqlParameters parameters, Func<DbDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        parameters.Bind(command);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }
}
