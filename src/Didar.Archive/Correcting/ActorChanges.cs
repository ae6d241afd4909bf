using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>What corrections of actors do to a record.</summary>
internal static class ActorChanges
{
    public static void Rename(WorkingRecord working, RenameActor rename)
    {
        foreach (var entity in working.Entities)
        {
            if (entity.Key == rename.Actor) entity.Value = entity.Value with { Name = rename.Name, NameEn = rename.NameEn ?? entity.Value.NameEn };
        }
    }

    /// <summary>Where the article has both, the first of the other takes all up; else the one becomes the other.</summary>
    public static void Merge(WorkingRecord working, MergeActors merge)
    {
        foreach (var one in working.Entities.Where(entity => entity.Key == merge.Actor).ToArray())
        {
            if (working.Entities.Find(entity => entity.Key == merge.Into.Key) is not { } other)
            {
                one.Become(merge.Into);
                continue;
            }
            other.Value = other.Value with
            {
                Offices = [.. other.Value.Offices, .. one.Value.Offices.Where(office => !other.Value.Offices.Any(known => known.Title == office.Title))],
                Mentions = [.. other.Value.Mentions.Concat(one.Value.Mentions).OrderBy(static mention => mention.Start).ThenBy(static mention => mention.End)],
                Because = [.. other.Value.Because, .. one.Value.Because],
            };
            other.ReadAs = [.. other.ReadAs, .. one.ReadAs];
            working.Entities.Remove(one);
            working.Replace(one.Value.Id, other.Value.Id);
        }
    }

    /// <summary>The mentions go over, and with them the statements whose speaker they name.</summary>
    public static void Split(WorkingRecord working, SplitMentions split)
    {
        var from = working.Entity(split.From);
        var moved = from.Value.Mentions.Where(mention => split.Mentions.Any(place => place.Overlaps(new TextSpan(mention.Start, mention.End)))).ToHashSet();
        if (moved.Count == 0) throw new UnfitException($"{from.Value.Name} is not mentioned any more where {split.To.Name} should be");
        var to = working.Entities.Find(entity => entity.Key == split.To.Key && entity != from) ?? working.Bring(split.To);
        from.Value = from.Value with { Mentions = [.. from.Value.Mentions.Where(mention => !moved.Contains(mention))] };
        to.Value = to.Value with { Mentions = [.. to.Value.Mentions.Concat(moved).OrderBy(static mention => mention.Start).ThenBy(static mention => mention.End)] };
        foreach (var statement in working.Statements)
        {
            if (statement.Value.Speaker != from.Value.Id || statement.Value.SpeakerAs is not { } named) continue;
            if (moved.Any(mention => named.Overlaps(new TextSpan(mention.Start, mention.End)))) FactChanges.Speak(working, statement, to);
        }
    }
}
