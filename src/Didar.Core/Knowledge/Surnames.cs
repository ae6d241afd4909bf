using System.Collections.Immutable;

namespace Didar.Knowledge;

/// <summary>What a report calls a person after the first time, where the file does not say it.</summary>
internal static class Surnames
{
    /// <summary>The people, each with a surname: the listed one, or the name without the first names that open it.</summary>
    /// <param name="people">As they were read; <c>-</c> as surname means that the person has none.</param>
    /// <param name="firstNames">The known first names.</param>
    public static ImmutableArray<Person> Complete(ImmutableArray<Person> people, Dictionary<string, int> firstNames)
    {
        var completed = ImmutableArray.CreateBuilder<Person>(people.Length);
        var found = new List<string>();
        foreach (var person in people)
        {
            if (person.Surnames is ["-"])
            {
                completed.Add(person with { Surnames = [] });
                continue;
            }
            if (!person.Surnames.IsEmpty)
            {
                completed.Add(person);
                continue;
            }
            found.Clear();
            foreach (var name in person.Names)
            {
                var surname = Of(name, firstNames);
                if (surname.Length < 2) continue;
                var isNew = true;
                foreach (var other in found) isNew &= !surname.SequenceEqual(other);
                if (isNew) found.Add(surname.ToString());
            }
            completed.Add(found.Count == 0 ? person : person with { Surnames = [.. found] });
        }
        return completed.MoveToImmutable();
    }

    // The words after the leading first names; at least one word goes and at least one stays.
    private static ReadOnlySpan<char> Of(string name, Dictionary<string, int> firstNames)
    {
        var rest = name.AsSpan();
        var none = true;
        while (rest.IndexOf(' ') is var blank and > 0)
        {
            var isSeyyed = rest[..blank] is "سید";
            if (!none && !isSeyyed && !firstNames.ContainsKey(rest[..blank].ToString())) break;
            none &= isSeyyed;
            rest = rest[(blank + 1)..];
        }
        return rest.Length == name.Length ? default : rest;
    }
}
