using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Adding;

/// <summary>Lays a record out in rows.</summary>
internal sealed class RecordRows(ArticleRows rows, ActorBook actors)
{
    /// <summary>Adds the rows of all that a record says to those of its article.</summary>
    public void Add(long article, PreparedFacts prepared, Ids ids, DbTransaction transaction)
    {
        var record = prepared.Record;
        var entities = AddEntities(article, prepared, ids, transaction);
        for (var i = 0; i < record.Statements.Length; i++) AddStatement(article, record.Statements[i], prepared.Statements[i], entities, ids);
        for (var i = 0; i < record.Meetings.Length; i++) AddMeeting(article, record.Meetings[i], prepared.Meetings[i], entities, ids);
        for (var i = 0; i < record.Positions.Length; i++) AddPosition(article, i, record.Positions[i], entities, ids);
        foreach (var one in record.Events) AddEvent(article, one, ids);
        for (var i = 0; i < record.Times.Length; i++)
        {
            var time = record.Times[i];
            rows.Times.Add(article, i, time.At.Start, time.At.End, Words.Of(time.Type), time.Value, time.Relative, time.Clock, time.Calendar);
        }
        for (var i = 0; i < record.Problems.Length; i++)
        {
            var problem = record.Problems[i];
            rows.Problems.Add(article, i, problem.Code, problem.Stage, problem.Message, problem.At?.Start, problem.At?.End);
        }
    }

    private Dictionary<string, long> AddEntities(long article, PreparedFacts prepared, Ids ids, DbTransaction transaction)
    {
        var entities = new Dictionary<string, long>();
        var acting = new long[prepared.Record.Entities.Length];
        for (var i = 0; i < acting.Length; i++)
        {
            var entity = prepared.Record.Entities[i];
            var id = ids.Next("entity");
            acting[i] = actors.Enter(prepared.Keys[i], entity, ids, transaction);
            entities.Add(entity.Id, id);
            rows.Entities.Add(id, article, entity.Id, acting[i], Words.Of(entity.Kind), entity.Name, entity.Known, entity.Country);
            for (var j = 0; j < entity.Offices.Length; j++) rows.Offices.Add(id, j, entity.Offices[j].Title, entity.Offices[j].Office);
            foreach (var name in prepared.Names[i]) actors.EnterName(acting[i], name, ids, transaction);
        }
        foreach (var (entity, tenure) in prepared.Tenures) actors.EnterTenure(acting[entity], tenure, ids, transaction);
        return entities;
    }

    private void AddStatement(long article, Statement statement, (Terms.TermText Terms, string? Target) prepared, Dictionary<string, long> entities, Ids ids)
    {
        var id = ids.Next("statement");
        rows.Statements.Add(id, article, statement.Id, entities[statement.Speaker], statement.Addressee is { } addressee ? entities[addressee] : null,
            Words.Of(statement.Mode), Words.Of(statement.Act), prepared.Target, statement.Rule);
        rows.StatementTerms.Add(id, prepared.Terms.Form, prepared.Terms.Lemma);
        if (statement.SpeakerAs is { } named) AddEvidence(article, statement.Id, "speaker", [named]);
        AddEvidence(article, statement.Id, "cue", statement.Cue);
        AddEvidence(article, statement.Id, "content", statement.Content);
        AddEvidence(article, statement.Id, "preamble", statement.Preamble);
        if (statement.Target is { } target) AddEvidence(article, statement.Id, "target", [target]);
    }

    private void AddMeeting(long article, Meeting meeting, (Terms.TermText Terms, IReadOnlyList<string> Topics) prepared, Dictionary<string, long> entities, Ids ids)
    {
        var id = ids.Next("meeting");
        rows.Meetings.Add(id, article, meeting.Id, Words.Of(meeting.Kind), Words.Of(meeting.Status), meeting.Place?.Name, meeting.When?.Date, meeting.Rule);
        rows.MeetingTerms.Add(id, prepared.Terms.Form, prepared.Terms.Lemma);
        for (var i = 0; i < meeting.Participants.Length; i++) rows.Participants.Add(id, i, entities[meeting.Participants[i]]);
        for (var i = 0; i < prepared.Topics.Count; i++) rows.Topics.Add(id, i, prepared.Topics[i]);
        AddEvidence(article, meeting.Id, "told", meeting.Evidence);
        AddEvidence(article, meeting.Id, "topic", meeting.Topics);
        if (meeting.Place is { } place) AddEvidence(article, meeting.Id, "place", [place.At]);
        if (meeting.When is { } when) AddEvidence(article, meeting.Id, "when", [when.Text]);
    }

    // A position has no id in the record: its number stands for it.
    private void AddPosition(long article, int index, Position position, Dictionary<string, long> entities, Ids ids)
    {
        var fact = string.Create(CultureInfo.InvariantCulture, $"p{index + 1}");
        rows.Positions.Add(ids.Next("position"), article, fact, entities[position.Speaker], position.On.Known, position.On.Name, position.On.Kind, Words.Of(position.Stance));
        AddEvidence(article, fact, "named", position.Places);
    }

    private void AddEvent(long article, Event one, Ids ids)
    {
        var id = ids.Next("event");
        rows.Events.Add(id, article, one.Id, Words.Of(one.Type), one.Mode, Words.Of(one.Status), one.From, one.Rule);
        for (var i = 0; i < one.Actors.Length; i++) rows.Sides.Add(id, "actor", i, one.Actors[i]);
        for (var i = 0; i < one.Recipients.Length; i++) rows.Sides.Add(id, "recipient", i, one.Recipients[i]);
        AddEvidence(article, one.Id, "told", one.Evidence);
    }

    private void AddEvidence(long article, string fact, string role, ImmutableArray<TextSpan> places)
    {
        for (var i = 0; i < places.Length; i++) rows.Evidence.Add(article, fact, role, i, places[i].Start, places[i].End);
    }
}
