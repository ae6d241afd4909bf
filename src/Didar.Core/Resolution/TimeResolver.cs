using System.Globalization;
using Didar.Knowledge;
using Didar.Mentions;
using Didar.Reading;
using NodaTime;

namespace Didar.Resolution;

/// <summary>What a time means once the report's date is known.</summary>
/// <param name="Value">
/// As TIMEX3 writes it: <c>2016-05-01</c>, <c>2016-05</c>, <c>2016</c>, <c>2016-05-01T14:30</c>, <c>2016-05-01TMO</c>, <c>P3Y</c>. What has no name in the
/// Gregorian calendar (a Jalali month) is an interval of ISO 8601, first and last day: <c>2016-04-20/2016-05-20</c>. Null while it can't be told.
/// </param>
/// <param name="From">The first day it may be; null where no day is told.</param>
/// <param name="To">The last.</param>
public readonly record struct ResolvedTime(string? Value, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether one day is meant.</summary>
    public bool IsDay => From is not null && From == To;
}

/// <summary>
/// Resolves times against the report's date. Months and years that are counted are those of the Jalali calendar, weeks
/// begin on Saturday, as readers in Iran count.
/// </summary>
public static class TimeResolver
{
    private static readonly CalendarSystem Jalali = CalendarSystem.PersianAstronomical;

