namespace Didar.Scoring;

/// <summary>A recorded and a marked fact that may be the same.</summary>
/// <param name="Likeness">How much they share; the likest pair is taken first.</param>
/// <param name="Recorded">The index of the recorded one.</param>
/// <param name="Marked">The index of the marked one.</param>
internal readonly record struct Candidate(double Likeness, int Recorded, int Marked);

/// <summary>Pairs recorded and marked facts one to one.</summary>
internal static class Pairing
{
    /// <summary>The likest pairs first, equal ones in the order of the text; each fact is used once.</summary>
    public static List<Candidate> OneToOne(IEnumerable<Candidate> candidates)
    {
        HashSet<int> recorded = [], marked = [];
        var pairs = new List<Candidate>();
        foreach (var pair in candidates.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Recorded).ThenBy(pair => pair.Marked))
        {
            if (recorded.Contains(pair.Recorded) || !marked.Add(pair.Marked)) continue;
            recorded.Add(pair.Recorded);
            pairs.Add(pair);
        }
        return pairs;
    }
}
