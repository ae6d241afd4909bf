using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Didar.Encounters;

/// <summary>How sure it is that a report tells the same encounter as the others.</summary>
public enum Certainty
{
    /// <summary>People, day and words agree as far as they are told.</summary>
    [JsonStringEnumMemberName("certain")] Certain,
    /// <summary>Something is not told, and nothing speaks against it.</summary>
    [JsonStringEnumMemberName("likely")] Likely,
    /// <summary>Joined by what was said, though the day or a name differs or is not known.</summary>
    [JsonStringEnumMemberName("possible")] Possible,
}

/// <summary>One report's telling of an encounter.</summary>
/// <param name="Report">The digest's name of the report.</param>
/// <param name="Key">What the report says of it.</param>
/// <param name="Certainty">How sure it is that it belongs here.</param>
public sealed record Telling(string Report, EncounterKey Key, Certainty Certainty);

/// <summary>One real meeting or speech, told by one or more reports.</summary>
/// <param name="Id">The same as long as its first report stays: <c>x-</c> and 16 hexadecimal digits.</param>
/// <param name="Tellings">Who tells it, in the order in which the reports were added; a report may tell it twice.</param>
/// <param name="Sources">The reports by origin: the original first, then its copies. Each group confirms once.</param>
public sealed record Encounter(string Id, ImmutableArray<Telling> Tellings, ImmutableArray<ImmutableArray<string>> Sources)
{
    /// <summary>The encounter that tellings are of.</summary>
    /// <param name="tellings">One or more, in the order in which their reports were added.</param>
    /// <param name="copies">Which of the reports are one text.</param>
    public static Encounter Of(ImmutableArray<Telling> tellings, CopyIndex copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        var first = tellings[0];
        var fact = first.Key.Facts.IsEmpty ? first.Key.Said[0].Statement : first.Key.Facts[0];
        return new(string.Create(CultureInfo.InvariantCulture, $"x-{Hashing.Of64($"{first.Report}|{fact}"):x16}"), tellings, copies.Sorted(tellings.Select(static telling => telling.Report)));
    }
}
