using Xunit;

namespace Didar.Tests.Specs;

/// <summary>An <c>expect</c> line is a meeting: kind, status, participants in the order of the text, place.</summary>
public sealed class MeetingsSpec
{
    public static TheoryData<string> Examples => SpecRun.Examples("meetings");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Holds(string example) => SpecRun.Check("meetings", example, static e =>
    {
        var record = Flow.Read(e);
        var order = record.Entities.Select((x, i) => (x, i)).ToDictionary(p => p.x.Id, StringComparer.Ordinal);
        return record.Meetings.Select(m => string.Join(
            " | ", Flow.Word(m.Kind), Flow.Word(m.Status),
            Flow.List(m.Participants.OrderBy(p => order[p].i).Select(p => order[p].x.Name)), m.Place?.Name ?? "-"));
    });
}
