using Didar.Knowledge;
using Didar.Reading;

namespace Didar.Mentions;

/// <summary>What an expression of time says, as TIMEX3 tells them apart.</summary>
public enum TimeType : byte
{
    /// <summary>A day, month, year …</summary>
    Date,
    /// <summary>A clock time or part of a day.</summary>
    Time,
    /// <summary>How long: سه سال.</summary>
    Duration,
    /// <summary>How often: هر سال.</summary>
    Set,
}

/// <summary>
/// What an expression of time says, before the report's date is known: a date with what is missing left 0, or a number
/// of units from the report's date, or a length.
/// </summary>
public sealed record TimeExpression
{
    /// <summary>What it says.</summary>
    public required TimeType Type { get; init; }

    /// <summary>The calendar of year and month; for an offset, of the months and years that are counted.</summary>
    public PrintedCalendar Calendar { get; init; } = PrintedCalendar.Jalali;

    /// <summary>The year; the first year of a decade or century; 0 where none is told.</summary>
    public int Year { get; init; }

    /// <summary>The month, or 0.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month, or 0.</summary>
    public int Day { get; init; }

    /// <summary>1 spring to 4 winter, or 0.</summary>
    public int Season { get; init; }

    /// <summary>1 Monday to 7 Sunday, or 0.</summary>
    public int Weekday { get; init; }

    /// <summary>What <see cref="Offset"/> counts, or the decade or century that <see cref="Year"/> begins.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How many units from the report's date; null where nothing is counted from it.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether it is counted from another day that the text tells of: «روز بعد».</summary>
    public bool IsNarrated { get; init; }

    /// <summary>The clock or part of the day: <c>T14:30</c>, <c>TMO</c>.</summary>
    public string? Clock { get; init; }

    /// <summary>A length or a recurrence (<c>P3Y</c>), or a time too vague for both (<c>PAST_REF</c>).</summary>
    public string? Length { get; init; }

    /// <summary>The last day, where it is told: «از ۲۰۱۱ تا ۲۰۱۵».</summary>
    public TimeExpression? Until { get; init; }
}

/// <summary>A place where a time is told.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Clock">Those of them that give the time of day; empty where none does.</param>
/// <param name="Expression">What they say.</param>
/// <param name="LooksAhead">Whether the sentence is about what is to come, so that a weekday is the next of its name.</param>
public sealed record TimeMention(TokenRange Tokens, TokenRange Clock, TimeExpression Expression, bool LooksAhead);
