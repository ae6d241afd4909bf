using System.Collections.Immutable;

namespace Didar.Knowledge;

/// <summary>Where the words reported by a frame stand.</summary>
public enum Complement
{
    /// <summary>After the verb: که, a colon, a comma or nothing.</summary>
    Clause,
    /// <summary>The direct object: X را.</summary>
    Object,
    /// <summary>Object and what is said of it: X را Y.</summary>
    Equation,
    /// <summary>What stands between element and verb: خواستار X شد.</summary>
    Between,
    /// <summary>The subject of a passive.</summary>
    Subject,
    /// <summary>The complement of a preposition.</summary>
    Prepositional,
}

/// <summary>One way in which a frame is completed.</summary>
/// <param name="Kind">What kind of complement.</param>
/// <param name="Preposition">The preposition, for <see cref="Complement.Prepositional"/>.</param>
public readonly record struct Completion(Complement Kind, string Preposition = "");

/// <summary>A verb or compound verb that reports speech: a row of <c>reporting-frames.tsv</c>.</summary>
/// <param name="Id">What rules and evidence call it by.</param>
/// <param name="Elements">The noun, adjective or preverb of a compound, in all spellings; empty for a simple verb.</param>
/// <param name="Verbs">The past stems of the verbs that close it.</param>
/// <param name="Completions">Where the content may stand, in order of trial.</param>
/// <param name="Act">What is done by saying so; the name of an act of the record.</param>
/// <param name="Targets">Where whom or what the act is directed at stands, in order of trial; empty where the words of what was said tell it.</param>
public sealed record ReportingFrame(string Id, ImmutableArray<string> Elements, ImmutableArray<string> Verbs, ImmutableArray<Completion> Completions, string Act, ImmutableArray<TargetSlot> Targets)
{
    private static readonly string[] LightVerbs = ["کرد", "نمود", "داشت", "ساخت", "گردانید"];

    /// <summary>Reads the frames of the file's text; a verb of several words lends all but its last to the elements.</summary>
    public static ImmutableArray<ReportingFrame> ReadAll(string text)
    {
        var frames = ImmutableArray.CreateBuilder<ReportingFrame>();
        foreach (var row in TsvRows.Of(text))
        {
            var elements = Split(row[1]);
            var simple = new List<string>();
            foreach (var verb in Split(row[2]))
            {
                var blank = verb.LastIndexOf(' ');
                if (verb == "*") simple.AddRange(LightVerbs);
                else if (blank < 0) simple.Add(verb);
                else frames.Add(new(row[0], [.. elements.Select(e => e + " " + verb[..blank])], [verb[(blank + 1)..]], CompletionsOf(row), row[4], TargetsOf(row)));
            }
            if (simple.Count > 0) frames.Add(new(row[0], [.. elements], [.. simple.Distinct(StringComparer.Ordinal)], CompletionsOf(row), row[4], TargetsOf(row)));
        }
        return frames.ToImmutable();
    }

    /// <summary>Whether a clause is what is said and the complement before the verb is who is spoken to: «از X خواست …».</summary>
    public bool AsksBefore { get; } = Completions.Any(c => c.Kind == Complement.Prepositional && Targets.Any(t => t.Place == TargetPlace.Prepositional && t.Preposition == c.Preposition)) && Completions[0].Kind == Complement.Clause;

    /// <summary>Whether the frame may be completed so.</summary>
    public bool Takes(Complement kind)
    {
        foreach (var completion in Completions)
        {
            if (completion.Kind == kind) return true;
        }
        return false;
    }

    private static ImmutableArray<Completion> CompletionsOf(string[] row) =>
        [.. row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name switch
        {
            "clause" => new Completion(Complement.Clause),
            "object" => new Completion(Complement.Object),
            "equation" => new Completion(Complement.Equation),
            "between" => new Completion(Complement.Between),
            "subject" => new Completion(Complement.Subject),
            _ when Prepositions.Of(name) is { } preposition => new Completion(Complement.Prepositional, preposition),
            _ => throw new FormatException($"reporting-frames: {row[0]}: «{name}» is no complement"),
        })];

    private static ImmutableArray<TargetSlot> TargetsOf(string[] row) => TargetSlot.ReadAll(row[5], $"reporting-frames: {row[0]}");

    private static string[] Split(string field) =>
        field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
