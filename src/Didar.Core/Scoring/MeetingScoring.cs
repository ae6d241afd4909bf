using Didar.Facts;

namespace Didar.Scoring;

/// <summary>Meetings, one to one: by the participants they share.</summary>
internal static class MeetingScoring
{
    public static Score Score(Comparison comparison)
    {
        var recorded = comparison.Record.Meetings;
        var marked = comparison.Article.Marks.Meetings;
        var pairs = Pairing.OneToOne(
            from x in Enumerable.Range(0, recorded.Length)
            from y in Enumerable.Range(0, marked.Length)
            let likeness = SharedParticipants(comparison, recorded[x], marked[y])
            where likeness >= 0.5
            select new Candidate(likeness, x, y));

        Share kind = default, status = default, place = default;
        foreach (var pair in pairs)
        {
            var (meeting, wanted) = (recorded[pair.Recorded], marked[pair.Marked]);
            var isRightPlace = Spelling.AgreeOrBothMissing(Spelling.Fold(meeting.Place?.Name), Spelling.Fold(wanted.Place));
            kind += Share.One(meeting.Kind == wanted.Kind);
            status += Share.One(meeting.Status == wanted.Status);
            place += Share.One(isRightPlace);
            if (meeting.Kind != wanted.Kind) comparison.Add("meeting kind", $"{Spelling.Lower(meeting.Kind)} for {Spelling.Lower(wanted.Kind)}: {Told(comparison, wanted)}");
            if (meeting.Status != wanted.Status) comparison.Add("meeting status", $"{Spelling.Lower(meeting.Status)} for {Spelling.Lower(wanted.Status)}: {Told(comparison, wanted)}");
            if (!isRightPlace) comparison.Add("meeting place", $"{meeting.Place?.Name ?? "none"} for {wanted.Place ?? "none"}: {Told(comparison, wanted)}");
        }
        foreach (var y in Enumerable.Range(0, marked.Length).Except(pairs.Select(pair => pair.Marked)))
            comparison.Add("meeting missed", Told(comparison, marked[y]));
        foreach (var x in Enumerable.Range(0, recorded.Length).Except(pairs.Select(pair => pair.Recorded)))
            comparison.Add("meeting extra", string.Join(" + ", recorded[x].Participants.Select(comparison.RecordedName)));

        return new()
        {
            Meetings = new(pairs.Count, recorded.Length, marked.Length),
            MeetingKind = kind,
            MeetingStatus = status,
            MeetingPlace = place,
        };
    }

    private static double SharedParticipants(Comparison comparison, Meeting recorded, MarkedMeeting marked)
    {
        var both = marked.Participants.Count(one => recorded.Participants.Any(other => comparison.Same(other, one)));
        var either = marked.Participants.Distinct(StringComparer.Ordinal).Count()
            + recorded.Participants.Distinct(StringComparer.Ordinal).Count() - both;
        return either != 0 ? (double)both / either : 0;
    }

    private static string Told(Comparison comparison, MarkedMeeting marked) =>
        string.Join(" + ", marked.Participants.Select(comparison.MarkedName));
}
