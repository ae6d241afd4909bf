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
            if (marked[j].Kind != EntityKind.Person) continue;
            var isFound = Enumerable.Range(0, comparison.Entities.Length).Any(i => comparison.Same(i, j));
            people += Share.One(isFound);
            if (!isFound) comparison.Add("person missed", marked[j].Name);
        }
        return score with { PeopleFound = people };
    }

    private static Score ScoreHolder(Comparison comparison, RecordEntity recorded, MarkedEntity marked)
    {
        var country = string.IsNullOrEmpty(recorded.Country) ? null : recorded.Country;
        var isRightSide = string.Equals(country, marked.Country, StringComparison.Ordinal);
        if (!isRightSide) comparison.Add("country", $"{country ?? "none"} for {marked.Country ?? "none"}: {marked.Name}");

        var titles = recorded.Offices.Select(office => Spelling.Fold(office.Title)).ToArray();
        var wanted = marked.Offices.Select(office => Spelling.Fold(office)).ToArray();
        var right = 0;
        for (var i = 0; i < titles.Length; i++)
        {
            if (wanted.Any(title => Spelling.Agree(titles[i], title))) right++;
            else comparison.Add("office extra", $"{recorded.Offices[i].Title}: {marked.Name}");
        }
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!titles.Any(title => Spelling.Agree(title, wanted[i]))) comparison.Add("office missed", $"{marked.Offices[i]}: {marked.Name}");
        }
        return new() { Country = Share.One(isRightSide), Offices = new(right, titles.Length, 0) };
    }
}
