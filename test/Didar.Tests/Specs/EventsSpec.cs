using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is an event: type, mode, actors, recipients, status.</summary>
public sealed class EventsSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("events");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("events", example, static e => Flow.Read(e).Events.Select(v => string.Join(
        " | ", v.Type.ToString().ToUpperInvariant(), v.Mode ?? "-", Flow.List(v.Actors), Flow.List(v.Recipients), Flow.Word(v.Status))));
}
