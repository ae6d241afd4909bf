using System.Globalization;
using Didar.Encounters;
using Didar.Facts;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Encounters;

public sealed class MatchingCostTests
{
    [Fact]
    public void The_work_for_a_report_does_not_grow_with_the_number_of_reports()
    {
        var small = Comparisons(4_000);
        var large = Comparisons(16_000);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{small} comparisons for 4000 reports, {large} for 16000"));
        Assert.True(small > 4_000);
        Assert.True(large < 5 * small, FormattableString.Invariant($"{small} comparisons for 4000 reports, {large} for 16000"));
    }

    [Fact]
    public void A_digest_comes_back_from_its_json_as_it_was()
    {
        var digest = Digest(7, new Random(1));
        var line = EncounterJson.Write(digest);
        Assert.Equal(line, EncounterJson.Write(EncounterJson.ReadDigest(line)));
    }

    // Forty reports a day about some of three hundred people, four of each meeting.
    private static long Comparisons(int reports)
    {
        var matcher = new EncounterMatcher();
        var random = new Random(1);
        for (var i = 0; i < reports; i++) matcher.Add(Digest(i, i % 4 == 0 ? random : new Random(i / 4)));
        return matcher.Comparisons;
    }

    private static ReportDigest Digest(int number, Random random)
    {
        var day = number / 40;
        Party PartyOf(int who) => new(EntityKind.Person, null, string.Create(CultureInfo.InvariantCulture, $"name{who * 7919 % 10_000:D4}"), "IRN", [], "x");
        uint[] lemmas = [.. Enumerable.Range(0, 12).Select(_ => (uint)random.Next()).Order()];
        return new(string.Create(CultureInfo.InvariantCulture, $"r{number}"), null, null, day, [.. lemmas], [new()
        {
            Kind = EncounterKind.Meeting,
            Meeting = MeetingKind.Meeting,
            Status = FactStatus.Held,
            Facts = ["m1"],
            Parties = [PartyOf(random.Next(300)), PartyOf(random.Next(300))],
            Days = new(day, day, DaySource.Stated),
            Said = [new("s1", 0, [.. lemmas], [], 0)],
        }]);
    }
}
