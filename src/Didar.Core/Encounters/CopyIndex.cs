using System.Collections.Immutable;

namespace Didar.Encounters;

/// <summary>
/// Finds reports that are one text: under another headline, with the tail cut off, with a few words changed. Candidates
/// share sampled shingles (FracMinHash: those whose hash falls into a fixed fraction; Irber et al. 2022), which holds
/// for a part of a text as for the whole; all shingles then decide.
/// </summary>
public sealed class CopyIndex
{
    // One shingle in eight is looked up.
    private const uint SampleBelow = uint.MaxValue / 8;
    // A stock phrase of all reports finds nothing and costs much.
    private const int MostPostings = 64;
    private const int FewestShingles = 12;
    private const double SmallestShare = 0.75;

    private readonly Dictionary<uint, List<int>> _postings = [];
    private readonly List<ReportDigest> _reports = [];
    private readonly List<int> _group = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>Adds a report and joins it to the text it is a copy of, if that is there.</summary>
    /// <exception cref="ArgumentException">A report of this name was added before.</exception>
    public void Add(ReportDigest report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var index = _reports.Count;
        if (!_index.TryAdd(report.Report, index)) throw new ArgumentException($"{report.Report} was added before", nameof(report));
        _reports.Add(report);
        _group.Add(index);
        var shared = new Dictionary<int, int>();
        foreach (var shingle in report.Shingles)
        {
            if (Hashing.Mixed(shingle, 0) >= SampleBelow) continue;
            if (!_postings.TryGetValue(shingle, out var postings)) _postings[shingle] = postings = [];
            foreach (var other in postings) shared[other] = shared.GetValueOrDefault(other) + 1;
            if (postings.Count < MostPostings) postings.Add(index);
        }
        foreach (var (other, _) in shared.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key))
        {
            if (Find(other) != Find(index) && AreCopies(report, _reports[other])) _group[Find(index)] = Find(other);
        }
    }

    /// <summary>Whether two reports are copies of one text.</summary>
    public bool AreCopies(string one, string other) => Find(_index[one]) == Find(_index[other]);

    /// <summary>Sorts reports by text: each group has its original first, and its copies in the order given.</summary>
    public ImmutableArray<ImmutableArray<string>> Sorted(IEnumerable<string> reports) =>
        [.. reports.Distinct(StringComparer.Ordinal).GroupBy(report => Find(_index[report])).Select(group => OriginalFirst([.. group]))];

    // Whom others name as their origin; else who came first; else who has most of it.
    private ImmutableArray<string> OriginalFirst(string[] group)
    {
        var digests = group.Select(report => _reports[_index[report]]).ToArray();
        var original = digests
            .OrderByDescending(digest => digests.Count(other => other.Via is not null && other.Via == digest.Outlet && other != digest))
            .ThenBy(digest => digest.Published ?? int.MaxValue)
            .ThenByDescending(digest => digest.Shingles.Length).First();
        return [original.Report, .. group.Where(report => report != original.Report)];
    }

    private static bool AreCopies(ReportDigest one, ReportDigest other)
    {
        var shorter = Math.Min(one.Shingles.Length, other.Shingles.Length);
        return shorter >= FewestShingles && Hashing.Shared(one.Shingles.AsSpan(), other.Shingles.AsSpan()) >= SmallestShare * shorter;
    }

    private int Find(int report)
    {
        while (_group[report] != report) report = _group[report] = _group[_group[report]];
        return report;
    }
}
