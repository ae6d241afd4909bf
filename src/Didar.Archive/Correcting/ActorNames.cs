using System.Data.Common;
using System.Globalization;
using Dapper;
using Didar.Archive.Adding;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>The archive-wide actors as corrections find and change them.</summary>
internal static class ActorNames
{
    /// <summary>The number of an actor; null where there is none of that key.</summary>
    public static long? Find(DbConnection connection, DbTransaction transaction, string key) =>
        connection.ExecuteScalar<long?>("SELECT id FROM actor WHERE key = @key", new { key }, transaction);

    /// <summary>The actors that a number, a key, an id of the knowledge or a name in any spelling can mean.</summary>
    public static IReadOnlyList<(long Id, ActorIdentity Actor)> Called(DbConnection connection, string called)
    {
        const string Columns = "a.id AS Id, a.key AS Key, a.kind AS Kind, a.name AS Name, a.name_en AS NameEn, a.known AS Known, a.country AS Country";
        var number = long.TryParse(called, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;
        var found = connection.Query<Row>($"SELECT {Columns} FROM actor a WHERE a.id = @number OR a.key = @called OR a.known = @called", new { number, called }).AsList();
        if (found.Count == 0) found = connection.Query<Row>($"SELECT DISTINCT {Columns} FROM actor a JOIN actor_name n ON n.actor_id = a.id WHERE n.kind <> 'title' AND n.text = @called ORDER BY a.id", new { called }).AsList();
        // Another spelling than any that was read: the key has the folded name between kind and side.
        if (found.Count == 0) found = connection.Query<Row>($"SELECT {Columns} FROM actor a WHERE a.key LIKE @folded ORDER BY a.id", new { folded = $"%:{Folding.Fold(called)}:%" }).AsList();
        return [.. found.Select(static row => (row.Id, new ActorIdentity(row.Key, Words.Read<EntityKind>(row.Kind), row.Name, row.NameEn, row.Known, row.Country)))];
    }

    private sealed record Row(long Id, string Key, string Kind, string Name, string? NameEn, string? Known, string? Country);

    /// <summary>The articles that an actor acts in.</summary>
    public static IEnumerable<long> Articles(DbConnection connection, DbTransaction transaction, long actor) =>
        connection.Query<long>("SELECT DISTINCT article_id FROM entity WHERE actor_id = @actor", new { actor }, transaction);

    /// <summary>Calls an actor as the last rename that holds says, or as it was read.</summary>
    public static void Settle(DbConnection connection, DbTransaction transaction, long actor)
    {
        connection.Execute("UPDATE actor SET read_name = name, read_name_en = name_en WHERE id = @actor AND read_name IS NULL", new { actor }, transaction);
        connection.Execute("UPDATE actor SET name = read_name, name_en = read_name_en WHERE id = @actor", new { actor }, transaction);
        foreach (var entry in StandingCorrections.Query(connection, transaction, "actor_id = @actor AND kind = 'rename' AND undone_by IS NULL", new { actor }))
        {
            if (entry.What is not RenameActor rename) continue;
            connection.Execute("UPDATE actor SET name = @Name, name_en = coalesce(@NameEn, name_en) WHERE id = @actor", new { rename.Name, rename.NameEn, actor }, transaction);
        }
    }

    /// <summary>Takes the names away that only corrections gave these actors.</summary>
    /// <returns>The articles to write again, which give those back that still hold.</returns>
    public static List<long> TakeBorrowed(DbConnection connection, DbTransaction transaction, IReadOnlyList<long> actors)
    {
        var articles = new List<long>();
        foreach (var actor in actors)
        {
            connection.Execute("DELETE FROM name_terms WHERE rowid IN (SELECT id FROM actor_name WHERE actor_id = @actor AND borrowed = 1)", new { actor }, transaction);
            connection.Execute("DELETE FROM actor_name WHERE actor_id = @actor AND borrowed = 1", new { actor }, transaction);
            articles.AddRange(connection.Query<long>(
                "SELECT DISTINCT e.article_id FROM entity e JOIN corrected c ON c.article_id = e.article_id WHERE e.actor_id = @actor", new { actor }, transaction));
        }
        return articles;
    }
}
