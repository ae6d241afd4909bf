using System.Data.Common;
using Didar.Archive.Opening;
using Didar.Facts;
using Didar.Knowledge;

namespace Didar.Archive.Adding;

/// <summary>Finds the archive-wide actor of each entity, and enters those that are new, with their names.</summary>
/// <param name="connection">The writer's connection.</param>
/// <param name="rows">Where new ones are put.</param>
internal sealed class ActorBook(DbConnection connection, ArticleRows rows) : IDisposable
{
    // Remembered, so that the most frequent are not asked for again; a bound, so that memory stays flat.
    private const int Remembered = 20_000;

    private readonly DbCommand _byKey = connection.Prepare("SELECT id FROM actor WHERE key = @key", "@key");
    private readonly DbCommand _byName = connection.Prepare("SELECT CASE borrowed WHEN 0 THEN id ELSE -id END FROM actor_name WHERE actor_id = @actor AND kind = @kind AND text = @text", "@actor", "@kind", "@text");
    private readonly DbCommand _own = connection.Prepare("UPDATE actor_name SET borrowed = 0 WHERE id = @id", "@id");
    private readonly DbCommand _byTenure = connection.Prepare("SELECT id FROM tenure WHERE actor_id = @actor AND office = @office AND held_from = @from", "@actor", "@office", "@from");
    private readonly Dictionary<string, long> _actors = [];
    private readonly HashSet<(long Actor, string Kind, string Text)> _names = [];
    private readonly HashSet<(long Actor, string Office, string From)> _tenures = [];

    /// <summary>The id of the actor of a key; where it is new it is entered as the entity says.</summary>
    public long Enter(string key, RecordEntity entity, Ids ids, DbTransaction transaction)
    {
        if (_actors.TryGetValue(key, out var id)) return id;
        if (_byKey.Number(transaction, key) is { } known) return _actors[key] = known;
        id = ids.Next("actor");
        rows.Actors.Add(id, key, Words.Of(entity.Kind), entity.Known, entity.Name, entity.NameEn, entity.Country);
        return _actors[key] = id;
    }

    /// <summary>Enters a name of an actor where it is new.</summary>
    public void EnterName(long actor, ActorName name, Ids ids, DbTransaction transaction)
    {
        if (!_names.Add((actor, name.Kind, name.Text))) return;
        if (_byName.Number(transaction, actor, name.Kind, name.Text) is { } there)
        {
            // A name that a correction gave, and that is now read of the actor itself, stays when that is undone.
            if (there < 0 && !name.IsBorrowed) _own.Number(transaction, -there);
            return;
        }
        var id = ids.Next("actor_name");
        rows.Names.Add(id, actor, name.Kind, name.Text, name.IsBorrowed ? 1 : 0);
        rows.NameTerms.Add(id, name.Terms.Form, name.Terms.Lemma);
    }

    /// <summary>Enters a tenure of an actor where it is new.</summary>
    public void EnterTenure(long actor, Tenure tenure, Ids ids, DbTransaction transaction)
    {
        var from = tenure.From.ToString();
        if (!_tenures.Add((actor, tenure.Office, from)) || _byTenure.Number(transaction, actor, tenure.Office, from) is not null) return;
        rows.Tenures.Add(ids.Next("tenure"), actor, tenure.Office, from, tenure.To?.ToString(), tenure.Certain ? 1 : 0);
    }

    /// <summary>Forgets all where the transaction failed, and at times so that memory stays flat.</summary>
    public void Forget(bool always)
    {
        if (!always && _actors.Count + _names.Count + _tenures.Count < Remembered) return;
        _actors.Clear();
        _names.Clear();
        _tenures.Clear();
    }

    public void Dispose()
    {
        _byKey.Dispose();
        _byName.Dispose();
        _own.Dispose();
        _byTenure.Dispose();
    }
}
