using Didar.Text;
using NodaTime;
using NodaTime.Calendars;

namespace Didar.Reading;

/// <summary>
/// Reads printed dates: «۱۲ مهر ۱۳۹۴», «مهر 12, 1394», 1394/07/12, 2015-10-04, 4 October 2015, «مهر ۱۳۹۴», 1394.
/// Digits may be of any script. A year up to 1500 is Jalali, unless a month of the lunar calendar stands with it.
/// </summary>
public static class DateReader
{
    private const int LastOldYear = 1500, FirstJalaliYear = 1200, FirstGregorianYear = 1800, LastGregorianYear = 2199, LongestValue = 100;

    // Iran counts leap years by the equinox; NodaTime's table of it agrees with the official calendar.
    private static readonly CalendarSystem Jalali = CalendarSystem.PersianAstronomical;
    // Iran begins lunar months by sighting; the arithmetic calendar meets it more often than that of Saudi Arabia.
    private static readonly CalendarSystem Hijri = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    /// <summary>Reads a short text that gives one date: an argument, a value of a page's metadata. Weekday and time may stand beside it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date in the ISO calendar; the first day of a month or year known only so far.</param>
    /// <param name="precision">How much of the date was given.</param>
    /// <param name="calendar">The calendar it was given in.</param>
    public static bool TryRead(string text, out LocalDate date, out DatePrecision precision, out PrintedCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(text);
        (date, precision, calendar) = (default, default, default);
        return text.Length <= LongestValue && TryFind(text, out date, out precision, out calendar, out _);
    }

    /// <summary>Reads the date that stands first in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date in the ISO calendar; the first day of a month or year known only so far.</param>
    /// <param name="precision">How much of the date was given.</param>
    /// <param name="calendar">The calendar it was given in.</param>
    /// <param name="at">The characters that give it.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out LocalDate date, out DatePrecision precision, out PrintedCalendar calendar, out TextSpan at)
    {
        var pieces = DatePieces.In(text);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (TryFrom(pieces, i, out date, out precision, out calendar, out var used))
            {
                at = new(pieces[i].Span.Start, pieces[i + used - 1].Span.End);
                return true;
            }
        }
        (date, precision, calendar, at) = (default, default, default, default);
        return false;
    }

    /// <summary>The date of a calendar's year, month and day, if there is such a day.</summary>
    public static bool TryMake(PrintedCalendar calendar, int year, int month, int day, out LocalDate date)
    {
        var system = calendar switch
        {
            PrintedCalendar.Jalali => Jalali,
            PrintedCalendar.Hijri => Hijri,
            _ => CalendarSystem.Iso,
        };
        date = default;
        if (year < system.MinYear || year > system.MaxYear) return false;
        if (month < 1 || month > system.GetMonthsInYear(year)) return false;
        if (day < 1 || day > system.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day, system).WithCalendar(CalendarSystem.Iso);
        return true;
    }

    private static bool TryFrom(List<DatePieces.Piece> pieces, int i, out LocalDate date, out DatePrecision precision, out PrintedCalendar calendar, out int used)
    {
        var (a, b, c) = (pieces[i], Piece(pieces, i + 1), Piece(pieces, i + 2));
        // day month year, month day year
        if (a.IsNumber && b.IsMonth && c.IsNumber && Named(b, c.Number, a.Number, 3, out date, out precision, out calendar, out used)) return true;
        if (a.IsMonth && b.IsNumber && c.IsNumber && Named(a, c.Number, b.Number, 3, out date, out precision, out calendar, out used)) return true;
        // month year; a number before the month was a day that the month has not
        var afterDay = i > 0 && pieces[i - 1].Digits is 1 or 2;
        if (a.IsMonth && b.IsNumber && b.Digits == 4 && !afterDay && Named(a, b.Number, 0, 2, out date, out precision, out calendar, out used)) return true;
        (calendar, used) = (PrintedCalendar.Gregorian, 3);
        precision = DatePrecision.Day;
        date = default;
        if (!a.IsNumber) return false;
        // year-month-day, day-month-year
        if (b.IsNumber && c.IsNumber && b.Joined && c.Joined)
        {
            if (a.Digits == 4) return Numeric(a.Number, b.Number, c.Number, out date, out calendar);
            return c.Digits == 4 && (Numeric(c.Number, b.Number, a.Number, out date, out calendar)
                || (c.Number > LastOldYear && Numeric(c.Number, a.Number, b.Number, out date, out calendar)));
        }
        if (a.Digits != 4) return false;
        if (b.IsNumber && b.Joined && b.Digits <= 2)
        {
            (precision, used) = (DatePrecision.Month, 2);
            return Numeric(a.Number, b.Number, 1, out date, out calendar);
        }
        (precision, used) = (DatePrecision.Year, 1);
        return pieces.Count == 1 && Numeric(a.Number, 1, 1, out date, out calendar);
    }

    private static DatePieces.Piece Piece(List<DatePieces.Piece> pieces, int i) => i < pieces.Count ? pieces[i] : default;

    private static bool Named(DatePieces.Piece month, int year, int day, int pieces, out LocalDate date, out DatePrecision precision, out PrintedCalendar calendar, out int used)
    {
        (precision, calendar, used) = (day == 0 ? DatePrecision.Month : DatePrecision.Day, month.Calendar, pieces);
        date = default;
        var fits = calendar == PrintedCalendar.Gregorian
            ? year is >= FirstGregorianYear and <= LastGregorianYear
            : year is >= FirstJalaliYear and <= LastOldYear;
        return fits && TryMake(calendar, year, month.Number, Math.Max(day, 1), out date);
    }

    private static bool Numeric(int year, int month, int day, out LocalDate date, out PrintedCalendar calendar)
    {
        calendar = year <= LastOldYear ? PrintedCalendar.Jalali : PrintedCalendar.Gregorian;
        date = default;
        return year is (>= FirstJalaliYear and <= LastOldYear) or (>= FirstGregorianYear and <= LastGregorianYear)
            && TryMake(calendar, year, month, day, out date);
    }
}