    /// <summary>What an expression means.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="reported">The day the report came out; null where it is not known.</param>
    /// <param name="ahead">Whether the report speaks of what is to come: a weekday is then the next of its name, else the last.</param>
    public static ResolvedTime Resolve(TimeExpression time, LocalDate? reported, bool ahead = false)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Length is not null) return new(time.Clock is null ? time.Length : SetAt(time), null, null);
        var days = time.IsNarrated ? null : DaysOf(time, reported, ahead);
        if (time.Until is { } until)
        {
            var last = until.IsNarrated ? null : DaysOf(until, until.Offset is null ? days?.To ?? reported : reported, ahead: true);
            if (days is not { } first || last is not { } end || end.To < first.From) return default;
            var (from, to) = (Named(time, first), Named(until, end));
            return from.Contains('/', StringComparison.Ordinal) || to.Contains('/', StringComparison.Ordinal)
                ? new($"{Iso(first.From)}/{Iso(end.To)}", first.From, end.To) : new($"{from}/{to}", first.From, end.To);
        }
        if (days is { } span) return new(time.Clock is null ? Named(time, span) : WithClock(Named(time, span), time.Clock), span.From, span.To);
        // A time of day without a day stays what it is; «سه‌شنبه شب» without the report's date is not known.
        if (time is { Clock: not null, Offset: null, Weekday: 0, Month: 0, Year: 0 }) return new(time.Clock, null, null);
        if (time is { Season: > 0, Year: > 0, Calendar: PrintedCalendar.Gregorian }) return new(string.Create(CultureInfo.InvariantCulture, $"{time.Year:D4}-{Seasons[time.Season - 1]}"), null, null);
        return default;
    }

    /// <summary>
    /// What the words alone say of a time that leans on the report's date, with X for what is missing: <c>P-1D</c> for
    /// «دیروز», <c>XXXX-WXX-1</c> for «دوشنبه», <c>XXXX-02-12</c> for «۱۲ اردیبهشت» (in the expression's calendar),
    /// <c>P-1Y XXXX-06</c> for «شهریور پارسال». Null where nothing is missing.
    /// </summary>
    public static string? Relative(TimeExpression time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Length is not null || time.Year > 0) return null;
        string? within = null;
        if (time.Month > 0) within = time.Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{time.Month:D2}-{time.Day:D2}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{time.Month:D2}");
        else if (time.Season > 0) within = $"XXXX-{Seasons[time.Season - 1]}";
        else if (time.Weekday > 0) within = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{time.Weekday}");
        else if (time.Day > 0) within = string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{time.Day:D2}");
        if (time.Offset is not { } offset) return within;
        var counted = string.Create(CultureInfo.InvariantCulture, $"P{(time.Unit < TimeUnit.Day ? "T" : "")}{offset}{Letters[(int)time.Unit]}");
        return within is null ? counted : $"{counted} {within}";
    }

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];
    private static readonly string[] Letters = ["", "S", "M", "H", "D", "W", "W", "M", "Q", "Y", "DE", "CE"];

    private static (LocalDate From, LocalDate To)? DaysOf(TimeExpression time, LocalDate? reported, bool ahead)
    {
        if (time.Offset is { } offset) return reported is { } day ? Counted(time, offset, day) : null;
        if (time.Year > 0) return InYear(time, time.Year);
        if (reported is not { } anchor) return null;
        if (time.Weekday > 0) return One(Weekday(anchor, time.Weekday, ahead));
        return time.Month > 0 || time.Season > 0 ? Nearest(time, anchor) : null;
    }

    private static (LocalDate From, LocalDate To)? Counted(TimeExpression time, int offset, LocalDate day)
    {
        var calendar = time.Calendar == PrintedCalendar.Gregorian ? CalendarSystem.Iso : Jalali;
        var local = day.WithCalendar(calendar);
        switch (time.Unit)
        {
            case TimeUnit.Day:
                return One(day.PlusDays(offset));
            case TimeUnit.Weekday:
                var away = (((time.Weekday - (int)day.DayOfWeek) % 7) + 7) % 7;
                return One(offset > 0 ? day.PlusDays(away == 0 ? 7 : away) : day.PlusDays(away - 7));
            case TimeUnit.Week:
                var saturday = day.PlusDays((7 * offset) - ((int)day.DayOfWeek + 1) % 7);
                return time.Weekday > 0 ? One(saturday.PlusDays((time.Weekday + 1) % 7)) : (saturday, saturday.PlusDays(6));
            case TimeUnit.Month:
                // «مهر گذشته»: the last month of that name.
                if (time.Month > 0) return Past(time, day, offset);
                var month = local.With(DateAdjusters.StartOfMonth).PlusMonths(offset);
                if (time.Day > 0) return time.Day <= calendar.GetDaysInMonth(month.Year, month.Month) ? One(month.PlusDays(time.Day - 1).WithCalendar(CalendarSystem.Iso)) : null;
                return Span(month, month.PlusMonths(1));
            case TimeUnit.Season:
                if (time.Season > 0) return Past(time, day, offset);
                var season = new LocalDate(local.Year, (((local.Month - 1) / 3) * 3) + 1, 1, calendar).PlusMonths(3 * offset);
                return Span(season, season.PlusMonths(3));
            case TimeUnit.Year:
                if (time.Calendar == PrintedCalendar.Hijri && time.Month > 0) return Past(time, day, offset == 0 ? 1 : offset);
                if (time.Month > 0 || time.Season > 0)
                    return InYear(time, time.Calendar == PrintedCalendar.Gregorian && time.Month > 0 ? day.Year + offset : day.WithCalendar(Jalali).Year + offset);
                var year = new LocalDate(local.Year + offset, 1, 1, calendar);
                return Span(year, year.PlusYears(1));
            case TimeUnit.Decade:
                var decade = new LocalDate((local.Year / 10 * 10) + (10 * offset), 1, 1, calendar);
                return Span(decade, decade.PlusYears(10));
            default:
                return null;
        }
    }

    // Within a year of its own calendar; a season is one of the Jalali year.
    private static (LocalDate From, LocalDate To)? InYear(TimeExpression time, int year)
    {
        var calendar = time.Calendar;
        if (time.Season > 0)
        {
            if (time.Year > 0 && calendar == PrintedCalendar.Gregorian) return null;
            return Make(PrintedCalendar.Jalali, year, (time.Season * 3) - 2, 1) is { } first && After(PrintedCalendar.Jalali, year, time.Season * 3) is { } end ? (first, end) : null;
        }
        if (time.Day > 0) return Make(calendar, year, time.Month, time.Day) is { } day ? One(day) : null;
        if (time.Month > 0) return Make(calendar, year, time.Month, 1) is { } month && After(calendar, year, time.Month) is { } last ? (month, last) : null;
        var years = time.Unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, _ => 1 };
        return Make(calendar, year, 1, 1) is { } start && Make(calendar, year + years, 1, 1) is { } next ? (start, next.PlusDays(-1)) : null;
    }

    // The last day of a month.
    private static LocalDate? After(PrintedCalendar calendar, int year, int month) =>
        (month == 12 ? Make(calendar, year + 1, 1, 1) : Make(calendar, year, month + 1, 1))?.PlusDays(-1);

    /// <summary>A day, month or season without its year: of the three years about the report's, the nearest.</summary>
    private static (LocalDate From, LocalDate To)? Nearest(TimeExpression time, LocalDate anchor)
    {
        (LocalDate From, LocalDate To)? best = null;
        foreach (var span in About(time, anchor))
        {
            if (best is null || Distance(span, anchor) < Distance(best.Value, anchor)) best = span;
        }
        return best;
    }

    private static (LocalDate From, LocalDate To)? Past(TimeExpression time, LocalDate anchor, int direction)
    {
        (LocalDate From, LocalDate To)? best = null;
        foreach (var span in About(time, anchor))
        {
            if (direction < 0 ? span.To < anchor : best is null && span.From > anchor) best = span;
        }
        return best;
    }

    private static IEnumerable<(LocalDate From, LocalDate To)> About(TimeExpression time, LocalDate anchor)
    {
        var calendar = time.Season > 0 ? PrintedCalendar.Jalali : time.Calendar;
        var year = calendar switch
        {
            PrintedCalendar.Gregorian => anchor.Year,
            PrintedCalendar.Hijri => anchor.WithCalendar(CalendarSystem.IslamicBcl).Year,
            _ => anchor.WithCalendar(Jalali).Year,
        };
        for (var y = year - 1; y <= year + 1; y++)
        {
            if (InYear(time, y) is { } span) yield return span;
        }
    }

    private static int Distance((LocalDate From, LocalDate To) span, LocalDate anchor) =>
        anchor < span.From ? Period.DaysBetween(anchor, span.From) : anchor > span.To ? Period.DaysBetween(span.To, anchor) : 0;

    private static LocalDate Weekday(LocalDate anchor, int weekday, bool ahead)
    {
        var away = (((weekday - (int)anchor.DayOfWeek) % 7) + 7) % 7;
        return away == 0 ? anchor : anchor.PlusDays(ahead ? away : away - 7);
    }

    private static LocalDate? Make(PrintedCalendar calendar, int year, int month, int day) => DateReader.TryMake(calendar, year, month, day, out var date) ? date : null;

    private static (LocalDate From, LocalDate To) One(LocalDate day) => (day, day);

    private static (LocalDate From, LocalDate To) Span(LocalDate first, LocalDate next) =>
        (first.WithCalendar(CalendarSystem.Iso), next.PlusDays(-1).WithCalendar(CalendarSystem.Iso));

    // A span that ISO 8601 names: a day, a Gregorian month, year, decade or century.
    private static string Named(TimeExpression time, (LocalDate From, LocalDate To) span)
    {
        if (span.From == span.To) return Iso(span.From);
        if (time.Calendar == PrintedCalendar.Gregorian && time.Season == 0 && time.Unit != TimeUnit.Week)
        {
            if (time.Unit == TimeUnit.Decade) return string.Create(CultureInfo.InvariantCulture, $"{span.From.Year / 10:D3}");
            if (time.Unit == TimeUnit.Century) return string.Create(CultureInfo.InvariantCulture, $"{span.From.Year / 100:D2}");
            return span.From.Month == span.To.Month ? string.Create(CultureInfo.InvariantCulture, $"{span.From.Year:D4}-{span.From.Month:D2}") : string.Create(CultureInfo.InvariantCulture, $"{span.From.Year:D4}");
        }
        return $"{Iso(span.From)}/{Iso(span.To)}";
    }

    // «دوشنبه از ساعت ۸ تا ۱۰»: both ends have the day.
    private static string WithClock(string day, string clock)
    {
        var stroke = clock.IndexOf('/', StringComparison.Ordinal);
        return stroke < 0 ? day + clock : $"{day}{clock[..stroke]}/{day}{clock[(stroke + 1)..]}";
    }

    private static string SetAt(TimeExpression set) => set.Length == "P1D" ? "XXXX-XX-XX" + set.Clock : set.Length + set.Clock;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
