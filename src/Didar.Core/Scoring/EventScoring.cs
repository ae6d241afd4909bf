using Didar.Facts;

namespace Didar.Scoring;

/// <summary>Events: the right type, and a shared code on each side.</summary>
internal static class EventScoring
{
    public static Score Score(Comparison comparison)
    {
        var marked = comparison.Article.Marks.Events;
        var left = comparison.Record.Events.ToList();
        var right = 0;
        Share status = default;
        foreach (var wanted in marked)
        {
            var found = left.FindIndex(one => one.Type == wanted.Type && SideAgrees(one.Actors, wanted.Actors) && SideAgrees(one.Recipients, wanted.Recipients));
            if (found < 0)
            {
                comparison.Add("event missed", Told(wanted.Type, wanted.Actors, wanted.Recipients));
                continue;
            }
            status += Share.One(left[found].Status == wanted.Status);
            if (left[found].Status != wanted.Status) comparison.Add("event status", $"{Spelling.Lower(left[found].Status)} for {Spelling.Lower(wanted.Status)}: {Told(wanted.Type, wanted.Actors, wanted.Recipients)} {comparison.Words(left[found].Evidence)}");
            left.RemoveAt(found);
            right++;
        }
        foreach (var extra in left) comparison.Add("event extra", Told(extra.Type, extra.Actors, extra.Recipients));
        return new() { Events = new(right, comparison.Record.Events.Length, marked.Length), EventStatus = status };
    }

    // IRN-MED and IRN-GOV are one side.
    private static bool SideAgrees(IReadOnlyCollection<string> recorded, IReadOnlyCollection<string> marked) =>
        (recorded.Count == 0 && marked.Count == 0) || recorded.Select(Side).Intersect(marked.Select(Side), StringComparer.Ordinal).Any();

    private static string Side(string code) => code.Length > 3 ? code[..3] : code;

    private static string Told(PloverType type, IEnumerable<string> actors, IEnumerable<string> recipients) =>
        $"{type.ToString().ToUpperInvariant()} {string.Join(',', actors)} > {string.Join(',', recipients)}";
}
