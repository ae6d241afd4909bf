using System.Collections.Immutable;
using System.Globalization;
using Didar.Archive.Adding;
using Didar.Facts;

namespace Didar.Archive.Correcting;

/// <summary>A record while corrections are applied: what was read, found by place, and what has become of it.</summary>
internal sealed class WorkingRecord
{
    // Two facts fit equally well where their likeness differs by no more than rounding.
    private const double Tied = 1e-9;

    private readonly Record _read;
    private int _entities;

    public WorkingRecord(Record read)
    {
        _read = read;
        Entities = [.. read.Entities.Select(static one => new WorkingEntity(one, ActorKey.Of(one), [one]))];
        Statements = [.. read.Statements.Select(static one => new WorkingFact<Statement>(one.Id, FactAddress.Of(one), one))];
        Meetings = [.. read.Meetings.Select(static one => new WorkingFact<Meeting>(one.Id, FactAddress.Of(one), one))];
        Events = [.. read.Events.Select(static one => new WorkingFact<Event>(one.Id, FactAddress.Of(one), one))];
        Positions = [.. read.Positions];
        _entities = Last(read.Entities.Select(static one => one.Id));
    }

    public List<WorkingEntity> Entities { get; }

    public List<WorkingFact<Statement>> Statements { get; }

    public List<WorkingFact<Meeting>> Meetings { get; }

    public List<WorkingFact<Event>> Events { get; }

    public List<Position> Positions { get; private set; }

    public IEnumerable<WorkingFact> Facts => [.. Statements, .. Meetings, .. Events];

    /// <summary>The fact at an address.</summary>
    /// <exception cref="UnfitException">There is none, or several fit as well.</exception>
    public WorkingFact Fact(FactAddress address)
    {
        var fitting = Facts.Select(fact => (Fact: fact, Likeness: address.Likeness(fact.Origin), IsSame: fact.Origin.Type == address.Type))
            .Where(static one => one.Likeness >= FactAddress.LeastOverlap)
            .OrderByDescending(static one => one.Likeness).ThenByDescending(static one => one.IsSame).ToArray();
        if (fitting.Length == 0) throw new UnfitException($"there is no {Words.Of(address.Kind)} at {Told(address)} any more");
        if (fitting.Length > 1 && fitting[0].Likeness - fitting[1].Likeness < Tied && fitting[0].IsSame == fitting[1].IsSame)
            throw new UnfitException($"{fitting[0].Fact.Id} and {fitting[1].Fact.Id} at {Told(address)} can't be told apart");
        return fitting[0].Fact;
    }

    /// <summary>The entity that an actor is in this article; one that the article does not mention is brought in.</summary>
    /// <exception cref="UnfitException">The article does not mention it where it did.</exception>
    public WorkingEntity Entity(Party party)
    {
        var same = Entities.Where(one => one.Key == party.Actor.Key).MaxBy(one => Shared(one, party));
        if (same is not null) return same;
        if (party.Mentions.IsEmpty) return Bring(party.Actor);
        var there = Entities.MaxBy(one => Shared(one, party));
        return there is not null && Shared(there, party) * 2 >= party.Mentions.Length ? there
            : throw new UnfitException($"nobody is mentioned any more where {party.Actor.Name} was");
    }

    /// <summary>An entity of its own, without mentions.</summary>
    public WorkingEntity Bring(ActorIdentity actor)
    {
        var entity = new WorkingEntity(new() { Id = string.Create(CultureInfo.InvariantCulture, $"e{++_entities}"), Kind = actor.Kind, Name = actor.Name }, actor.Key, []);
        entity.Become(actor);
        Entities.Add(entity);
        return entity;
    }

    /// <summary>The next free id of a kind of fact.</summary>
    public static string Next(char letter, IEnumerable<WorkingFact> facts) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}{Last(facts.Select(static one => one.Id)) + 1}");

    /// <summary>Puts one entity in the place of another wherever a fact names it.</summary>
    public void Replace(string entity, string by)
    {
        string For(string id) => id == entity ? by : id;
        foreach (var one in Statements)
        {
            var (speaker, addressee) = (For(one.Value.Speaker), one.Value.Addressee is { } to ? For(to) : null);
            one.Value = one.Value with { Speaker = speaker, Addressee = addressee == speaker ? null : addressee };
        }
        foreach (var one in Meetings) one.Value = one.Value with { Participants = [.. one.Value.Participants.Select(For).Distinct(StringComparer.Ordinal)] };
        Positions = [.. Positions.Select(one => one with { Speaker = For(one.Speaker) })];
    }

    /// <summary>A statement proves no position of its former speaker any more.</summary>
    public void Unprove(string statement) =>
        Positions = [.. Positions.Select(one => one with { Statements = one.Statements.Remove(statement) }).Where(static one => !one.Statements.IsEmpty)];

    /// <summary>The record that has come of it.</summary>
    public Record Record(ImmutableArray<Text.Problem> problems)
    {
        var gone = Facts.Where(static fact => !fact.Stands).Select(static fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return _read with
        {
            Entities = [.. Entities.Select(static one => one.Value)],
            Statements = [.. Statements.Where(static one => one.Stands).Select(one => one.Value.Venue is { Meeting: { } meeting } venue && gone.Contains(meeting) ? one.Value with { Venue = venue with { Meeting = null } } : one.Value)],
            Meetings = [.. Meetings.Where(static one => one.Stands).Select(static one => one.Value)],
            Events = [.. Events.Where(one => one.Stands && (one.Value.From is null || !gone.Contains(one.Value.From))).Select(static one => one.Value)],
            Positions = [.. Positions.Select(one => one with { Statements = one.Statements.RemoveAll(gone.Contains) }).Where(static one => !one.Statements.IsEmpty)],
            Problems = [.. _read.Problems, .. problems],
        };
    }

    private static int Shared(WorkingEntity entity, Party party) =>
        party.Mentions.Count(place => entity.Value.Mentions.Any(mention => mention.Start == place.Start && mention.End == place.End));

    private static int Last(IEnumerable<string> ids) =>
        ids.Select(static id => int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();

    private static string Told(FactAddress address) => address.Places.IsEmpty ? "no place" : string.Create(CultureInfo.InvariantCulture, $"{address.Places.Min().Start}:{address.Places.Max().End}");
}

/// <summary>A correction fits nothing in the record.</summary>
internal sealed class UnfitException(string message) : Exception(message);
