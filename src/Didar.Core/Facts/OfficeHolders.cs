using System.Collections.Immutable;
using System.Globalization;
using Didar.Knowledge;
using Didar.Mentions;
using Didar.Resolution;
using NodaTime;

namespace Didar.Facts;

/// <summary>
/// Says who held an office that a report names without its holder. The knowledge says it, not the report, so the post
/// stays an entity of its own and the holder stands beside it, with how sure that is.
/// </summary>
/// <param name="knowledge">Who held what and when.</param>
/// <param name="days">The first and the last day that the report can be of; null where nothing bounds it on both sides.</param>
internal sealed class OfficeHolders(KnowledgeBase knowledge, (LocalDate First, LocalDate Last)? days)
{
    /// <summary>More holders than this in the time that the report may be of say nothing.</summary>
    private const int Most = 3;

    /// <summary>The holders, the likeliest first; empty for all but posts of one holder, and where the time or the tenures are not known.</summary>
    public ImmutableArray<OfficeHolder> Of(Entity entity)
    {
        if (entity.Kind != MentionKind.Office || days is not var (first, last)) return [];
        foreach (var held in entity.Offices)
        {
            if (held.Known is not { } id || !knowledge.TryGetOffice(id, out var office) || !office.Single || office.Country != entity.Country) continue;
            var holders = Of(office, first, last);
            if (!holders.IsEmpty) return holders;
        }
        return [];
    }

    private ImmutableArray<OfficeHolder> Of(Office office, LocalDate first, LocalDate last)
    {
        var found = new List<(Person Person, Tenure Tenure, HoldsOn Holds)>();
        foreach (var tenure in knowledge.TenuresOfOffice(office.Id))
        {
            var holds = KnowledgeSearch.Holds(tenure, first, last);
            if (holds == HoldsOn.No || !knowledge.TryGetPerson(tenure.Person, out var person) || found.Exists(f => f.Person == person)) continue;
            found.Add((person, tenure, holds));
        }
        if (found.Count > Most) return [];
        // Two at one time in an office of one: at most one of the rows is right.
        var isSure = found.Count == 1;
        return [.. found.OrderByDescending(f => f.Holds).Select(f => new OfficeHolder(
            f.Person.Id,
            f.Person.Names[0],
            f.Person.English,
            isSure && f.Holds == HoldsOn.Yes ? HolderCertainty.Sure : HolderCertainty.Possible,
            $"{f.Person.English} held the office of {office.English} ({office.Id}) from {f.Tenure.From} to {f.Tenure.To?.ToString() ?? "now"}{(f.Tenure.Certain ? "" : ", which is uncertain")}; the report is of {Told(first, last)}"))];
    }

    private static string Told(LocalDate first, LocalDate last) =>
        first == last ? Written(first) : $"between {Written(first)} and {Written(last)}";

    private static string Written(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
