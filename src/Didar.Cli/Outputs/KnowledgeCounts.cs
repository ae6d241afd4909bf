using System.Collections.Immutable;
using Didar.Knowledge;

namespace Didar.Cli.Outputs;

/// <summary>How much of a state is known.</summary>
internal sealed record StateCount(string State, int Offices, int People, int Tenures);

/// <summary>How many rows there are.</summary>
/// <param name="Kinds">Of each kind, and of each sort of it: «bodies/ministry».</param>
/// <param name="States">Of each side that somebody acts for, the best known first.</param>
internal sealed record KnowledgeCounts(ImmutableArray<(string Kind, int Count)> Kinds, ImmutableArray<StateCount> States)
{
    public static KnowledgeCounts Of(KnowledgeBase knowledge)
    {
        var kinds = ImmutableArray.CreateBuilder<(string, int)>();
        Add("states", knowledge.States, static row => row.Kind.ToString());
        Add("bodies", knowledge.Bodies, static row => row.Kind.ToString());
        Add("offices", knowledge.Offices, static row => row.Single ? "single" : "several");
        Add("people", knowledge.People, static _ => null);
        Add("tenures", knowledge.Tenures, static row => row.Certain ? "sure" : "uncertain");
        Add("places", knowledge.Places, static row => row.Kind.ToString());
        Add("frameworks", knowledge.Frameworks, static row => row.Kind.ToString());
        Add("outlets", knowledge.Outlets, static row => row.Kind);
        Add("first names", knowledge.FirstNames, static row => row.Gender.ToString());
        Add("honorifics", knowledge.Honorifics, static row => row.Kind.ToString());
        Add("surname suffixes", knowledge.SurnameSuffixes, static _ => null);
        Add("common words", knowledge.CommonWords, static _ => null);

        var offices = knowledge.Offices.CountBy(static office => office.Country, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var people = knowledge.People.CountBy(static person => person.Country, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var tenures = knowledge.Tenures.CountBy(tenure => knowledge.TryGetOffice(tenure.Office, out var office) ? office.Country : "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new(kinds.ToImmutable(),
        [
            .. offices.Keys.Union(people.Keys, StringComparer.Ordinal).Where(static state => state.Length > 0)
                .Select(state => new StateCount(state, offices.GetValueOrDefault(state), people.GetValueOrDefault(state), tenures.GetValueOrDefault(state)))
                .OrderByDescending(static count => count.Offices + count.People).ThenBy(static count => count.State, StringComparer.Ordinal),
        ]);

        void Add<T>(string kind, ImmutableArray<T> rows, Func<T, string?> sort)
        {
            kinds.Add((kind, rows.Length));
            foreach (var (name, count) in rows.Select(sort).OfType<string>().Where(static name => name.Length > 0).CountBy(static name => name.ToLowerInvariant(), StringComparer.Ordinal).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
                kinds.Add(($"{kind}/{name}", count));
        }
    }

    public void Write(TextWriter output)
    {
        foreach (var (kind, count) in Kinds) output.WriteLine(FormattableString.Invariant($"{(kind.Contains('/', StringComparison.Ordinal) ? "  " : "") + kind,-26}{count,6}"));
        output.WriteLine(FormattableString.Invariant($"{"state",-10}{"offices",8}{"people",8}{"tenures",8}"));
        foreach (var state in States) output.WriteLine(FormattableString.Invariant($"{state.State,-10}{state.Offices,8}{state.People,8}{state.Tenures,8}"));
    }
}
