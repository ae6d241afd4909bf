using Didar.Facts;
using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a statement: cue, target, addressee, venue with its meeting in brackets.</summary>
public sealed class DirectionsSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("directions");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("directions", example, static e =>
    {
        var record = Flow.Read(e);
        var names = record.Entities.ToDictionary(x => x.Id, x => x.Name, StringComparer.Ordinal);
        return record.Statements.Select(s => string.Join(
            " | ", Flow.Words(s.Cue, e), s.Target?.In(e.Report) ?? "-", s.Addressee is { } id ? names[id] : "-", s.Venue is { } venue ? VenueOf(venue) : "-"));
    });

    private static string VenueOf(Venue venue) => Flow.Word(venue.Kind) + (venue.Meeting is { } meeting ? $" ({meeting})" : "");
}
