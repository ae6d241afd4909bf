using System.Globalization;
using NodaTime;

namespace Didar.Knowledge;

/// <summary>
/// A Gregorian date known to the year, the month or the day. <c>default</c> is no date.
/// </summary>
/// <param name="Year">The year; 0 only in <c>default</c>.</param>
/// <param name="Month">1 to 12, or 0 where only the year is known.</param>
/// <param name="Day">1 to 31, or 0 where the day is not known.</param>
public readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>The first day it may be.</summary>
    public LocalDate Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it may be.</summary>
    public LocalDate Latest => Day > 0 ? Earliest
        : new(Year, Month > 0 ? Month : 12, CalendarSystem.Iso.GetDaysInMonth(Year, Month > 0 ? Month : 12));

    /// <summary>Reads <c>2013</c>, <c>2013-08</c> or <c>2013-08-15</c>; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        if (!TryNumber(text[..4], out var year) || year == 0) return false;
        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text.Slice(5, 2), out month) || month is < 1 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text.Slice(8, 2), out day)
            || day < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>The ISO form, as long as it is precise.</summary>
    public override string ToString() =>
        Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}")
        : Month > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}");

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
