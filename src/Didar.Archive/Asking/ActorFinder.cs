using System.Data.Common;
using System.Globalization;
using Dapper;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Text;

namespace Didar.Archive.Asking;

/// <summary>
/// Finds whom a name means among an archive's actors: an id of the knowledge, a whole name in any spelling, a surname or
/// other words of a name, a title; what fits best counts alone, and must be one.
/// </summary>
/// <param name="connection">The archive.</param>
/// <param name="dialect">Its database.</param>
/// <param name="terms">Reads the words of names.</param>
internal sealed class ActorFinder(DbConnection connection, Dialect dialect, TermReader terms)
{
    private const int MostRead = 2_000;
    private const int MostListed = 12;
    private const string Columns = "c.id, c.kind, c.known, c.name, c.name_en, c.country";

    /// <summary>The actor of a number.</summary>
    /// <exception cref="AskException">There is none.</exception>
    public Who Find(long actor) => Read($"SELECT {Columns}, c.name, 'name' FROM actor c WHERE c.id = {actor.ToString(CultureInfo.InvariantCulture)}", new()) is [var found, ..]
        ? Counted(found.Who)
        : throw new AskException(string.Create(CultureInfo.InvariantCulture, $"--actor {actor}: the archive has no such actor"), isAmbiguous: false);

    /// <summary>Who is called so.</summary>
    /// <exception cref="AskException">Nobody, or several.</exception>
    public Who Find(string name)
    {
        var known = new SqlParameters();
        if (Read($"SELECT {Columns}, c.name, 'name' FROM actor c WHERE c.known = {known.Add(name)}", known) is [var sure, ..]) return Counted(sure.Who);
        var words = terms.Read(name);
        if (words.Count == 0) throw new AskException($"'{name}' has no word of a name", isAmbiguous: true);
        var parameters = new SqlParameters();
        var match = new TermMatch(words, IsPhrase: false, IsExact: false).Condition("name_terms", dialect, parameters);
        var rows = Read($"SELECT {Columns}, n.text, n.kind FROM actor_name n JOIN actor c ON c.id = n.actor_id WHERE n.id IN (SELECT rowid FROM name_terms WHERE {match}) ORDER BY n.kind = 'title', c.kind <> 'person', c.id LIMIT {MostRead}", parameters);
        if (rows.Count == 0) throw new AskException($"{name}: nobody in this archive is called so; didar search finds words, didar knowledge find finds people", isAmbiguous: false);
        var best = rows.Min(row => Rank(row, name));
        var fitting = Together([.. rows.Where(row => Rank(row, name) == best).Select(static row => row.Who)]);
        if (best <= 1 && words.Count == 1) fitting = Surname(fitting, Together([.. rows.Where(row => Rank(row, name) is 0 or 2).Select(static row => row.Who)]));
        return fitting is [var one] ? Counted(one) : throw Several(name, fitting);
    }

    // A whole name, then its end, then any words of one, then a title; of each people first.
    private static int Rank(Row row, string name)
    {
        if (row.NameKind == "title") return row.Who.Kind == "person" ? 6 : 7;
        var (whole, asked) = (Folding.Fold(row.Text), Folding.Fold(name));
        var rank = whole == asked ? 0 : whole.EndsWith(asked, StringComparison.Ordinal) ? 2 : 4;
        return row.Who.Kind == "person" ? rank : rank + 1;
    }

    // A report that has the surname only does not hide the one person whose full name others give.
    private static List<Who> Surname(List<Who> bare, List<Who> all)
    {
        var full = all.Where(one => !bare.Exists(other => other.Actors[0] == one.Actors[0])).ToList();
        return full is [var one] ? [one with { Others = [.. bare] }] : bare.Count + full.Count > 1 ? [.. full, .. bare] : bare;
    }

    /// <summary>Puts those together that have one name and are of one kind, where neither side nor knowledge parts them.</summary>
    private static List<Who> Together(List<Who> actors)
    {
        var together = new List<Who>();
        foreach (var actor in actors.DistinctBy(static actor => actor.Actors[0]).OrderBy(static actor => actor.Known is null).ThenBy(static actor => actor.Country is null).ThenBy(static actor => actor.Actors[0]))
        {
            var same = together.FindAll(other => other.Kind == actor.Kind && Folding.AreSame(other.Name, actor.Name) && (actor.Country is null || other.Country is null || actor.Country == other.Country) && (actor.Known is null || other.Known is null));
            if (same is [var one]) together[together.IndexOf(one)] = one with { Actors = [.. one.Actors, .. actor.Actors] };
            else together.Add(actor);
        }
        return together;
    }

    private AskException Several(string name, List<Who> fitting)
    {
        var listed = fitting.Take(MostListed).Select(Counted).Select(static one => string.Create(CultureInfo.InvariantCulture, $"\n  --actor {one.Actors[0]}  {one.Name} ({one.Kind}{(one.Country is null ? "" : $", {one.Country}")}{(one.Known is null ? "" : $", {one.Known}")}, {one.Articles} articles)"));
        var more = fitting.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $"\n  and {fitting.Count - MostListed} more") : "";
        return new AskException(string.Create(CultureInfo.InvariantCulture, $"{name}: {fitting.Count} are called so; say more of the name, or choose one:{string.Concat(listed)}{more}"), isAmbiguous: true);
    }

    private Who Counted(Who who) => who with
    {
        Articles = connection.ExecuteScalar<long>($"SELECT count(DISTINCT article_id) FROM entity WHERE actor_id IN ({Ids.List(who.Actors)})"),
    };

    private List<Row> Read(string sql, SqlParameters parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        parameters.Bind(command);
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(new(new([reader.GetInt64(0)], reader.GetString(1), reader.Text(2), reader.GetString(3), reader.Text(4), reader.Text(5), 0), reader.GetString(6), reader.GetString(7)));
        }
        return rows;
    }

    private sealed record Row(Who Who, string Text, string NameKind);
}
