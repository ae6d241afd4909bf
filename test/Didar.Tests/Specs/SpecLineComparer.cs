namespace Didar.Tests.Specs;

/// <summary>
/// Whether a found line is the expected one. The same fields in the same order; a field «A … B» that is expected
/// stands for the stretch of the report from A to B.
/// </summary>
internal sealed class SpecLineComparer(string report) : IEqualityComparer<string>
{
    public bool Equals(string? expected, string? found)
    {
        if (expected is null || found is null) return ReferenceEquals(expected, found);
        var (left, right) = (expected.Split(" | "), found.Split(" | "));
        return left.Length == right.Length && left.Zip(right).All(pair => Same(pair.First, pair.Second));
    }

    public int GetHashCode(string line) => 0;

    private bool Same(string expected, string found)
    {
        if (string.Equals(expected, found, StringComparison.Ordinal)) return true;
        var gap = expected.IndexOf(" … ", StringComparison.Ordinal);
        if (gap < 0) return false;
        var start = report.IndexOf(expected[..gap], StringComparison.Ordinal);
        if (start < 0) return false;
        var last = expected[(gap + 3)..];
        var end = report.IndexOf(last, start + gap, StringComparison.Ordinal);
        return end >= 0 && string.Equals(report[start..(end + last.Length)], found, StringComparison.Ordinal);
    }
}
