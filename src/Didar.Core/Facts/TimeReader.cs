using Didar.Mentions;
using Didar.Reading;
using Didar.Resolution;
using Didar.Text;
using NodaTime;

namespace Didar.Facts;

/// <summary>Makes the record's times of those that the text tells, against the report's date where it is known to the day.</summary>
internal sealed class TimeReader(Cast cast)
{
    private readonly LocalDate? _reported = cast.Analysis.NormalText.Article.Published is { Precision: DatePrecision.Day } published ? published.Date : null;

    /// <summary>What a mention says in the record.</summary>
    /// <param name="time">The mention.</param>
    /// <param name="at">Its place in the page.</param>
    public RecordTime Read(TimeMention time, TextSpan at)
    {
        var expression = time.Expression;
        var namesCalendar = expression.Year > 0 || expression.Month > 0;
        return new()
        {
            At = at,
            Type = (TimeKind)expression.Type,
            Value = TimeResolver.Resolve(expression, _reported, time.LooksAhead).Value,
            Relative = TimeResolver.Relative(expression),
            Clock = expression.Clock,
            Calendar = !namesCalendar ? null : CalendarOf(expression.Calendar),
        };
    }

    /// <summary>The day, or the Gregorian month or year, on which an encounter took place; null where none can be told.</summary>
    /// <param name="tokens">Where the report says when.</param>
    /// <param name="planned">Whether it is still to come.</param>
    public string? DateOf(TokenRange tokens, bool planned)
    {
        foreach (var time in cast.Mentioned.Times)
        {
            if (time.Tokens != tokens) continue;
            var resolved = TimeResolver.Resolve(time.Expression, _reported, planned || time.LooksAhead);
            if (resolved.Value is not { } value || resolved.From is null) return null;
            var clock = value.IndexOf('T', StringComparison.Ordinal);
            var date = resolved.IsDay && clock > 0 ? value[..clock] : value;
            return date.Length is 4 or 7 or 10 && !date.Contains('/', StringComparison.Ordinal) ? date : null;
        }
        return null;
    }

    /// <summary>The record's word for a calendar.</summary>
    public static string CalendarOf(PrintedCalendar calendar) => calendar switch
    {
        PrintedCalendar.Jalali => "jalali",
        PrintedCalendar.Hijri => "hijri",
        _ => "gregorian",
    };
}
