using System.Collections.Immutable;
using System.Data.Common;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Text;

namespace Didar.Archive.Asking;

/// <summary>Reads statements, meetings and positions as lines, each with its characters. One thread at a time.</summary>
/// <param name="connection">The archive.</param>
/// <param name="dialect">Its database.</param>
/// <param name="terms">Reads the words of what is asked about.</param>
/// <param name="quotes">Cuts the characters.</param>
internal sealed class LineReader(DbConnection connection, Dialect dialect, TermReader terms, PageQuotes quotes)
{
    private const string Common = $"s.id, s.ref, {Origin.Columns}";
    private const int Own = 9;

    public (long Total, List<Line> Lines) Statements(LineQuery query)
    {
        var parameters = new SqlParameters();
        var where = Where(query, parameters, "e.actor_id", "statement_terms", "a.day_to", "a.day_from");
        return Read($"FROM statement s JOIN entity e ON e.id = s.speaker_id JOIN article a ON a.id = s.article_id LEFT JOIN entity t ON t.id = s.addressee_id WHERE {where}",
            "e.name, t.name, s.act, s.mode, s.target", "a.day_from", query, parameters, static reader => Of(reader, LineKind.Statement) with
            {
                Who = [reader.GetString(Own)],
                With = reader.Text(Own + 1) is { } other ? [other] : [],
                What = reader.GetString(Own + 2),
                Manner = reader.GetString(Own + 3),
                About = reader.Text(Own + 4),
            });
    }

    public (long Total, List<Line> Lines) Positions(LineQuery query)
    {
        var parameters = new SqlParameters();
        var where = Where(query with { About = null }, parameters, "e.actor_id", "", "a.day_to", "a.day_from");
        return Read($"FROM position s JOIN entity e ON e.id = s.speaker_id JOIN article a ON a.id = s.article_id WHERE {where}",
            "e.name, s.stance, s.name, s.known", "a.day_from", query, parameters, static reader => Of(reader, LineKind.Position) with
            {
                Who = [reader.GetString(Own)],
                What = reader.GetString(Own + 1),
                About = reader.GetString(Own + 2),
                AboutKnown = reader.GetString(Own + 3),
            });
    }

    public (long Total, List<Line> Lines) Meetings(LineQuery query)
    {
        var parameters = new SqlParameters();
        var where = Where(query with { Actors = [] }, parameters, "", "meeting_terms", "coalesce(s.held, a.day_to)", "coalesce(s.held, a.day_from)");
        foreach (var side in (ImmutableArray<long>[])[query.Actors, query.With])
            if (!side.IsEmpty) where += $" AND s.id IN (SELECT p.meeting_id FROM entity e JOIN participant p ON p.entity_id = e.id WHERE e.actor_id IN ({Ids.List(side)}))";
        return Read($"FROM meeting s JOIN article a ON a.id = s.article_id WHERE {where}",
            "s.kind, s.status, s.place, s.held", "coalesce(s.held, a.day_from)", query, parameters, static reader =>
            {
                var line = Of(reader, LineKind.Meeting) with { What = reader.GetString(Own), Manner = reader.GetString(Own + 1), Place = reader.Text(Own + 2) };
                return reader.Text(Own + 3) is { } held ? line with { Day = held, LastDay = null } : line;
            });
    }

    private Line Peopled(Line line, long meeting, ImmutableArray<long> asked)
    {
        var people = Rows("SELECT e.name, e.actor_id FROM participant p JOIN entity e ON e.id = p.entity_id WHERE p.meeting_id = @p1 ORDER BY p.seq", static reader => (Name: reader.GetString(0), Actor: reader.GetInt64(1)), meeting);
        var topics = Rows("SELECT text FROM topic WHERE meeting_id = @p1 ORDER BY seq", static reader => reader.GetString(0), meeting);
        return line with
        {
            Who = [.. people.Where(one => asked.IsEmpty || asked.Contains(one.Actor)).Select(static one => one.Name)],
            With = [.. people.Where(one => !asked.IsEmpty && !asked.Contains(one.Actor)).Select(static one => one.Name)],
            About = topics.Count == 0 ? null : string.Join("; ", topics),
        };
    }

    private string Where(LineQuery query, SqlParameters parameters, string actor, string words, string last, string first)
    {
        var conditions = new List<string>();
        if (!query.Actors.IsEmpty) conditions.Add($"{actor} IN ({Ids.List(query.Actors)})");
        if (query.About is { } about)
        {
            var match = new TermMatch(terms.Read(about), IsPhrase: false, IsExact: false);
            if (match.Terms.Count == 0) throw new AskException($"--about {about}: there is no word in it", isAmbiguous: true);
            conditions.Add($"s.id IN (SELECT rowid FROM {words} WHERE {match.Condition(words, dialect, parameters)})");
        }
        // A day told less exactly, 2015-02, is in any window that it touches; a clock after a day does not count.
        if (query.Window.From is { } from) conditions.Add($"({last} >= {parameters.Add(from)} OR {parameters.Add(from)} LIKE {last} || '%')");
        if (query.Window.To is { } to) conditions.Add($"{first} <= {parameters.Add($"{to}Z")}");
        return conditions.Count == 0 ? QueryCompiler.Always : string.Join(" AND ", conditions);
    }

    private (long Total, List<Line> Lines) Read(string from, string columns, string day, LineQuery query, SqlParameters parameters, Func<DbDataReader, Line> line)
    {
        using var count = connection.CreateCommand();
        count.CommandText = $"SELECT count(*) {from}";
        parameters.Bind(count);
        var total = count.ExecuteScalar() is long number ? number : 0;
        using var command = connection.CreateCommand();
        var order = query.OldestFirst ? "" : " DESC";
        command.CommandText = $"SELECT {Common}, {columns} {from} ORDER BY {day} IS NULL, {day}{order}, a.id{order}, s.id LIMIT {parameters.Add(query.Limit)}";
        parameters.Bind(command);
        // The rest of a line is read by other statements: PostgreSQL wants this one finished first.
        var rows = new List<(long Id, Line Line)>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) rows.Add((reader.GetInt64(0), line(reader)));
        }
        return (total, rows.ConvertAll(row => Quoted(row.Line.Kind == LineKind.Meeting ? Peopled(row.Line, row.Id, query.Actors) : row.Line)));
    }

    private static Line Of(DbDataReader reader, LineKind kind)
    {
        var article = Origin.Read(reader, 2);
        return new()
        {
            Kind = kind,
            Day = article.DayFrom,
            LastDay = article.DayTo == article.DayFrom ? null : article.DayTo,
            Article = article,
            Fact = reader.GetString(1),
            Who = [],
            What = "",
            Quotes = [],
        };
    }

    private Line Quoted(Line line)
    {
        var role = line.Kind switch { LineKind.Statement => "content", LineKind.Meeting => "told", _ => "named" };
        var places = Rows("SELECT start_at, end_at FROM evidence WHERE article_id = @p1 AND fact = @p2 AND role = @p3 ORDER BY seq",
            static reader => new TextSpan((int)reader.GetInt64(0), (int)reader.GetInt64(1)), line.Article.Id, line.Fact, role);
        return line with { Quotes = quotes.Of(line.Article.Id, places) };
    }

    private List<T> Rows<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<object> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameters = new SqlParameters();
        foreach (var value in values) parameters.Add(value);
        parameters.Bind(command);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }
}
