using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>What corrections of facts do to a record.</summary>
internal static class FactChanges
{
    public static void Change(WorkingRecord working, WorkingFact fact, FactCorrection change)
    {
        switch (change)
        {
            case ChangeSpeaker { Speaker: var speaker } when fact is WorkingFact<Statement> statement:
                Speak(working, statement, working.Entity(speaker));
                break;
            case ChangeAct act when fact is WorkingFact<Statement> statement:
                statement.Value = statement.Value with { Act = act.Act ?? statement.Value.Act, Mode = act.Mode ?? statement.Value.Mode };
                if (act.Act is { } done) Follow(working, statement.Id, done);
                break;
            case ChangeBounds bounds when fact is WorkingFact<Statement> { Value: var was } statement:
                statement.Value = was with { Cue = bounds.Cue ?? was.Cue, Content = bounds.Content ?? was.Content, Preamble = bounds.Preamble ?? was.Preamble };
                break;
            case ChangeMeeting { Participants: var parties } other when fact is WorkingFact<Meeting> { Value: var was } meeting:
                meeting.Value = was with
                {
                    Participants = parties is { } all ? [.. all.Select(one => working.Entity(one).Value.Id).Distinct(StringComparer.Ordinal)] : was.Participants,
                    Status = other.Status ?? was.Status,
                    Place = other.Place ?? was.Place,
                    When = other.When ?? was.When,
                };
                break;
            default:
                throw new UnfitException($"a correction of kind {change.Word} has no meaning for {fact.Id}");
        }
    }

    /// <summary>Gives a statement another speaker, and the events that follow from it his side.</summary>
    public static void Speak(WorkingRecord working, WorkingFact<Statement> statement, WorkingEntity speaker)
    {
        var before = working.Entities.Find(one => one.Value.Id == statement.Value.Speaker)?.Value.Country;
        var (id, country) = (speaker.Value.Id, speaker.Value.Country);
        if (id == statement.Value.Speaker) return;
        statement.Value = statement.Value with
        {
            Speaker = id,
            SpeakerAs = statement.Value.SpeakerAs is { } named && speaker.Value.Mentions.Any(mention => named.Overlaps(new TextSpan(mention.Start, mention.End))) ? named : null,
            Addressee = statement.Value.Addressee == id ? null : statement.Value.Addressee,
        };
        working.Unprove(statement.Id);
        if (country is null || before is null || before == country) return;
        foreach (var one in working.Events)
        {
            if (one.Value.From == statement.Id) one.Value = one.Value with { Actors = [.. one.Value.Actors.Select(code => code == before ? country : code)] };
        }
    }

    // An event that follows from a statement is named by its act; plain statements make none.
    private static void Follow(WorkingRecord working, string statement, Act act)
    {
        working.Unprove(statement);
        foreach (var one in working.Events.Where(one => one.Value.From == statement).ToArray())
        {
            if (StatementTypes.Of(act) is { } type) one.Value = one.Value with { Type = type };
            else working.Events.Remove(one);
        }
    }
}
