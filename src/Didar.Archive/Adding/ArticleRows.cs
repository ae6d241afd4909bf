using System.Data.Common;

namespace Didar.Archive.Adding;

/// <summary>The rows of a batch of articles, table by table, in an order that keeps every reference whole.</summary>
internal sealed class ArticleRows : IDisposable
{
    public Rows Articles { get; } = Into("article", "id", "sha256", "name", "uri", "title", "outlet", "via", "place", "published", "precision", "calendar", "day_from", "day_to", "length", "added", "run_id");
    public Rows Sources { get; } = Into("source", "id", "article_id", "uri", "line", "form", "given", "sha256", "length", "bytes", "run_id");
    public Rows Records { get; } = Into("record", "article_id", "run_id", "json");
    public Rows Actors { get; } = Into("actor", "id", "key", "kind", "known", "name", "name_en", "country");
    public Rows Names { get; } = Into("actor_name", "id", "actor_id", "kind", "text", "borrowed");
    public Rows Tenures { get; } = Into("tenure", "id", "actor_id", "office", "held_from", "held_to", "certain");
    public Rows Entities { get; } = Into("entity", "id", "article_id", "ref", "actor_id", "kind", "name", "known", "country");
    public Rows Offices { get; } = Into("entity_office", "entity_id", "seq", "title", "office");
    public Rows Statements { get; } = Into("statement", "id", "article_id", "ref", "speaker_id", "addressee_id", "mode", "act", "target", "rule");
    public Rows Meetings { get; } = Into("meeting", "id", "article_id", "ref", "kind", "status", "place", "held", "rule");
    public Rows Participants { get; } = Into("participant", "meeting_id", "seq", "entity_id");
    public Rows Topics { get; } = Into("topic", "meeting_id", "seq", "text");
    public Rows Positions { get; } = Into("position", "id", "article_id", "ref", "speaker_id", "known", "name", "kind", "stance");
    public Rows Events { get; } = Into("event", "id", "article_id", "ref", "type", "mode", "status", "from_ref", "rule");
    public Rows Sides { get; } = Into("event_side", "event_id", "role", "seq", "code");
    public Rows Evidence { get; } = Into("evidence", "article_id", "fact", "role", "seq", "start_at", "end_at");
    public Rows Times { get; } = Into("time_told", "article_id", "seq", "start_at", "end_at", "type", "value", "relative", "clock", "calendar");
    public Rows Problems { get; } = Into("problem", "article_id", "seq", "code", "stage", "message", "start_at", "end_at");

    public Rows Corrected { get; } = Into("corrected", "article_id", "json");
    public Rows States { get; } = Into("fact_state", "article_id", "fact", "state", "correction_id");

    public Rows ArticleTerms { get; } = Terms("article_terms");
    public Rows StatementTerms { get; } = Terms("statement_terms");
    public Rows MeetingTerms { get; } = Terms("meeting_terms");
    public Rows NameTerms { get; } = Terms("name_terms");

    /// <summary>Writes all in the connection's transaction; always on the same connection.</summary>
    public void Flush(DbConnection connection)
    {
        foreach (var rows in All) rows.Flush(connection);
    }

    public void Clear()
    {
        foreach (var rows in All) rows.Clear();
    }

    public void Dispose()
    {
        foreach (var rows in All) rows.Dispose();
    }

    private IEnumerable<Rows> All =>
    [
        Articles, Sources, Records, Actors, Names, Tenures, Entities, Offices, Statements, Meetings, Participants, Topics, Positions, Events, Sides, Evidence, Times, Problems, Corrected, States,
        ArticleTerms, StatementTerms, MeetingTerms, NameTerms,
    ];

    private static Rows Into(string table, params string[] columns) => new(table, hasTerms: false, columns);

    private static Rows Terms(string table) => new(table, hasTerms: true, "rowid", "form", "lemma");
}
