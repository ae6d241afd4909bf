using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>What kind of time is told, as TIMEX3 tells them apart.</summary>
public enum TimeKind
{
    /// <summary>A day, week, month, year, decade.</summary>
    [JsonStringEnumMemberName("date")] Date,
    /// <summary>A clock time or part of a day, with or without the day.</summary>
    [JsonStringEnumMemberName("time")] Time,
    /// <summary>How long something lasts.</summary>
    [JsonStringEnumMemberName("duration")] Duration,
    /// <summary>How often something recurs.</summary>
    [JsonStringEnumMemberName("set")] Set,
}

/// <summary>A time that the report tells.</summary>
public sealed record RecordTime
{
    /// <summary>The words.</summary>
    public required TextSpan At { get; init; }

    /// <summary>What kind of time.</summary>
    public required TimeKind Type { get; init; }

    /// <summary>
    /// As TIMEX3 writes it, ISO 8601 where a day or span is known; a span that the Gregorian calendar has no name for is
    /// its first and last day with a stroke between. Null while it leans on a publication date that is not known.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>For a time that leans on the publication date: what the words alone say; null for one that stands by itself.</summary>
    public string? Relative { get; init; }

    /// <summary>The clock or part of the day: <c>T14:30</c>, <c>TMO</c>; null where none is told.</summary>
    public string? Clock { get; init; }

    /// <summary>gregorian, jalali or hijri where the words name a month or year of that calendar; else null.</summary>
    public string? Calendar { get; init; }
}
