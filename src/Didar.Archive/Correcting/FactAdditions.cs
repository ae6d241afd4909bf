using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>Puts facts that were missed into a record, in the order of the text.</summary>
internal static class FactAdditions
{
    public static WorkingFact Add(WorkingRecord working, AddedFact added) => added switch
    {
        AddStatement one => Put(working.Statements, Statement(working, one), FactAddress.Of, static fact => fact.Id, static fact => fact.Content),
        AddMeeting one => Put(working.Meetings, Meeting(working, one), FactAddress.Of, static fact => fact.Id, static fact => fact.Evidence),
        AddEvent one => Put(working.Events, Event(working, one), FactAddress.Of, static fact => fact.Id, null),
        _ => throw new ArgumentOutOfRangeException(nameof(added)),
    };

    private static Statement Statement(WorkingRecord working, AddStatement added) => new()
    {
        Id = WorkingRecord.Next('s', working.Statements),
        Speaker = working.Entity(added.Speaker).Value.Id,
        Addressee = added.Addressee is { } to ? working.Entity(to).Value.Id : null,
        Cue = added.Cue,
        Content = added.Content,
        Mode = added.Mode,
        Act = added.Act,
        Rule = AddedFact.Rule,
    };

    private static Meeting Meeting(WorkingRecord working, AddMeeting added) => new()
    {
        Id = WorkingRecord.Next('m', working.Meetings),
        Kind = added.How,
        Status = added.Status,
        Participants = [.. added.Participants.Select(one => working.Entity(one).Value.Id).Distinct(StringComparer.Ordinal)],
        Evidence = added.Evidence,
        Place = added.Place,
        When = added.When,
        Rule = AddedFact.Rule,
    };

    private static Event Event(WorkingRecord working, AddEvent added) => new()
    {
        Id = WorkingRecord.Next('v', working.Events),
        Type = added.Type,
        Mode = added.Mode,
        Actors = added.Actors,
        Recipients = added.Recipients,
        Status = added.Status,
        Evidence = added.Evidence,
        Rule = AddedFact.Rule,
    };

    // Events stand by weight, not by place: an added one comes last.
    private static WorkingFact<T> Put<T>(List<WorkingFact<T>> facts, T value, Func<T, FactAddress> address, Func<T, string> id, Func<T, ImmutableArray<TextSpan>>? places)
        where T : class
    {
        var fact = new WorkingFact<T>(id(value), address(value), value);
        var before = places is null ? -1 : facts.FindIndex(other => places(other.Value).FirstOrDefault() > places(value).FirstOrDefault());
        facts.Insert(before < 0 ? facts.Count : before, fact);
        return fact;
    }
}
