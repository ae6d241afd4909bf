using Didar.Knowledge;
using Didar.Mentions;
using Didar.Reading;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>Finds who holds an office that the text names without the holder.</summary>
internal static class Offices
{
    /// <summary>How many actors back a holder is looked for: far more than a report has, so that a huge text stays linear.</summary>
    private const int Remembered = 512;

    /// <summary>The id of an office whose title is exactly these words.</summary>
    public static string? KnownId(string words, KnowledgeBase knowledge) =>
        knowledge.Gazetteer.TryFind(words, NameKind.Office, out var entry) ? knowledge.Offices[entry.Row].Id : null;

    /// <summary>Whether nothing speaks against it: a known person does not hold a known office that the lists never gave him.</summary>
    public static bool MayHold(Entity person, string words, KnowledgeBase knowledge)
    {
        if (person.Known is not { } known || KnownId(words, knowledge) is not { } office) return true;
        foreach (var tenure in knowledge.TenuresOfPerson(known))
        {
            if (tenure.Office == office) return true;
        }
        return false;
    }

    /// <summary>The entity of the report that holds the office, by the report's own words first, by the lists second.</summary>
    public static Entity? HolderOf(string words, Mention mention, List<Entity> entities, KnowledgeBase knowledge, Mentioned mentioned)
    {
        var folded = OfficeHeld.Fold(words);
        Entity? best = null;
        var bestScore = 0;
        for (var i = Math.Max(0, entities.Count - Remembered); i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.Kind is not (MentionKind.Person or MentionKind.Office)) continue;
            var score = 0;
            foreach (var office in entity.Offices) score = Math.Max(score, Agreement(folded, office.Folded, mention.Country, entity.Country));
            // Of two that fit as well, the one named last before this place.
            if (score > 0) score = score * 4 + (WasNamedBefore(entity, mention) ? 1 : 0);
            if (score >= bestScore && score > 0) (best, bestScore) = (entity, score);
        }
        best ??= SameStanding(words, mention, entities) ?? Counterpart(words, mention, entities);
        if (best is not null) return best;
        return KnownId(words, knowledge) is { } known ? KnownHolder(known, entities, knowledge, mentioned.Analysis.NormalText.Article.Published) : null;
    }

    private static int Agreement(string left, string right, string? country, string? theirs)
    {
        if (left == right) return country is null || theirs is null || country == theirs ? 4 : 0;
        if (country is not null && theirs is not null && country != theirs) return 0;
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        if (shorter.Length < 4) return 0;
        if (longer.StartsWith(shorter, StringComparison.Ordinal)) return 3;
        return 0;
    }

    /// <summary>«فرستاده ویژه پوتین» and «نماینده ویژه رئیس جمهور روسیه»: of one state, the only one who stands for somebody.</summary>
    private static Entity? SameStanding(string words, Mention mention, List<Entity> entities)
    {
        if (mention.Country is null || !StandsForAnother(Folding.Fold(words))) return null;
        Entity? only = null;
        foreach (var entity in entities.TakeLast(Remembered))
        {
            if (entity.Country != mention.Country || !entity.Offices.Exists(o => StandsForAnother(o.Folded))) continue;
            if (only is not null) return null;
            only = entity;
        }
        return only;
    }

    /// <summary>«همتای آلمانی خود»: the only office-holder of that state.</summary>
    private static Entity? Counterpart(string words, Mention mention, List<Entity> entities)
    {
        if (mention.Country is null || !Folding.Fold(words).StartsWith("همتا", StringComparison.Ordinal)) return null;
        var holders = entities.FindAll(e => e.Kind is MentionKind.Person or MentionKind.Office && e.Country == mention.Country && e.Offices.Count > 0);
        return holders.Count == 1 ? holders[0] : null;
    }

    private static bool StandsForAnother(string folded)
    {
        return folded.StartsWith("فرستادهویژه", StringComparison.Ordinal) || folded.StartsWith("نمایندهویژه", StringComparison.Ordinal);
    }

    private static bool WasNamedBefore(Entity entity, Mention mention)
    {
        return entity.Mentions.Count > 0 && entity.Mentions[0].Tokens.First < mention.Tokens.First;
    }

    /// <summary>The age of the web's archives: who held an office only before it is not meant by a report that does not say so.</summary>
    private static readonly NodaTime.LocalDate WebAge = new(1995, 1, 1);

    // A minister is called so from the day he is named, and for some days after he has gone.
    private const int Slack = 31;

    private static Entity? KnownHolder(string office, List<Entity> entities, KnowledgeBase knowledge, Publication? published)
    {
        Entity? only = null;
        foreach (var entity in entities.TakeLast(Remembered))
        {
            if (entity.Known is not { } person || entity.Kind != MentionKind.Person) continue;
            foreach (var tenure in knowledge.TenuresOfPerson(person))
            {
                if (tenure.Office != office || tenure.To is { } to && to.Latest < WebAge) continue;
                if (published is not null && (tenure.From.Earliest.PlusDays(-Slack) > published.LastDay || tenure.To?.Latest.PlusDays(Slack) < published.Date)) continue;
                if (only is not null && only != entity) return null;
                only = entity;
                break;
            }
        }
        return only;
    }
}
