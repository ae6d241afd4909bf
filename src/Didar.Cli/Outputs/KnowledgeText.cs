using Didar.Knowledge;
using NodaTime;

namespace Didar.Cli.Outputs;

/// <summary>People and offices with their tenures, for people. English words stand first on a line, Persian ones alone.</summary>
internal static class KnowledgeText
{
    public static void Write(TextWriter output, KnowledgeBase knowledge, KnowledgeHits hits, DateInterval? days)
    {
        foreach (var person in hits.People)
        {
            output.WriteLine($"{person.English} ({person.Id}){(person.Country.Length > 0 ? ", " + person.Country : "")}");
            output.WriteLine($"  {string.Join("، ", person.Names)}");
            WriteTenures(output, knowledge.TenuresOfPerson(person.Id), days,
                tenure => knowledge.TryGetOffice(tenure.Office, out var office) ? $"{office.English} ({office.Id})" : tenure.Office);
        }
        foreach (var office in hits.Offices)
        {
            output.WriteLine($"{office.English} ({office.Id}), {office.Country}{(office.Single ? ", one holder at a time" : "")}");
            output.WriteLine($"  {string.Join("، ", office.Titles)}");
            WriteTenures(output, knowledge.TenuresOfOffice(office.Id), days,
                tenure => knowledge.TryGetPerson(tenure.Person, out var person) ? $"{person.English} ({person.Id})" : tenure.Person);
        }
    }

    /// <summary>How exactly a tenure's ends are known: by the end that is known less.</summary>
    public static string PrecisionOf(Tenure tenure)
    {
        var least = Math.Min(tenure.From.ToString().Length, tenure.To?.ToString().Length ?? 10);
        return least switch { 4 => "year", 7 => "month", _ => "day" };
    }

    /// <summary>The tenures that hold on the days, in order of time; all where no days are given.</summary>
    public static IEnumerable<Tenure> InTime(IEnumerable<Tenure> tenures, DateInterval? days) =>
        tenures.Where(tenure => days is null || KnowledgeSearch.Holds(tenure, days.Start, days.End) != HoldsOn.No).OrderBy(static tenure => tenure.From.Earliest);

    private static void WriteTenures(TextWriter output, ReadOnlySpan<Tenure> tenures, DateInterval? days, Func<Tenure, string> what)
    {
        var any = false;
        foreach (var tenure in InTime(tenures.ToArray(), days))
        {
            any = true;
            var doubt = tenure.Certain ? "" : ", uncertain";
            var perhaps = days is not null && KnowledgeSearch.Holds(tenure, days.Start, days.End) == HoldsOn.Perhaps ? ", perhaps" : "";
            output.WriteLine($"  {tenure.From,-10} to {tenure.To?.ToString() ?? "now",-10}  {what(tenure)}  [{PrecisionOf(tenure)}{doubt}{perhaps}]");
        }
        if (!any) output.WriteLine(days is null ? "  no tenure is listed" : "  no tenure is listed for that time");
    }
}
