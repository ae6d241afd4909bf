using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Didar.Writing;

/// <summary>Numbers and dates as a Persian page prints them.</summary>
internal static class PersianNumber
{
    private static readonly string[] JalaliMonths =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private static readonly string[] GregorianMonths =
        ["ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مه", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

    private static readonly string[] Weekdays = ["دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"];

    /// <summary>The number in Persian digits.</summary>
    public static string Of(int number) => Of(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// A date of the record in words: a whole day in the Jalali calendar with its weekday; a month or year in the
    /// Gregorian, since it lies across two Jalali ones. What is no ISO date comes back as it is.
    /// </summary>
    public static string OfDate(string iso)
    {
        if (LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var day })
        {
            var jalali = day.WithCalendar(CalendarSystem.PersianAstronomical);
            return $"{Weekdays[(int)day.DayOfWeek - 1]} {Of(jalali.Day)} {JalaliMonths[jalali.Month - 1]} {Of(jalali.Year)}";
        }
        if (YearMonthPattern.Iso.Parse(iso) is { Success: true, Value: var month })
            return $"{GregorianMonths[month.Month - 1]} {Of(month.Year)} میلادی";
        return iso.All(char.IsAsciiDigit) ? $"{Of(iso)} میلادی" : iso;
    }

    private static string Of(string digits) => string.Create(digits.Length, digits, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsAsciiDigit(source[i]) ? (char)(source[i] - '0' + '\u06F0') : source[i];
    });
}
