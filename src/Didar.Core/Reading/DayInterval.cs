using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Didar.Reading;

/// <summary>The days that a printed date covers: a day, a month or a year of the calendar it is given in.</summary>
public static class DayInterval
{
    /// <summary>Reads what <see cref="DateReader.TryRead"/> reads.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out DateInterval? days)
    {
        days = null;
        if (!DateReader.TryRead(text, out var date, out var precision, out var calendar)) return false;
        var local = calendar == PrintedCalendar.Jalali ? date.WithCalendar(CalendarSystem.PersianAstronomical) : date;
        var last = precision switch
        {
            DatePrecision.Year => local.PlusYears(1).PlusDays(-1),
            DatePrecision.Month => local.PlusMonths(1).PlusDays(-1),
            _ => local,
        };
        days = new(date, last.WithCalendar(CalendarSystem.Iso));
        return true;
    }
}
