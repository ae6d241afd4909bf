using System.Data.Common;
using System.Globalization;
using Dapper;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Encounters;
using Didar.Facts;
using Didar.Knowledge;

namespace Didar.Archive.Reviewing;

/// <summary>What a person should look at, in an order that stays: by article, in it by place in the record. One thread at a time.</summary>
/// <param name="store">The archive.</param>
/// <param name="articles">Hands out its records.</param>
/// <param name="book">Hands out their corrections.</param>
public sealed class ReviewQueue(ArchiveStore store, KeptArticles articles, CorrectionBook book) : IDisposable
{
    private const int Step = 250;

    private readonly DbConnection _connection = store.Connect();

    /// <summary>The doubts of all articles, as they are asked for; holds one record at a time.</summary>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public IEnumerable<Doubt> Doubts() => Articles().SelectMany(id => DoubtFinder.Of(id, book.Current(id)));

    /// <summary>Where reports of one meeting or speech can't all be right. Analyses every article and holds what is compared of it.</summary>
    /// <param name="digester">Makes of each record what is compared.</param>
    /// <param name="knowledge">Who is who.</param>
    /// <exception cref="ArchiveException">The archive could not be read.</exception>
    public IEnumerable<Doubt> Contradictions(Digester digester, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(digester);
        var matcher = new EncounterMatcher();
        foreach (var id in Articles()) matcher.Add(digester.Digest(NameOf(id), articles.Record(id), articles.Article(id)));
        var accounts = new AccountMaker(knowledge);
        foreach (var encounter in matcher.Encounters)
        {
            if (encounter.Tellings.Length < 2) continue;
            foreach (var contradiction in accounts.Make(encounter, ReportOf).Contradictions)
            {
                foreach (var place in contradiction.Claims.SelectMany(static claim => claim.Places))
                    yield return new(IdOf(place.Report), null, DoubtReason.Contradiction, $"{contradiction.Why} ({encounter.Id})", [place.At]);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static string NameOf(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static long IdOf(string name) => long.Parse(name, CultureInfo.InvariantCulture);

    private ReadReport ReportOf(string name) => new(articles.Record(IdOf(name)), articles.Article(IdOf(name)));

    private IEnumerable<long> Articles()
    {
        for (long last = 0; ;)
        {
            var next = store.Guard(() => _connection.Query<long>($"SELECT id FROM article WHERE id > @last ORDER BY id LIMIT {Step}", new { last })).AsList();
            if (next.Count == 0) yield break;
            foreach (var id in next) yield return id;
            last = next[^1];
        }
    }
}
