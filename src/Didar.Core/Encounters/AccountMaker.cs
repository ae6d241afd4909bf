using System.Collections.Immutable;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Text;

namespace Didar.Encounters;

/// <summary>Holds the reports of an encounter against each other. One maker serves many threads.</summary>
public sealed class AccountMaker
{
    private const double SameStatement = 0.6;

    private readonly Dictionary<string, string> _cities = new(StringComparer.Ordinal);

    /// <summary>A maker that tells cities by the knowledge.</summary>
    /// <param name="knowledge">The places: two cities contradict each other, a palace and its city do not.</param>
    public AccountMaker(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var place in knowledge.Places.Where(static place => place.Kind is PlaceKind.City or PlaceKind.Capital))
            foreach (var name in place.Names) _cities.TryAdd(Folding.Fold(name), place.Id);
    }

    /// <summary>The account of an encounter.</summary>
    /// <param name="encounter">Who tells it.</param>
    /// <param name="report">The report of a name in it.</param>
    public Account Make(Encounter encounter, Func<string, ReadReport> report)
    {
        ArgumentNullException.ThrowIfNull(encounter);
        ArgumentNullException.ThrowIfNull(report);
        var claims = new ClaimList(encounter);
        foreach (var telling in encounter.Tellings)
        {
            var read = report(telling.Report);
            foreach (var meeting in read.Record.Meetings.Where(meeting => telling.Key.Facts.Contains(meeting.Id))) AddMeeting(claims, telling, read, meeting);
            foreach (var said in telling.Key.Said) AddStatement(claims, telling, read, said);
        }
        var all = claims.Finish();
        var total = encounter.Sources.Length;
        return new(encounter,
            total < 2 ? [] : [.. all.Where(claim => claim.Sources == total)],
            [.. all.Where(claim => claim.Sources > 1 && claim.Sources < total)],
            [.. all.Where(static claim => claim.Sources == 1)],
            [.. Contradictions(claims)]);
    }

    private static void AddMeeting(ClaimList claims, Telling telling, ReadReport read, Meeting meeting)
    {
        foreach (var id in meeting.Participants)
        {
            var entity = read.Record.Entities.First(entity => entity.Id == id);
            var at = entity.Mentions.IsEmpty ? meeting.Evidence[0] : new TextSpan(entity.Mentions[0].Start, entity.Mentions[0].End);
            claims.Add(Facet.Participant, entity.Name, null, telling.Report, at, other => other.Party is not null && PartyLikeness.Of(other.Party, Party.Of(entity)) > Likeness.Open, Party.Of(entity));
        }
        // «سفیر هند در تهران» says nothing of where he was received.
        if (meeting.Place is { } place && !read.Record.Entities.Any(entity => entity.Offices.Any(office => office.Places.Any(title => title.Contains(place.At)))))
            claims.Add(Facet.Place, place.Name, null, telling.Report, place.At, other => Folding.AreSame(other.Value, place.Name));
        if (meeting.When is { Date: { Length: 10 } day } when)
            claims.Add(Facet.Time, day, null, telling.Report, when.Text, other => other.Value == day);
        foreach (var topic in meeting.Topics)
        {
            var words = WordsOf(read, topic);
            claims.Add(Facet.Topic, words, null, telling.Report, topic, other => Folding.AreSame(other.Value, words));
        }
    }

    private static void AddStatement(ClaimList claims, Telling telling, ReadReport read, SaidWords said)
    {
        var statement = read.Record.Statements.First(statement => statement.Id == said.Statement);
        if (statement.Content.IsEmpty) return;
        var speaker = telling.Key.Parties[said.Speaker];
        claims.Add(Facet.Statement, WordsOf(read, statement.Content[0]), speaker.Shown, telling.Report, statement.Content[0],
            other => other.Said is not null && KeyComparison.Overlap(other.Said, said) >= SameStatement && !Differs(other.Said, said)
                && PartyLikeness.Of(other.Party!, speaker) > Likeness.Open, speaker, said);
    }

    private IEnumerable<Contradiction> Contradictions(ClaimList claims)
    {
        var days = claims.Of(Facet.Time).ToArray();
        if (days.Length > 1) yield return new(Facet.Time, "The reports give different days.", [.. days.Select(claims.ClaimOf)]);
        var cities = claims.Of(Facet.Place).Where(claim => _cities.ContainsKey(Folding.Fold(claim.Value))).ToArray();
        if (cities.DistinctBy(claim => _cities[Folding.Fold(claim.Value)]).Count() > 1) yield return new(Facet.Place, "The reports give different cities.", [.. cities.Select(claims.ClaimOf)]);
        foreach (var (one, other) in Pairs(claims.Of(Facet.Participant)))
        {
            if (one.Party!.Name is not null && other.Party!.Name is not null && PartyLikeness.Of(one.Party, other.Party) == Likeness.Different && !ClaimList.ShareReport(one, other)
                && one.Party.Titles.Any(title => other.Party.Titles.Any(title.MayBe)))
                yield return new(Facet.Participant, "One post has different names.", [claims.ClaimOf(one), claims.ClaimOf(other)]);
        }
        foreach (var (one, other) in Pairs(claims.Of(Facet.Statement)))
        {
            if (ClaimList.ShareReport(one, other) || KeyComparison.Overlap(one.Said!, other.Said!) < SameStatement) continue;
            var likeness = PartyLikeness.Of(one.Party!, other.Party!);
            if (likeness == Likeness.Different) yield return new(Facet.Statement, "The same words have different speakers.", [claims.ClaimOf(one), claims.ClaimOf(other)]);
            else if (likeness > Likeness.Open && Differs(one.Said!, other.Said!)) yield return new(Facet.Statement, "The words attributed differ in a number or a denial.", [claims.ClaimOf(one), claims.ClaimOf(other)]);
        }
    }

    // A headline may leave a number out; each having one that the other has not is another matter.
    private static bool Differs(SaidWords one, SaidWords other) =>
        (one.Numbers.Except(other.Numbers).Any() && other.Numbers.Except(one.Numbers).Any()) || one.Denials % 2 != other.Denials % 2;

    private static IEnumerable<(ClaimDraft, ClaimDraft)> Pairs(IEnumerable<ClaimDraft> claims)
    {
        var list = claims.ToArray();
        for (var i = 0; i < list.Length; i++)
            for (var j = i + 1; j < list.Length; j++)
                yield return (list[i], list[j]);
    }

    private static string WordsOf(ReadReport read, TextSpan place)
    {
        var inText = read.Article.ToPage.ToDerived(place);
        return string.Join(' ', inText.In(read.Article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
