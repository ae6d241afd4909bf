using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>
/// Applies corrections to a record as it was read. The same record and corrections always give the same result, so that
/// taking one back is applying the others, and reading anew is applying all of them again.
/// </summary>
public static class RecordCorrector
{
    /// <summary>Applies corrections in their order. What does not fit is left out and told among the problems.</summary>
    /// <param name="read">The record as it was read.</param>
    /// <param name="corrections">Those that hold for it; undone ones are passed over.</param>
    public static CorrectedRecord Apply(Record read, IEnumerable<CorrectionEntry> corrections)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(corrections);
        var working = new WorkingRecord(read);
        var unfits = new List<Unfit>();
        var problems = new List<Problem>();
        foreach (var entry in corrections)
        {
            if (entry.UndoneBy is not null) continue;
            try
            {
                Apply(working, entry);
            }
            catch (UnfitException e)
            {
                unfits.Add(new(entry.Key, e.Message));
                problems.Add(new(CorrectedRecord.NoLongerFits, "Correcting", $"the correction {entry.Key} ({entry.What.Word}, by {entry.By.Author}) fits no longer: {e.Message}"));
            }
        }
        var record = working.Record([.. problems]);
        return new(
            record,
            [.. working.Entities.Select(static one => one.Key)],
            [.. working.Entities.Select(static one => one.ReadAs)],
            [.. working.Facts.Where(static fact => fact.By.Count > 0).Select(static fact => new StatedFact(fact.Id, fact.State, [.. fact.By]))],
            working.Facts.ToDictionary(static fact => fact.Id, static fact => fact.Origin, StringComparer.Ordinal),
            [.. unfits]);
    }

    private static void Apply(WorkingRecord working, CorrectionEntry entry)
    {
        switch (entry.What)
        {
            case RenameActor rename:
                ActorChanges.Rename(working, rename);
                break;
            case MergeActors merge:
                ActorChanges.Merge(working, merge);
                break;
            case SplitMentions split:
                ActorChanges.Split(working, split);
                break;
            case RejectFact reject:
                working.Fact(reject.Fact).Mark(FactState.Rejected, entry.Key);
                break;
            case ConfirmFact confirm:
                working.Fact(confirm.Fact).Mark(FactState.Confirmed, entry.Key);
                break;
            case FactCorrection change:
                var fact = working.Fact(change.Fact);
                FactChanges.Change(working, fact, change);
                fact.Mark(FactState.Corrected, entry.Key);
                break;
            case AddedFact added:
                FactAdditions.Add(working, added).Mark(FactState.Corrected, entry.Key);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }
}
