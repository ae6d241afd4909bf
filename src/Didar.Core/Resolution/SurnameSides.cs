using Didar.Knowledge;
using Didar.Text;

namespace Didar.Resolution;

/// <summary>The side that all known bearers of a surname act for: who «بایدن» is may be open, whom he acts for is not.</summary>
internal sealed class SurnameSides(KnowledgeBase knowledge)
{
    private readonly Lazy<Dictionary<string, string?>> _sides = new(() => SidesOf(knowledge));

    /// <summary>The side, or null where no list has the surname or its bearers differ.</summary>
    public string? Of(string surname) => _sides.Value.GetValueOrDefault(Folding.Fold(surname));

    private static Dictionary<string, string?> SidesOf(KnowledgeBase knowledge)
    {
        var sides = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var person in knowledge.People)
        {
            if (person.Country.Length == 0) continue;
            foreach (var surname in person.Surnames)
            {
                var folded = Folding.Fold(surname);
                sides[folded] = !sides.TryGetValue(folded, out var other) || other == person.Country ? person.Country : null;
            }
        }
        return sides;
    }
}
