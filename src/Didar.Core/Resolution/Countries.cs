using Didar.Knowledge;
using Didar.Mentions;

namespace Didar.Resolution;

/// <summary>Settles the side an entity acts for where its mentions do not say it.</summary>
internal static class Countries
{
    /// <summary>The reporter's own state: where posts named without one belong («وزیر نفت»، «نماینده مجلس»).</summary>
    private const string Home = "IRN";

    public static void Settle(Entity entity, KnowledgeBase knowledge)
    {
        if (entity.Kind == MentionKind.Person && entity.Known is { } known)
        {
            foreach (var person in knowledge.People)
            {
                if (person.Id != known) continue;
                entity.English = person.English;
                entity.Name = person.Names[0];
                entity.Country ??= person.Country.Length > 0 ? person.Country : null;
                break;
            }
        }
        entity.Country ??= Home;
    }
}
