using Didar.Knowledge;
using NodaTime;

namespace Didar.Facts;

/// <summary>
/// The days that all bounds so far allow: one or several stretches, since a person may hold an office twice. An open end
/// is null.
/// </summary>
internal sealed class TenureWindow
{
    private List<Stretch> _stretches = [new(null, null)];

    /// <summary>A stretch of time, as precise as its ends are known.</summary>
    public readonly record struct Stretch(PartialDate? From, PartialDate? To)
    {
        /// <summary>Whether not even the loosest reading leaves a day.</summary>
        public bool IsEmpty => From is { } from && To is { } to && to.Latest < from.Earliest;

        /// <summary>The later beginning and the earlier end.</summary>
        public Stretch And(Stretch other) => new(
            From is not { } from || (other.From is { } otherFrom && otherFrom.Earliest > from.Earliest) ? other.From : from,
            To is not { } to || (other.To is { } otherTo && otherTo.Latest < to.Latest) ? other.To : to);
    }

    /// <summary>Whether no day is left.</summary>
    public bool IsEmpty => _stretches.Count == 0;

    /// <summary>The first beginning that is left.</summary>
    public PartialDate? From => _stretches.Exists(s => s.From is null) ? null : _stretches.MinBy(s => s.From!.Value.Earliest).From;

    /// <summary>The last end that is left.</summary>
    public PartialDate? To => _stretches.Exists(s => s.To is null) ? null : _stretches.MaxBy(s => s.To!.Value.Latest).To;

    /// <summary>Keeps what one of the stretches allows.</summary>
    public void Keep(IReadOnlyList<Stretch> allowed) =>
        _stretches = [.. from ours in _stretches from theirs in allowed let both = ours.And(theirs) where !both.IsEmpty select both];

    /// <summary>Whether a day, give or take some days, lies in one of the stretches.</summary>
    public static bool Holds(IReadOnlyList<Stretch> stretches, LocalDate first, LocalDate last, int slack) => stretches.Any(s =>
        (s.From is not { } from || from.Earliest.PlusDays(-slack) <= last) && (s.To is not { } to || to.Latest.PlusDays(slack) >= first));
}
