using System.Collections.Immutable;
using Didar.Facts;
using Didar.Knowledge;

namespace Didar.Encounters;

/// <summary>Makes the keys of one report: its meetings, told once each, and the speeches of those who met nobody in it.</summary>
internal sealed class KeyMaker(Record record, ReportWords words, int? published)
{
    // A meeting told later than this is background, unless it is the only one.
    private const int LastNewsSentence = 3;
    private const int LongestPast = 400;
    private const int LongestPlan = 60;

    private readonly Dictionary<string, Party> _parties = record.Entities.ToDictionary(static entity => entity.Id, Party.Of, StringComparer.Ordinal);

    public ImmutableArray<EncounterKey> Make()
    {
        var keys = new List<EncounterKey>();
        foreach (var meeting in record.Meetings)
        {
            var key = KeyOf(meeting);
            var same = keys.FindIndex(other => IsToldAgain(other, key));
            if (same < 0) keys.Add(key);
            else keys[same] = Joined(keys[same], key);
        }
        var free = new List<IGrouping<string, Statement>>();
        foreach (var said in record.Statements.GroupBy(static statement => statement.Speaker, StringComparer.Ordinal))
        {
            if (!_parties.TryGetValue(said.Key, out var speaker)) continue;
            var met = false;
            for (var i = 0; i < keys.Count; i++)
            {
                if (keys[i].IsBackground || keys[i].Kind != EncounterKind.Meeting) continue;
                var index = IndexOf(keys[i], speaker);
                if (index < 0) continue;
                keys[i] = keys[i] with { Said = [.. keys[i].Said, .. said.Select(statement => SaidOf(statement, index))] };
                met = true;
            }
            if (!met) free.Add(said);
        }
        foreach (var said in free) keys.Add(SpeechOf(said));
        return [.. keys];
    }

    private EncounterKey KeyOf(Meeting meeting)
    {
        var days = Stated(meeting.When?.Date);
        // Nobody has held what is to come: «دیدار فردای …» in a headline.
        var status = meeting.Status == FactStatus.Held && days is { } stated && stated.First > published ? FactStatus.Planned : meeting.Status;
        var background = status == FactStatus.Held && meeting.Evidence.Length > 0 && words.SentenceOf(meeting.Evidence[0]) > LastNewsSentence;
        return new()
        {
            Kind = EncounterKind.Meeting,
            Meeting = meeting.Kind,
            Status = status,
            Facts = [meeting.Id],
            Parties = [.. meeting.Participants.Select(id => _parties[id])],
            Days = days ?? DaysOf(status, background),
            IsBackground = background,
            About = words.Lemmas(meeting.Topics.Concat(meeting.Evidence.Take(1))),
        };
    }

    private DayRange? DaysOf(FactStatus status, bool background)
    {
        if (published is not { } day) return Window();
        if (status != FactStatus.Held) return new(day, day + LongestPlan, DaySource.Window);
        return background ? new(day - LongestPast, day - 1, DaySource.Window) : new(day - 1, day, DaySource.Published);
    }

    private static DayRange? Stated(string? date)
    {
        if (date is null) return null;
        var stroke = date.IndexOf('/', StringComparison.Ordinal);
        if (!PartialDate.TryParse(stroke < 0 ? Whole(date) : Whole(date[..stroke]), out var from) || !PartialDate.TryParse(stroke < 0 ? Whole(date) : Whole(date[(stroke + 1)..]), out var to)) return null;
        return new(Digester.Day(from.Earliest), Digester.Day(to.Latest), from.Day > 0 && to.Day > 0 ? DaySource.Stated : DaySource.Window);
    }

    // The clock does not part two reports.
    private static string Whole(string date) => date.IndexOf('T', StringComparison.Ordinal) is > 0 and var at ? date[..at] : date;

    private DayRange? Window()
    {
        if (record.Dated is not { } window) return null;
        var from = PartialDate.TryParse(window.From, out var first) ? Digester.Day(first.Earliest) : int.MinValue / 2;
        var to = PartialDate.TryParse(window.To, out var last) ? Digester.Day(last.Latest) : int.MaxValue / 2;
        return new(from, to, DaySource.Window);
    }

    // The lead often names the offices only, and the next sentence the people who hold them.
    private static bool IsToldAgain(EncounterKey one, EncounterKey other)
    {
        if (one.Status != other.Status || one.IsBackground != other.IsBackground || one.Meeting != other.Meeting) return false;
        if (KeyComparison.Days(one.Days, other.Days) is DayRelation.Near or DayRelation.Far) return false;
        var parties = KeyComparison.Parties(one, other);
        return !parties.Clash && parties.Matched == Math.Min(one.Parties.Length, other.Parties.Length);
    }

    private static EncounterKey Joined(EncounterKey one, EncounterKey other)
    {
        var parties = one.Parties.ToList();
        foreach (var party in other.Parties)
        {
            var same = parties.FindIndex(mine => PartyLikeness.Of(mine, party) > Likeness.Open);
            if (same < 0) parties.Add(party);
            else parties[same] = parties[same].With(party);
        }
        return one with
        {
            Facts = [.. one.Facts, .. other.Facts],
            Parties = [.. parties],
            Days = one.Days is { Source: DaySource.Stated } ? one.Days : other.Days ?? one.Days,
            About = [.. one.About.Union(other.About).Order()],
        };
    }

    private EncounterKey SpeechOf(IGrouping<string, Statement> said)
    {
        DayRange? days = published is { } day ? new(day - 1, day, DaySource.Published) : Window();
        return new()
        {
            Kind = EncounterKind.Speech,
            Status = FactStatus.Held,
            Parties = [_parties[said.Key]],
            Days = days,
            Said = [.. said.Select(statement => SaidOf(statement, 0))],
        };
    }

    private SaidWords SaidOf(Statement statement, int speaker) =>
        new(statement.Id, speaker, words.Lemmas(statement.Content), words.Lemmas(statement.Content, numbersOnly: true), words.Denials(statement.Content));

    private static int IndexOf(EncounterKey key, Party speaker)
    {
        for (var i = 0; i < key.Parties.Length; i++)
            if (ReferenceEquals(key.Parties[i], speaker)) return i;
        for (var i = 0; i < key.Parties.Length; i++)
            if (PartyLikeness.Of(key.Parties[i], speaker) > Likeness.Open) return i;
        return -1;
    }
}
