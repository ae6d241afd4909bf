using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Didar.Archive.Asking;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Encounters;
using Didar.Knowledge;
using Didar.Reading;

namespace Didar.Archive.Joining;

/// <summary>Which encounters are wanted.</summary>
/// <param name="With">Whom they must have; empty for anybody.</param>
/// <param name="Window">When.</param>
/// <param name="All">Whether speeches that only one article tells count too.</param>
/// <param name="Limit">The most handed out.</param>
public sealed record EncounterQuery(ImmutableArray<long> With, Window Window, bool All, int Limit);

/// <summary>Tells the encounters of an archive: who reports each, what all say, what one adds, where they contradict. One thread at a time.</summary>
public sealed class EncounterReader : IDisposable
{
    private readonly ArchiveStore _store;
    private readonly AccountMaker _accounts;
    private readonly DbConnection _connection;
    private readonly KeptArticles _articles;
    private readonly Digests _digests;

    /// <summary>Reads with connections of its own.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="knowledge">The places: two cities contradict each other.</param>
    /// <param name="reader">Reads the articles.</param>
    public EncounterReader(ArchiveStore store, KnowledgeBase knowledge, ArticleReader reader)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _accounts, _connection, _articles) = (store, new(knowledge), store.Connect(), new(store, reader));
        _digests = new(_connection);
    }

    /// <summary>The encounters, the earliest first, one at a time.</summary>
    /// <exception cref="ArchiveException">The database failed, or an article of one can't be read.</exception>
    public IEnumerable<Account> Find(EncounterQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _store.Guard(() => Ids(query)).Select(id => _store.Guard(() => Tell(id)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _connection.Dispose();
    }

    private List<long> Ids(EncounterQuery query)
    {
        var parameters = new SqlParameters();
        // Corrections take an article out until it is joined again.
        var conditions = new List<string> { "EXISTS (SELECT 1 FROM encounter_member m WHERE m.encounter_id = x.id)" };
        if (!query.All) conditions.Add("(x.kind <> 'speech' OR (SELECT count(DISTINCT m.article_id) FROM encounter_member m WHERE m.encounter_id = x.id) > 1)");
        if (query.Window.From is { } from) conditions.Add($"x.day_to >= {parameters.Add(from)}");
        if (query.Window.To is { } to) conditions.Add($"x.day_from <= {parameters.Add(to)}");
        if (!query.With.IsEmpty) conditions.Add($"x.id IN (SELECT m.encounter_id FROM encounter_member m JOIN entity e ON e.article_id = m.article_id WHERE e.actor_id IN ({Numbers.List(query.With)}))");
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT x.id FROM encounter x WHERE {string.Join(" AND ", conditions)} ORDER BY x.day_from IS NULL, x.day_from, x.id";
        parameters.Bind(command);
        var ids = new List<long>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) ids.Add(reader.GetInt64(0));
        }
        return [.. ids.Where(id => query.With.IsEmpty || Has(id, query.With)).Take(query.Limit)];
    }

    // An article may tell of several encounters: he must take part in this one, or speak at it.
    private bool Has(long encounter, ImmutableArray<long> actors)
    {
        var members = Members(encounter);
        var digests = _digests.Keys([.. members.Select(static one => one.Article)], null);
        foreach (var (article, seq, _) in members)
        {
            var key = digests[article].Keys[(int)seq];
            var facts = _connection.Query<string>($"""
                SELECT m.ref FROM entity e JOIN participant p ON p.entity_id = e.id JOIN meeting m ON m.id = p.meeting_id WHERE e.article_id = @article AND e.actor_id IN ({Numbers.List(actors)})
                UNION SELECT s.ref FROM entity e JOIN statement s ON s.speaker_id = e.id WHERE e.article_id = @article AND e.actor_id IN ({Numbers.List(actors)})
                """, new { article }).ToHashSet(StringComparer.Ordinal);
            if (key.Facts.Any(facts.Contains) || key.Said.Any(said => facts.Contains(said.Statement))) return true;
        }
        return false;
    }

    private Account Tell(long encounter)
    {
        var members = Members(encounter);
        var digests = _digests.Read(members.Select(static one => one.Article));
        var copies = new CopyIndex();
        foreach (var article in members.Select(static one => one.Article).Distinct()) copies.Add(digests[article]);
        var joined = Encounter.Of([.. members.Select(one => new Telling(digests[one.Article].Report, digests[one.Article].Keys[(int)one.Seq], one.Certainty))], copies);
        var articles = members.Select(static one => one.Article).Distinct().ToDictionary(article => digests[article].Report, StringComparer.Ordinal);
        var read = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        return _accounts.Make(joined, report => read.TryGetValue(report, out var one) ? one : read[report] = new(_articles.Record(articles[report]), _articles.Article(articles[report])));
    }

    private List<(long Article, long Seq, Certainty Certainty)> Members(long encounter) =>
        [.. _connection.Query<(long Article, long Seq, string Certainty)>("SELECT article_id, seq, certainty FROM encounter_member WHERE encounter_id = @encounter ORDER BY article_id, seq", new { encounter })
            .Select(static one => (one.Article, one.Seq, Enum.GetValues<Certainty>().First(certainty => Adding.Words.Of(certainty) == one.Certainty)))];
}
