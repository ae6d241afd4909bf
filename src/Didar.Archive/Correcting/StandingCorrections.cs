using System.Data.Common;
using Dapper;
using Didar.Archive.Adding;
using Didar.Facts;

namespace Didar.Archive.Correcting;

/// <summary>The corrections that hold, as one transaction sees them.</summary>
internal sealed class StandingCorrections(DbConnection connection, DbTransaction? transaction)
{
    private const string Columns = "id AS Id, key AS Key, json AS Json, author AS Author, made AS Made, reason AS Reason, undone_by AS UndoneBy";

    // Those of actors concern any article; there are few of them beside those of articles.
    private readonly List<CorrectionEntry> _ofActors = Query(connection, transaction, "kind IN ('rename', 'merge') AND undone_by IS NULL", null);

    /// <summary>All that a condition on the table chooses, in their order.</summary>
    public static List<CorrectionEntry> Query(DbConnection connection, DbTransaction? transaction, string condition, object? values) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM correction c WHERE {condition} ORDER BY id", values, transaction).Select(static row => row.Entry)];

    /// <summary>Those that hold for a record that has just been read, in their order.</summary>
    public List<CorrectionEntry> For(Record read) => With([], read);

    /// <summary>Those that hold for an article that may have some of its own.</summary>
    public List<CorrectionEntry> For(long article, Record read) =>
        With(Query(connection, transaction, "article_id = @article AND kind <> 'undo' AND undone_by IS NULL", new { article }), read);

    private List<CorrectionEntry> With(List<CorrectionEntry> own, Record read)
    {
        if (_ofActors.Count == 0) return own;
        var keys = read.Entities.Select(ActorKey.Of).Concat(own.SelectMany(static one => Parties.Of(one.What)).Select(static actor => actor.Key)).ToHashSet(StringComparer.Ordinal);
        List<CorrectionEntry> all = [.. own];
        foreach (var one in _ofActors)
        {
            if (one.What is not ActorCorrection correction || !keys.Contains(correction.Actor)) continue;
            all.Add(one);
            if (correction is MergeActors merge) keys.Add(merge.Into.Key);
        }
        all.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        return all;
    }

    private sealed record Row(long Id, string Key, string Json, string Author, string Made, string? Reason, long? UndoneBy)
    {
        public CorrectionEntry Entry => new(Id, Key, CorrectionJson.ReadWhat(Json), new(Author, Made, Reason), UndoneBy);
    }
}
