using System.Globalization;
using System.Text;
using System.Text.Json;
using Didar.Encounters;
using Didar.Language;
using Didar.Reading;
using Didar.Tests.Reading;
using Xunit;

namespace Didar.Tests.Encounters;

/// <summary>The matcher on reports that went through the whole flow.</summary>
public sealed class EncounterMatcherTests(EncounterMatcherTests.Matched matched) : IClassFixture<EncounterMatcherTests.Matched>
{
    [Fact]
    public void Reports_of_one_meeting_come_together_and_no_others()
    {
        Assert.True(matched.Reports.Count >= 200 && matched.Meetings >= 60, FormattableString.Invariant($"{matched.Reports.Count} reports of {matched.Meetings} meetings"));
        AssertRight(matched.Encounters, "in order");
    }

    [Fact]
    public void They_come_together_in_whatever_order_they_are_added()
    {
        var random = new Random(7);
        var matcher = new EncounterMatcher();
        foreach (var digest in matched.Digests.OrderBy(_ => random.Next())) matcher.Add(digest);
        AssertRight([.. matcher.Encounters], "shuffled");
    }

    private void AssertRight(IReadOnlyList<Encounter> encounters, string order)
    {
        var reports = matched.Reports;
        var together = new HashSet<(string, string)>();
        foreach (var encounter in encounters)
        {
            var members = encounter.Tellings.Select(telling => telling.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            foreach (var one in members)
                foreach (var other in members.Where(other => string.CompareOrdinal(one, other) < 0)) together.Add((one, other));
        }
        int right = 0, wrong = 0, missed = 0;
        var told = new StringBuilder();
        for (var i = 0; i < reports.Count; i++)
        {
            for (var j = i + 1; j < reports.Count; j++)
            {
                var (truth, found) = (reports[i].Tells.Intersect(reports[j].Tells).Any(), together.Contains((reports[i].Id, reports[j].Id)));
                if (truth && found) right++;
                else if (found) wrong++;
                else if (truth) missed++;
                if (truth != found) told.Append(CultureInfo.InvariantCulture, $"{(truth ? "missed" : "wrong")} {reports[i].Id} {reports[j].Id}\n");
            }
        }
        var (precision, recall) = ((double)right / (right + wrong), (double)right / (right + missed));
        var f1 = 2 * precision * recall / (precision + recall);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{order}: {reports.Count} reports, {matched.Meetings} meetings, pairs: P {precision:F4} R {recall:F4} F1 {f1:F4} ({right} right, {wrong} wrong, {missed} missed)\n{told}"));
        Assert.True(f1 >= 0.95, FormattableString.Invariant($"P {precision:F4} R {recall:F4} F1 {f1:F4}\n{told}"));
    }

    [Fact]
    public void A_copy_confirms_nothing_and_a_report_of_its_own_does()
    {
        var source = matched.Reports.ToDictionary(report => report.Id, report => report.CopyOf ?? report.Id, StringComparer.Ordinal);
        var copies = matched.Reports.Where(report => report.CopyOf is not null).ToArray();
        Assert.True(copies.Length >= 15);
        Assert.All(copies, copy => Assert.True(matched.Matcher.Copies.AreCopies(copy.Id, copy.CopyOf!), $"{copy.Id} of {copy.CopyOf}"));
        var groups = matched.Encounters.SelectMany(encounter => encounter.Sources);
        Assert.All(groups, group => Assert.Single(group.Select(report => source[report]).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>All reports read and matched once.</summary>
    public sealed class Matched
    {
        public Matched()
        {
            (var reports, Meetings) = EncounterReports.Make(rounds: 30);
            Reports = reports;
            var reader = DidarReader.Load();
            var digester = new Digester(LanguageData.Load(AppContext.BaseDirectory));
            foreach (var report in reports)
            {
                var article = ArticleOf(report);
                Digests.Add(digester.Digest(report.Id, reader.Read(article), article));
                Matcher.Add(Digests[^1]);
            }
            Encounters = [.. Matcher.Encounters];
        }

        internal IReadOnlyList<MadeReport> Reports { get; }
        internal int Meetings { get; }
        internal List<ReportDigest> Digests { get; } = [];
        internal EncounterMatcher Matcher { get; } = new();
        internal IReadOnlyList<Encounter> Encounters { get; }

        internal static Article ArticleOf(MadeReport report) =>
            ReadingLists.Reader.ReadLine(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["id"] = report.Id,
                ["title"] = report.Title,
                ["text"] = report.Text,
                ["date"] = report.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            }), "made.jsonl", 1, null);
    }
}
