using System.Data.Common;
using Dapper;
using Didar.Archive.Opening;

namespace Didar.Archive.Keeping;

/// <summary>How much an archive holds.</summary>
/// <param name="Rows">Rows of each table, in the order of the schema.</param>
/// <param name="States">Statements, meetings and events that are predicted, confirmed, corrected and rejected.</param>
/// <param name="Bytes">The size of the database on disk.</param>
/// <param name="DayFrom">The earliest day a report may be from.</param>
/// <param name="DayTo">The latest.</param>
/// <param name="Schema">The number of the last migration.</param>
public sealed record ArchiveStatistics(IReadOnlyList<KeyValuePair<string, long>> Rows, IReadOnlyList<KeyValuePair<string, long>> States, long Bytes, string? DayFrom, string? DayTo, int Schema)
{
    /// <summary>The tables of an archive that hold what was read.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "run", "article", "source", "record", "record_history", "actor", "actor_name", "tenure", "entity", "entity_office", "statement", "meeting", "participant", "topic", "position",
        "event", "event_side", "evidence", "time_told", "problem", "correction", "corrected", "fact_state", "digest", "encounter", "encounter_member", "encounter_block",
    ];

    /// <summary>Counts.</summary>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public static ArchiveStatistics Of(ArchiveStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var connection = store.Connect();
        return store.Guard(() => new ArchiveStatistics(
            [.. Tables.Select(table => KeyValuePair.Create(table, connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}")))],
            StatesOf(connection),
            connection.ExecuteScalar<long>(store.Dialect == Dialect.Sqlite
                ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
                : "SELECT pg_database_size(current_database())"),
            connection.ExecuteScalar<string?>("SELECT min(day_from) FROM article"),
            connection.ExecuteScalar<string?>("SELECT max(day_to) FROM article"),
            connection.ExecuteScalar<int>("SELECT max(number) FROM migration")));
    }

    private static List<KeyValuePair<string, long>> StatesOf(DbConnection connection)
    {
        var counts = connection.Query<(string State, long Facts)>("SELECT state, count(*) FROM fact_state GROUP BY state").ToDictionary(static row => row.State, static row => row.Facts, StringComparer.Ordinal);
        // A rejected fact is in no table of facts any more.
        var there = connection.ExecuteScalar<long>("SELECT (SELECT count(*) FROM statement) + (SELECT count(*) FROM meeting) + (SELECT count(*) FROM event)");
        var (confirmed, corrected) = (counts.GetValueOrDefault("confirmed"), counts.GetValueOrDefault("corrected"));
        return
        [
            new("predicted", there - confirmed - corrected),
            new("confirmed", confirmed),
            new("corrected", corrected),
            new("rejected", counts.GetValueOrDefault("rejected")),
        ];
    }
}
