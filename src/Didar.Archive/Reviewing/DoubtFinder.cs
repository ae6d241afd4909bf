using System.Collections.Immutable;
using Didar.Archive.Correcting;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Reviewing;

/// <summary>Finds what is doubtful in one record. A fact that a person has looked at is not.</summary>
public static class DoubtFinder
{
    /// <summary>The doubts of a record: what is unfit, then statements and meetings in the order of the record, each by its gravest reason.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="current">Its record, with the states of its facts.</param>
    public static IEnumerable<Doubt> Of(long article, CorrectedRecord current)
    {
        ArgumentNullException.ThrowIfNull(current);
        var record = current.Record;
        foreach (var unfit in current.Unfits) yield return new(article, null, DoubtReason.UnfitCorrection, $"the correction {unfit.Key} fits no longer: {unfit.Message}", []);
        var seen = current.States.Select(static one => one.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in record.Statements)
        {
            if (!seen.Contains(statement.Id) && Gravest(record, statement) is { } doubt)
                yield return new(article, statement.Id, doubt.Reason, doubt.Message, [.. statement.Cue, .. statement.Content]);
        }
        foreach (var meeting in record.Meetings)
        {
            if (!seen.Contains(meeting.Id) && Gravest(record, meeting.Participants) is { } doubt) yield return new(article, meeting.Id, doubt.Reason, doubt.Message, meeting.Evidence);
        }
    }

    private static (DoubtReason Reason, string Message)? Gravest(Record record, Statement statement)
    {
        if (Gravest(record, [statement.Speaker]) is { } doubt) return doubt;
        var speaker = record.Entities.Single(one => one.Id == statement.Speaker);
        var isNamed = statement.SpeakerAs is { } at && !speaker.Mentions.Any(one => one.Form == MentionForm.Pronoun && at.Overlaps(new TextSpan(one.Start, one.End)));
        return isNamed ? null : (DoubtReason.SpeakerNotNamed, $"the words do not name the speaker, taken to be {speaker.Name}");
    }

    private static (DoubtReason Reason, string Message)? Gravest(Record record, ImmutableArray<string> parties)
    {
        var all = record.Entities.Where(one => parties.Contains(one.Id)).ToArray();
        foreach (var entity in all)
        {
            if (entity.Holders.FirstOrDefault(static one => one.Certainty == HolderCertainty.Possible) is { } holder && !entity.Holders.Any(static one => one.Certainty == HolderCertainty.Sure))
                return (DoubtReason.PossibleHolder, $"{entity.Name} may have been {holder.Name}: {holder.Because}");
        }
        var unknown = all.FirstOrDefault(static one => one is { Kind: EntityKind.Person, Known: null });
        return unknown is null ? null : (DoubtReason.UnknownPerson, $"{unknown.Name} is on no list{(unknown.Country is null ? ", and the side is not known" : "")}");
    }
}
