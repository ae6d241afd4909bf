using Didar.Facts;

namespace Didar.Encounters;

/// <summary>How the days of two keys stand to each other.</summary>
internal enum DayRelation
{
    /// <summary>One of them is not known to the day.</summary>
    Open,
    /// <summary>Both say the same day.</summary>
    Same,
    /// <summary>They may be the same day.</summary>
    Overlap,
    /// <summary>Two days apart at most: somebody may have it wrong.</summary>
    Near,
    /// <summary>Not the same occasion.</summary>
    Far,
}

/// <summary>How the parties of two keys fit.</summary>
/// <param name="Matched">How many are one.</param>
/// <param name="Weight">The sum of their likeness.</param>
/// <param name="Clash">Whether two that are left over on each side are different people.</param>
internal readonly record struct PartyFit(int Matched, int Weight, bool Clash);

/// <summary>Tells whether two keys are one encounter: by who and when, and where these leave it open by what was said.</summary>
internal static class KeyComparison
{
    private const int FewestSharedLemmas = 3;
    private const int MostDaysApart = 2;

    /// <summary>How well they fit, from 0 to 1, and how certain that is; null where they are not one.</summary>
    public static (double Score, Certainty Certainty)? Compare(EncounterKey one, EncounterKey other)
    {
        if (!SameStatus(one.Status, other.Status) || !SameKind(one, other)) return null;
        var days = Days(one.Days, other.Days);
        if (days == DayRelation.Far) return null;
        var parties = Parties(one, other);
        var said = Said(one, other);
        return one.Kind == EncounterKind.Meeting && other.Kind == EncounterKind.Meeting
            ? Meetings(parties, days, said ?? About(one, other), said is not null)
            : Speeches(parties, days, said ?? 0);
    }

    private static (double, Certainty)? Meetings(PartyFit parties, DayRelation days, double content, bool compared)
    {
        if (parties.Matched == 0) return null;
        var both = parties.Matched >= 2;
        // Another person on one side: only what was said can show that one report has the name wrong.
        if (parties.Clash) return compared && content >= 0.8 && days is DayRelation.Same or DayRelation.Overlap && parties.Weight >= 3 ? (content / 2, Certainty.Possible) : null;
        if (!both) return compared && content >= 0.5 && days is DayRelation.Same or DayRelation.Overlap ? (content, Certainty.Likely) : null;
        return days switch
        {
            DayRelation.Same => (0.6 + (0.4 * content), parties.Weight >= 6 ? Certainty.Certain : Certainty.Likely),
            DayRelation.Overlap when parties.Weight >= 5 || content >= 0.3 => (0.5 + (0.4 * content), parties.Weight >= 6 && content >= 0.4 ? Certainty.Certain : Certainty.Likely),
            DayRelation.Near when compared && content >= 0.5 => (0.4 * content, Certainty.Possible),
            DayRelation.Open when compared && content >= 0.45 => (0.7 * content, parties.Weight >= 5 ? Certainty.Likely : Certainty.Possible),
            _ => null,
        };
    }

    private static (double, Certainty)? Speeches(PartyFit parties, DayRelation days, double content)
    {
        if (parties.Matched == 0) return null;
        return days switch
        {
            DayRelation.Same or DayRelation.Overlap when content >= 0.5 => (content, content >= 0.7 ? Certainty.Certain : Certainty.Likely),
            DayRelation.Near when content >= 0.6 => (0.8 * content, Certainty.Likely),
            DayRelation.Open when content >= 0.65 => (0.7 * content, Certainty.Possible),
            _ => null,
        };
    }

