using System.Collections.Immutable;

namespace Didar.Encounters;

/// <summary>
/// Joins reports of one meeting or speech. Reports are added one at a time, in any order; each is compared only with what
/// shares a block with it (<see cref="EncounterBlocks"/>). Not for several threads at once.
/// </summary>
public sealed class EncounterMatcher
{
    /// <summary>How many of a block are compared: a larger one is a stock phrase or an endless series of meetings, of which the newest count.</summary>
    public const int MostInBlock = 200;
    private const int MostMembersCompared = 8;

    private readonly Dictionary<ulong, List<int>> _blocks = [];
    private readonly List<Member> _members = [];
    private readonly Dictionary<int, List<int>> _encounters = [];

    /// <summary>The copies among the reports.</summary>
    public CopyIndex Copies { get; } = new();

    /// <summary>How often two keys were compared so far: what the work costs.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The encounters so far, in the order of their first report.</summary>
    public IEnumerable<Encounter> Encounters => _encounters.OrderBy(static pair => pair.Key).Select(pair => EncounterOf(pair.Value));

    /// <summary>Adds a report.</summary>
    /// <exception cref="ArgumentException">A report of this name was added before.</exception>
    public void Add(ReportDigest report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Copies.Add(report);
        foreach (var key in report.Keys) Add(report.Report, key);
    }

    /// <summary>Adds one meeting or speech of a report, without its text.</summary>
    /// <returns>Its number in this matcher, from 0.</returns>
    public int Add(string report, EncounterKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _members.Count;
        var best = Fitting(key);
        var member = new Member(report, key, best.Count == 0 ? Certainty.Certain : best[0].Certainty);
        _members.Add(member);
        if (best.Count == 0)
        {
            member.Encounter = index;
            _encounters.Add(index, [index]);
        }
        else
        {
            member.Encounter = best[0].Encounter;
            _encounters[member.Encounter].Add(index);
            // One that fits two may show that they are one.
            foreach (var (other, _, _) in best.Skip(1)) Merge(member.Encounter, other);
        }
        Keep(key, index);
        return index;
    }

    /// <summary>Puts back what was joined before, without a comparison; in the order in which it was added then.</summary>
    /// <param name="report">The report.</param>
    /// <param name="key">Its meeting or speech.</param>
    /// <param name="certainty">How sure that was.</param>
    /// <param name="with">The number of one put back before that belongs to the same encounter; null for the first of one.</param>
    /// <returns>Its number in this matcher, from 0.</returns>
    public int Restore(string report, EncounterKey key, Certainty certainty, int? with)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _members.Count;
        var member = new Member(report, key, certainty) { Encounter = with is { } other ? _members[other].Encounter : index };
        _members.Add(member);
        if (with is null) _encounters.Add(index, [index]);
        else _encounters[member.Encounter].Add(index);
        Keep(key, index);
        return index;
    }

    /// <summary>The encounter that one belongs to now, by the number of its first, and how surely.</summary>
    public (int Encounter, Certainty Certainty) Of(int member) => (_members[member].Encounter, _members[member].Certainty);

    private void Keep(EncounterKey key, int index)
    {
        foreach (var block in EncounterBlocks.Kept(key))
        {
            if (!_blocks.TryGetValue(block, out var list)) _blocks[block] = list = [];
            list.Add(index);
        }
    }

    /// <summary>The encounters that a key fits, the best first.</summary>
    private List<(int Encounter, double Score, Certainty Certainty)> Fitting(EncounterKey key)
    {
        var candidates = new SortedSet<int>();
        foreach (var block in EncounterBlocks.Searched(key))
        {
            if (!_blocks.TryGetValue(block, out var list)) continue;
            for (var i = Math.Max(0, list.Count - MostInBlock); i < list.Count; i++) candidates.Add(_members[list[i]].Encounter);
        }
        var fitting = new List<(int Encounter, double Score, Certainty Certainty)>();
        foreach (var encounter in candidates)
        {
            if (Fit(key, _encounters[encounter]) is { } fit) fitting.Add((encounter, fit.Score, fit.Certainty));
        }
        fitting.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Encounter.CompareTo(b.Encounter));
        return fitting;
    }

    private (double Score, Certainty Certainty)? Fit(EncounterKey key, List<int> members)
    {
        (double Score, Certainty Certainty)? best = null;
        foreach (var member in Compared(members))
        {
            Comparisons++;
            var other = _members[member].Key;
            if (KeyComparison.Compare(key, other) is { } fit)
            {
                if (best is null || fit.Score > best.Value.Score) best = fit;
            }
            else if (KeepsApart(key, other))
            {
                return null;
            }
        }
        return best;
    }

    // Who fits one telling and plainly not another belongs elsewhere.
    private static bool KeepsApart(EncounterKey one, EncounterKey other) =>
        KeyComparison.Days(one.Days, other.Days) == DayRelation.Far
        || (one.Kind == EncounterKind.Meeting && other.Kind == EncounterKind.Meeting && KeyComparison.Parties(one, other).Clash);

    private static IEnumerable<int> Compared(List<int> members) =>
        members.Count <= MostMembersCompared ? members : members.Take(MostMembersCompared / 2).Concat(members.TakeLast(MostMembersCompared / 2));

    private void Merge(int one, int other)
    {
        if (one == other || !_encounters.TryGetValue(other, out var theirs) || !_encounters.TryGetValue(one, out var mine)) return;
        foreach (var member in Compared(theirs))
            if (Fit(_members[member].Key, mine) is null) return;
        var (kept, gone) = one < other ? (one, other) : (other, one);
        foreach (var member in _encounters[gone]) _members[member].Encounter = kept;
        _encounters[kept].AddRange(_encounters[gone]);
        _encounters[kept].Sort();
        _encounters.Remove(gone);
    }

    private Encounter EncounterOf(List<int> members) =>
        Encounter.Of([.. members.Select(member => new Telling(_members[member].Report, _members[member].Key, _members[member].Certainty))], Copies);

    private sealed class Member(string report, EncounterKey key, Certainty certainty)
    {
        public string Report { get; } = report;
        public EncounterKey Key { get; } = key;
        public Certainty Certainty { get; } = certainty;
        public int Encounter { get; set; }
    }
}
