using Didar.Knowledge;
using Didar.Mentions;

namespace Didar.Resolution;

/// <summary>Settles the side an entity acts for where its mentions do not say it.</summary>
internal static class Countries
{
    /// <summary>The reporter's own state: where posts named without one belong («وزیر نفت»، «نماینده مجلس»).</summary>
    public const string Home = "IRN";

    public static void Settle(Entity entity, KnowledgeBase knowledge, SurnameSides sides)
    {
        if (entity.Kind == MentionKind.Person && entity.Known is { } known)
        {
            if (knowledge.TryGetPerson(known, out var person))
            {
                entity.English = person.English;
                entity.Name = FullName(entity.Name, person);
                // A title without a state («رئیس‌جمهور») would make anybody one of home; who is known acts for the known side.
                if (person.Country.Length > 0 && entity.Country is null or Home) entity.Country = person.Country;
            }
        }
        if (entity is { Kind: MentionKind.Person, Known: null } && entity.Country is null or Home && sides.Of(entity.Name) is { } side) entity.Country = side;
        // Sources, analysts, «دو طرف»: a crowd that the text gives no side has none.
        if (entity is { Kind: MentionKind.People, Country: null } or { IsFromAbroad: true, Country: null }) return;
        if (entity.Kind == MentionKind.People && entity.Sides > 1)
        {
            entity.Country = null;
            return;
        }
        entity.Country ??= Home;
    }

    // The report's own spelling stays, unless a listed spelling is the fuller form of it: «ظریف» becomes «محمدجواد ظریف».
    private static string FullName(string name, Person person)
    {
        var parts = Names.PartsOf(name);
        foreach (var listed in person.Names)
        {
            if (Names.PartsOf(listed) is var theirs && theirs.Length >= parts.Length && Names.CanBeOne(theirs, parts)) return listed;
        }
        return name;
    }
}