    public static DayRelation Days(DayRange? one, DayRange? other)
    {
        if (one is not { } mine || other is not { } theirs) return DayRelation.Open;
        var apart = Math.Max(mine.First, theirs.First) - Math.Min(mine.Last, theirs.Last);
        if (mine.Source == DaySource.Window || theirs.Source == DaySource.Window) return apart <= 0 ? DayRelation.Open : DayRelation.Far;
        if (apart > 0) return apart <= MostDaysApart ? DayRelation.Near : DayRelation.Far;
        return mine.Source == DaySource.Stated && theirs.Source == DaySource.Stated && mine.First == mine.Last && theirs.First == theirs.Last ? DayRelation.Same : DayRelation.Overlap;
    }

    /// <summary>Pairs the parties, the likest first.</summary>
    public static PartyFit Parties(EncounterKey one, EncounterKey other)
    {
        Span<bool> taken = stackalloc bool[Math.Min(other.Parties.Length, 64)];
        Span<bool> mine = stackalloc bool[Math.Min(one.Parties.Length, 64)];
        int matched = 0, weight = 0;
        foreach (var wanted in (ReadOnlySpan<Likeness>)[Likeness.ByName, Likeness.ByOffice])
        {
            for (var i = 0; i < mine.Length; i++)
            {
                for (var j = 0; j < taken.Length && !mine[i]; j++)
                {
                    if (taken[j] || PartyLikeness.Of(one.Parties[i], other.Parties[j]) != wanted) continue;
                    mine[i] = taken[j] = true;
                    matched++;
                    weight += (int)wanted;
                }
            }
        }
        var clash = false;
        for (var i = 0; i < mine.Length; i++)
            for (var j = 0; j < taken.Length; j++)
                clash |= !mine[i] && !taken[j] && PartyLikeness.Of(one.Parties[i], other.Parties[j]) == Likeness.Different;
        return new(matched, weight, clash);
    }

    /// <summary>
    /// How much of what the same party says is the same: the mean of the two best overlaps of content words, each of the
    /// shorter statement; null where one of the two reports quotes nobody of them.
    /// </summary>
    private static double? Said(EncounterKey one, EncounterKey other)
    {
        if (one.Said.IsEmpty || other.Said.IsEmpty) return null;
        double best = 0, second = 0;
        var compared = 0;
        foreach (var mine in one.Said)
        {
            double own = 0;
            var comparable = false;
            foreach (var theirs in other.Said)
            {
                if (PartyLikeness.Of(one.Parties[mine.Speaker], other.Parties[theirs.Speaker]) <= Likeness.Open) continue;
                comparable = true;
                own = Math.Max(own, Overlap(mine, theirs));
            }
            if (!comparable) continue;
            compared++;
            if (own > best) (best, second) = (own, best);
            else second = Math.Max(second, own);
        }
        if (compared == 0) return null;
        return compared == 1 || one.Said.Length == 1 || other.Said.Length == 1 ? best : (best + Math.Max(second, best / 2)) / 2;
    }

    /// <summary>The share of the shorter statement's content words that the other has too; 0 for fewer than three.</summary>
    public static double Overlap(SaidWords one, SaidWords other)
    {
        var shared = Hashing.Shared(one.Lemmas.AsSpan(), other.Lemmas.AsSpan());
        return shared < FewestSharedLemmas ? 0 : (double)shared / Math.Min(one.Lemmas.Length, other.Lemmas.Length);
    }

    private static double About(EncounterKey one, EncounterKey other)
    {
        var shared = Hashing.Shared(one.About.AsSpan(), other.About.AsSpan());
        return shared == 0 ? 0 : (double)shared / Math.Min(one.About.Length, other.About.Length);
    }

    private static bool SameStatus(FactStatus one, FactStatus other) =>
        one == other || (one is FactStatus.Planned or FactStatus.Proposed && other is FactStatus.Planned or FactStatus.Proposed);

    private static bool SameKind(EncounterKey one, EncounterKey other) =>
        one.Meeting is not { } mine || other.Meeting is not { } theirs || (mine is MeetingKind.Call or MeetingKind.Letter ? mine == theirs : theirs is not (MeetingKind.Call or MeetingKind.Letter));
}
