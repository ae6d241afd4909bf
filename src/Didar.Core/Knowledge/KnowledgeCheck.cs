using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>Looks for what reading alone can't see: rows that name rows that are not there, dates out of order, two holders of one post.</summary>
public static class KnowledgeCheck
{
    /// <summary>What is wrong, in the order of the files; what reading found comes first.</summary>
    public static ImmutableArray<Problem> Check(KnowledgeBase knowledge) =>
    [
        .. knowledge.Problems, .. Empty(knowledge), .. Unfindable(knowledge), .. References(knowledge), .. Dates(knowledge),
        .. Overlaps(knowledge), .. Unused(knowledge),
    ];

    private static IEnumerable<Problem> Empty(KnowledgeBase knowledge) =>
        [
            .. Named("states.tsv", knowledge.States, static row => (row.Id, row.English)),
            .. Named("bodies.tsv", knowledge.Bodies, static row => (row.Id, row.English)),
            .. Named("offices.tsv", knowledge.Offices, static row => (row.Id, row.English)),
            .. Named("people.tsv", knowledge.People, static row => (row.Id, row.English)),
            .. Named("places.tsv", knowledge.Places, static row => (row.Id, row.English)),
            .. Named("frameworks.tsv", knowledge.Frameworks, static row => (row.Id, row.English)),
            .. Named("outlets.tsv", knowledge.Outlets, static row => (row.Id, row.English)),
            .. knowledge.Bodies.Where(static body => body.Code.Length == 0).Select(static body => KnowledgeProblem.Inconsistent("bodies.tsv", body.Id, "code is empty")),
            .. knowledge.Offices.Where(static office => office.Country.Length == 0).Select(static office => KnowledgeProblem.Inconsistent("offices.tsv", office.Id, "country is empty")),
        ];

    private static IEnumerable<Problem> Named<T>(string file, ImmutableArray<T> rows, Func<T, (string Id, string English)> name) =>
        rows.Select(name).Where(static row => row.English.Length == 0).Select(row => KnowledgeProblem.Inconsistent(file, row.Id, "en is empty"));

    private static IEnumerable<Problem> Unfindable(KnowledgeBase knowledge) =>
        knowledge.Unfindable.Select(static name => KnowledgeProblem.Inconsistent("names", name, "a character of it stands in no name, so that it is never found"));

    private static IEnumerable<Problem> References(KnowledgeBase knowledge)
    {
        var sides = knowledge.States.Select(static state => state.Id).Concat(knowledge.Bodies.Select(static body => body.Code))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var body in knowledge.Bodies)
        {
            if (body.Parent is { } parent && !knowledge.TryGetBody(parent, out _)) yield return KnowledgeProblem.NoSuch("bodies.tsv", body.Id, "parent", parent);
        }
        foreach (var office in knowledge.Offices)
        {
            if (office.Body is { } body && !knowledge.TryGetBody(body, out _)) yield return KnowledgeProblem.NoSuch("offices.tsv", office.Id, "body", body);
            if (office.Parent is { } parent && !knowledge.TryGetOffice(parent, out _)) yield return KnowledgeProblem.NoSuch("offices.tsv", office.Id, "parent", parent);
            if (office.Country.Length > 0 && !sides.Contains(office.Country)) yield return KnowledgeProblem.NoSuch("offices.tsv", office.Id, "country", office.Country);
        }
        foreach (var person in knowledge.People)
        {
            if (person.Country.Length > 0 && !sides.Contains(person.Country)) yield return KnowledgeProblem.NoSuch("people.tsv", person.Id, "country", person.Country);
        }
        foreach (var tenure in knowledge.Tenures)
        {
            if (!knowledge.TryGetPerson(tenure.Person, out _)) yield return KnowledgeProblem.NoSuch("tenures.tsv", Row(tenure), "person", tenure.Person);
            if (!knowledge.TryGetOffice(tenure.Office, out _)) yield return KnowledgeProblem.NoSuch("tenures.tsv", Row(tenure), "office", tenure.Office);
        }
        foreach (var place in knowledge.Places)
        {
            if (place.Country is { } country && !knowledge.TryGetState(country, out _)) yield return KnowledgeProblem.NoSuch("places.tsv", place.Id, "country", country);
        }
        foreach (var framework in knowledge.Frameworks)
        {
            foreach (var member in framework.Members)
            {
                if (!knowledge.TryGetState(member, out _) && !knowledge.TryGetBody(member, out _))
                    yield return KnowledgeProblem.NoSuch("frameworks.tsv", framework.Id, "member", member);
            }
        }
    }

    private static IEnumerable<Problem> Dates(KnowledgeBase knowledge)
    {
        foreach (var tenure in knowledge.Tenures)
        {
            if (tenure.To is { } to && to.Latest < tenure.From.Earliest)
                yield return KnowledgeProblem.Inconsistent("tenures.tsv", Row(tenure), $"ends {to} before it begins {tenure.From}");
        }
        foreach (var framework in knowledge.Frameworks)
        {
            if (framework is { From: { } from, To: { } to } && to.Latest < from.Earliest)
                yield return KnowledgeProblem.Inconsistent("frameworks.tsv", framework.Id, $"ends {to} before it begins {from}");
        }
    }

    // Two sure tenures overlap where the earlier certainly ends after the later has certainly begun.
    private static IEnumerable<Problem> Overlaps(KnowledgeBase knowledge)
    {
        foreach (var office in knowledge.Offices)
        {
            var tenures = knowledge.TenuresOfOffice(office.Id).ToArray().Where(static tenure => tenure.Certain)
                .OrderBy(static tenure => tenure.From.Earliest).ToArray();
            for (var later = 1; later < tenures.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var (one, other) = (tenures[earlier], tenures[later]);
                    if (!office.Single && !string.Equals(one.Person, other.Person, StringComparison.Ordinal)) continue;
                    if (one.To is { } to && to.Earliest <= other.From.Latest) continue;
                    yield return KnowledgeProblem.Inconsistent("tenures.tsv", Row(other),
                        $"begins {other.From}, but {one.Person} holds the post until {one.To?.ToString() ?? "now"}");
                }
            }
        }
    }

    private static IEnumerable<Problem> Unused(KnowledgeBase knowledge)
    {
        foreach (var office in knowledge.Offices)
        {
            if (knowledge.TenuresOfOffice(office.Id).IsEmpty) yield return KnowledgeProblem.Unused("offices.tsv", office.Id, "nobody holds or held the post");
        }
        foreach (var person in knowledge.People)
        {
            if (knowledge.TenuresOfPerson(person.Id).IsEmpty) yield return KnowledgeProblem.Unused("people.tsv", person.Id, "the person has no tenure");
        }
        foreach (var word in knowledge.CommonWords)
        {
            if (!knowledge.Gazetteer.Has(word.Word, word.Of)) yield return KnowledgeProblem.Unused("common-words.tsv", word.Word, "nothing of that kind has this name");
        }
    }

    private static string Row(Tenure tenure) => $"{tenure.Person} {tenure.Office}";
}
