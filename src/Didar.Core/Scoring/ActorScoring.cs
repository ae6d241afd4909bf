using Didar.Facts;

namespace Didar.Scoring;

/// <summary>Who was found, who holds which office, and for which side they act.</summary>
internal static class ActorScoring
{
    public static Score Score(Comparison comparison)
    {
        var marked = comparison.Article.Entities;
        var score = new Score { Offices = new(0, 0, marked.Sum(entity => entity.Offices.Length)) };
        for (var i = 0; i < comparison.Entities.Length; i++)
        {
            // An entity that could be several is held against the first.
            var first = Enumerable.Range(0, marked.Length).FirstOrDefault(j => comparison.Same(i, j), -1);
            if (first >= 0) score += ScoreHolder(comparison, comparison.Entities[i], marked[first]);
        }
        var people = new Share();
        for (var j = 0; j < marked.Length; j++)
        {
            var found = comparison.Entities.Where((_, i) => comparison.Same(i, j)).ToArray();
            TellMissedOffices(comparison, found, marked[j]);
            if (marked[j].Kind != EntityKind.Person) continue;
            people += Share.One(found.Length > 0);
            if (found.Length == 0) comparison.Add("person missed", marked[j].Name);
        }
        return score with { PeopleFound = people };
    }

    private static Score ScoreHolder(Comparison comparison, RecordEntity recorded, MarkedEntity marked)
    {
        var country = string.IsNullOrEmpty(recorded.Country) ? null : recorded.Country;
        var isRightSide = string.Equals(country, marked.Country, StringComparison.Ordinal);
        if (!isRightSide) comparison.Add("country", $"{country ?? "none"} for {marked.Country ?? "none"}: {marked.Name}");

        var right = 0;
        foreach (var office in recorded.Offices)
        {
            if (marked.Offices.Any(title => IsSameOffice(office, title))) right++;
            else comparison.Add("office extra", $"{office.Title}: {marked.Name}");
        }
        return new() { Country = Share.One(isRightSide), Offices = new(right, recorded.Offices.Length, 0) };
    }

    private static void TellMissedOffices(Comparison comparison, RecordEntity[] found, MarkedEntity marked)
    {
        foreach (var title in marked.Offices)
        {
            if (!found.Any(entity => entity.Offices.Any(office => IsSameOffice(office, title)))) comparison.Add("office missed", $"{title}: {marked.Name}");
        }
    }

    private static bool IsSameOffice(HeldOffice office, string title) =>
        Spelling.Agree(Spelling.Fold(office.Title), Spelling.Fold(title));
}
