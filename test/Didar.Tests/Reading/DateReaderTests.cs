using Didar.Reading;
using NodaTime;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("۱۲ مهر ۱۳۹۴", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("دوشنبه ۱۲ مهر ماه ۱۳۹۴ ساعت ۱۰:۲۰", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("1394/07/12", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("١٣٩٤/٧/١٢ - 10:20", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("۱۳۹۴-۰۷-۱۲", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("12/07/1394", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("مهر 12, 1394 18:17 Asia/Tehran", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("10:20 ۱۲ مهرماه ۱۳۹۴", "2015-10-04", PrintedCalendar.Jalali)]
    [InlineData("2015-10-04", "2015-10-04", PrintedCalendar.Gregorian)]
    [InlineData("2015-10-04T06:50:00+03:30", "2015-10-04", PrintedCalendar.Gregorian)]
    [InlineData("4 October 2015", "2015-10-04", PrintedCalendar.Gregorian)]
    [InlineData("Sunday, October 4th, 2015", "2015-10-04", PrintedCalendar.Gregorian)]
    [InlineData("۴ اکتبر ۲۰۱۵", "2015-10-04", PrintedCalendar.Gregorian)]
    [InlineData("۱۰ محرم ۱۴۳۷", "2015-10-24", PrintedCalendar.Hijri)]
    [InlineData("اول شوال: ۱ شوال ۱۴۳۶", "2015-07-18", PrintedCalendar.Hijri)]
    [InlineData("۱۰ ذی الحجه ۱۴۳۶", "2015-09-24", PrintedCalendar.Hijri)]
    [InlineData("۱۰ ذی‌الحجه ۱۴۳۶", "2015-09-24", PrintedCalendar.Hijri)]
    public void A_day_is_read_in_any_of_the_three_calendars(string text, string iso, PrintedCalendar calendar)
    {
        Assert.True(DateReader.TryRead(text, out var date, out var precision, out var found));
        Assert.Equal((iso, DatePrecision.Day, calendar), (NodaTime.Text.LocalDatePattern.Iso.Format(date), precision, found));
    }

    [Theory]
    [InlineData("مهر ۱۳۹۴", 2015, 9, 23, DatePrecision.Month)]
    [InlineData("1394/07", 2015, 9, 23, DatePrecision.Month)]
    [InlineData("2015-10", 2015, 10, 1, DatePrecision.Month)]
    [InlineData("۱۳۹۴", 2015, 3, 21, DatePrecision.Year)]
    [InlineData("سال 2015", 2015, 1, 1, DatePrecision.Year)]
    public void A_month_or_year_is_known_only_so_far(string text, int year, int month, int day, DatePrecision precision)
    {
        Assert.True(DateReader.TryRead(text, out var date, out var found, out _));
        Assert.Equal((new LocalDate(year, month, day), precision), (date, found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("دیروز")]
    [InlineData("1394/13/01")]
    [InlineData("1394/12/30")]
    [InlineData("۳۱ مهر ۱۳۹۴")]
    [InlineData("2015-02-29")]
    [InlineData("99/07/12")]
    [InlineData("12345678901234567890")]
    public void What_is_no_date_is_not_read(string text)
    {
        Assert.False(DateReader.TryRead(text, out _, out _, out _));
    }

    [Fact]
    public void Leap_years_are_those_of_the_official_calendar()
    {
        // From the published calendars of the University of Tehran's Institute of Geophysics.
        int[] leap = [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408];
        for (var year = 1370; year <= 1408; year++)
            Assert.Equal(leap.Contains(year), DateReader.TryMake(PrintedCalendar.Jalali, year, 12, 30, out _));
    }
}
