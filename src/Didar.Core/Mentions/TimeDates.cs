using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;

namespace Didar.Mentions;

/// <summary>Reads days, weeks, months, years and decades, by name and number or counted from the report's date.</summary>
internal sealed class TimeDates(MarkedText text, TimeNumbers numbers)
{
    private const int FirstNewShortYear = 20;

    private readonly WrittenDates _written = new(text, numbers);

    /// <summary>The date that starts at a token; null where none does.</summary>
    public TimeExpression? Read(int i, int limit, out int end)
    {
        end = i;
        if (i >= limit) return null;
        if (text.Token(i).Kind == TokenKind.Number) return ReadNumber(i, limit, out end);
        var word = numbers.Word(i, limit, out var next);
        switch (word.Kind)
        {
            case TimeWordKind.Edge:
                return numbers.Word(next, limit, out _).Kind != TimeWordKind.Edge && Read(next, limit, out end) is { } inside ? inside : None(i, out end);
            case TimeWordKind.Day:
                return ReadNamedDay(word, next, limit, out end);
            case TimeWordKind.Year:
                end = next;
                return Counted(TimeUnit.Year, word.Value);
            case TimeWordKind.Weekday:
                return ReadWeekday(word.Value, next, limit, out end);
            case TimeWordKind.Month:
                return ReadMonth(word, 0, i, next, limit, out end);
            case TimeWordKind.Season:
                return ReadSeason(word.Value, next, limit, out end);
            case TimeWordKind.Unit:
                return ReadUnit((TimeUnit)word.Value, i, next, limit, out end);
            case TimeWordKind.Units:
                return ReadUnits((TimeUnit)word.Value, next, limit, out end);
            case TimeWordKind.Part when numbers.Word(next, limit, out var past) is { Kind: TimeWordKind.Past or TimeWordKind.Future, Value: not 2 } which:
                end = past;
                return Counted(TimeUnit.Day, which.Value) with { Type = TimeType.Time, Clock = word.Code };
            case TimeWordKind.Before:
                return ReadPointed(next, limit, out end);
            case TimeWordKind.Number or TimeWordKind.Ordinal:
                return ReadNumber(i, limit, out end);
            default:
                return null;
        }
    }

    /// <summary>The year at a token: 1395, 95, «نود و پنج», 2017; the calendar may be told after it.</summary>
    public TimeExpression? ReadYear(int i, int limit, bool isSure, out int end)
    {
        end = i;
        var number = numbers.Read(i, limit);
        if (number.IsNone || number.IsOrdinal || number.Value < 0) return null;
        var year = number.Value;
        var told = TryCalendar(number.End, limit, out var calendar, out end);
        if (told && calendar == PrintedCalendar.Hijri) return year is > 0 and < WrittenDates.LastOldYear ? WrittenDates.Dated(calendar, year) : null;
        var isWhole = number.Digits is 4 or 0 && year is >= WrittenDates.FirstWholeYear and <= WrittenDates.LastWholeYear;
        if (!isWhole && (number.Digits > 2 || year is < 1 or > 99 || !isSure)) return null;
        // A unit behind it counts it: «سال ۲۰ نفر» is no year.
        if (!isWhole && number.Digits == 0 && year < FirstNewShortYear) return null;
        if (!told) calendar = year <= WrittenDates.LastOldYear ? PrintedCalendar.Jalali : PrintedCalendar.Gregorian;
        if (!isWhole) year += calendar == PrintedCalendar.Gregorian ? (year < 50 ? 2000 : 1900) : year >= FirstNewShortYear ? 1300 : 1400;
        return WrittenDates.Dated(calendar, year);
    }

    private TimeExpression? ReadNumber(int i, int limit, out int end)
    {
        end = i;
        if (text.Token(i).Kind == TokenKind.Number)
        {
            if (_written.Read(i, out end) is { } written) return written;
            if (_written.ReadHyphened(i, limit, out end) is { } hyphened) return hyphened;
        }
        var number = numbers.Read(i, limit);
        if (number.IsNone) return null;
        var next = number.End;
        if (number.Value is >= 1 and <= 31)
        {
            // «۹ و ۱۰ مرداد», «۱۲ تا ۱۵ اردیبهشت»
            if (Joins(next, limit) && numbers.Read(next + 1, limit) is { Value: >= 1 and <= 31 } second && MonthAt(second.End, limit, out _, out _))
            {
                if (ReadDayOfMonth(second, limit, out end) is { } last) return last with { Day = number.Value, Until = last };
            }
            if (ReadDayOfMonth(number, limit, out end) is { } day) return day;
        }
        // «۲۰۱۱ میلادی», «۲۰۱۱ تا ۲۰۱۵»
        if (number.Digits == 4 && !number.IsOrdinal && number.Value is >= WrittenDates.FirstWholeYear and <= WrittenDates.LastWholeYear)
        {
            if (TryCalendar(next, limit, out var calendar, out end)) return WrittenDates.Dated(calendar, number.Value);
            if (IsUntil(next, limit) && numbers.Read(next + 1, limit) is { Digits: 4, IsOrdinal: false } to && to.Value > number.Value && to.Value <= WrittenDates.LastWholeYear)
            {
                end = to.End;
                return WrittenDates.YearOf(number.Value) with { Until = WrittenDates.YearOf(to.Value) };
            }
        }
        end = i;
        if (number.IsOrdinal) return null;
        if (number.Digits == 4 && _written.IsBareYear(i, number.Value, limit))
        {
            end = next;
            return WrittenDates.YearOf(number.Value);
        }
        // «سه روز پیش», «دو هفته بعد»
        var unit = numbers.Word(next, limit, out var unitEnd);
        var isPart = unit is { Kind: TimeWordKind.Part, Code: "TNI" };
        if (unit.Kind != TimeWordKind.Unit && !isPart) return null;
        var which = numbers.Word(unitEnd, limit, out var whichEnd);
        var back = which.Kind == TimeWordKind.Ago;
        // «سه روز آینده» is how long; «سه روز بعد» is when.
        if (!back && which is not { Kind: TimeWordKind.Future, Value: 2 }) return null;
        end = whichEnd;
        if (number.Value < 0) return Vague(back ? "PAST_REF" : "FUTURE_REF") with { Unit = (TimeUnit)unit.Value };
        var counted = Counted(isPart ? TimeUnit.Day : (TimeUnit)unit.Value, back ? -number.Value : number.Value);
        return isPart ? counted with { Type = TimeType.Time, Clock = unit.Code } : counted;
    }

    private TimeExpression? ReadNamedDay(TimeWord word, int next, int limit, out int end)
    {
        end = next;
        var day = Counted(TimeUnit.Day, word.Value);
        if (word.Code is not null) day = day with { Type = TimeType.Time, Clock = word.Code };
        // «امروز (سه‌شنبه ۱۲ اردیبهشت)», «امروز، دوشنبه», «دیروز چهارشنبه»
        var at = Opened(next, limit, out var bracket);
        if (numbers.Word(at, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Day }) at = past;
        var isDay = numbers.Word(at, limit, out _).Kind == TimeWordKind.Weekday || IsDayNumber(at, limit);
        if (!isDay || Read(at, limit, out var stop) is not { } named || named.Until is not null) return day;
        // «امروز چهارشنبه شب» goes on with its own part of the day.
        if (!Closed(ref stop, limit, bracket)) return day;
        end = stop;
        return named.Day > 0 ? named with { Type = day.Type, Clock = day.Clock } : day;
    }

    private TimeExpression? ReadWeekday(int weekday, int next, int limit, out int end)
    {
        end = next;
        var day = new TimeExpression { Type = TimeType.Date, Weekday = weekday };
        var which = numbers.Word(next, limit, out var whichEnd);
        if (which.Kind is TimeWordKind.Past or TimeWordKind.Future)
        {
            end = whichEnd;
            return day with { Unit = TimeUnit.Weekday, Offset = which.Value < 0 ? -1 : 1 };
        }
        // «دوشنبه این هفته», «دوشنبه هفته گذشته»
        if (which.Kind is TimeWordKind.Unit or TimeWordKind.Before && Read(next, limit, out var weekEnd) is { Unit: TimeUnit.Week, Offset: { } weeks })
        {
            end = weekEnd;
            return day with { Unit = TimeUnit.Week, Offset = weeks };
        }
        var at = Opened(next, limit, out var bracket);
        if (IsDayNumber(at, limit) && Read(at, limit, out var stop) is { Day: > 0 } dated && Closed(ref stop, limit, bracket))
        {
            end = stop;
            return dated;
        }
        return day;
    }

    private TimeExpression? ReadDayOfMonth(TimeNumber number, int limit, out int end)
    {
        var (day, i) = (number.Value, number.End);
        end = i;
        // «پنجم ماه جاری»; «شش ماه گذشته» is how long.
        if ((number.IsOrdinal || day > 12) && numbers.Word(i, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Month } && ReadWhich(TimeUnit.Month, past, limit, out end) is { Offset: not null } month && (number.IsOrdinal || numbers.Word(past, limit, out _).Kind is TimeWordKind.Past or TimeWordKind.This))
            return month with { Day = day };
        return MonthAt(i, limit, out var word, out var next) ? ReadMonth(word, day, i, next, limit, out end) : null;
    }

    /// <summary>A month's name, «ماه» before or after it.</summary>
    private bool MonthAt(int i, int limit, out TimeWord month, out int end)
    {
        month = numbers.Word(i, limit, out end);
        if (month is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Month })
        {
            month = numbers.Word(end, limit, out end);
            if (month.Kind == TimeWordKind.Month) month = month with { Doubt = 0 };
        }
        return month.Kind == TimeWordKind.Month;
    }

    private TimeExpression? ReadMonth(TimeWord word, int day, int i, int next, int limit, out int end)
    {
        end = next;
        var month = new TimeExpression { Type = TimeType.Date, Calendar = word.Calendar, Month = word.Value, Day = day };
        var at = next;
        var saysYear = numbers.Word(at, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Year };
        if (saysYear) at = past;
        // «۲۰ ژانویه، ۲۰۱۷»
        else if (at + 1 < limit && text.Is(at, '،') && numbers.Read(at + 1, limit) is { Digits: 4 }) at++;
        if (numbers.Read(at, limit) is { IsNone: false, IsOrdinal: false } number && ReadYear(at, limit, isSure: saysYear || word.Calendar == PrintedCalendar.Jalali && number is { Digits: 2, Value: >= WrittenDates.FirstShortYear }, out var yearEnd) is { } year &&
            (number.Digits == 4 || saysYear || word.Calendar == PrintedCalendar.Jalali) && (word.Calendar == PrintedCalendar.Gregorian) == (year.Year > WrittenDates.LastOldYear))
        {
            end = yearEnd;
            return month with { Year = year.Year };
        }
        // «شهریور امسال», «مهر سال گذشته»
        if ((numbers.Word(next, limit, out _) is { Kind: TimeWordKind.Year } || saysYear) && Read(next, limit, out var relativeEnd) is { Unit: TimeUnit.Year, Offset: { } years })
        {
            end = relativeEnd;
            return month with { Unit = TimeUnit.Year, Offset = years };
        }
        if (numbers.Word(next, limit, out var whichEnd) is { Kind: TimeWordKind.Past or TimeWordKind.Future, Value: not 2 } which && day == 0 && word.Doubt < 2)
        {
            end = whichEnd;
            return month with { Unit = TimeUnit.Month, Offset = which.Value };
        }
        if (TryCalendar(next, limit, out _, out var calendarEnd)) end = calendarEnd;
        return word.Doubt <= (day > 0 ? 1 : 0) ? month : None(i, out end);
    }

    private TimeExpression? ReadSeason(int season, int next, int limit, out int end)
    {
        var expression = new TimeExpression { Type = TimeType.Date, Season = season };
        var at = numbers.Word(next, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Year } ? past : next;
        var number = numbers.Read(at, limit);
        if (ReadYear(at, limit, isSure: number.Digits == 2, out end) is { } year) return expression with { Year = year.Year, Calendar = year.Calendar };
        if (Read(next, limit, out end) is { Unit: TimeUnit.Year, Offset: { } years }) return expression with { Unit = TimeUnit.Year, Offset = years };
        if (numbers.Word(next, limit, out end) is { Kind: TimeWordKind.Past or TimeWordKind.Future, Value: not 2 } which)
            return expression with { Unit = TimeUnit.Season, Offset = which.Value };
        // «بهار عربی»: a season alone may be anything.
        return null;
    }

    private TimeExpression? ReadUnit(TimeUnit unit, int i, int next, int limit, out int end)
    {
        end = i;
        switch (unit)
        {
            case TimeUnit.Year:
                if (ReadYear(next, limit, isSure: true, out end) is { } year) return WithLastYear(year, ref end, limit);
                break;
            case TimeUnit.Month:
                if (numbers.Word(next, limit, out var monthEnd) is { Kind: TimeWordKind.Month } month) return ReadMonth(month with { Doubt = 0 }, 0, i, monthEnd, limit, out end);
                break;
            case TimeUnit.Decade or TimeUnit.Century:
                if (ReadAge(unit, next, limit, out end) is { } age) return age;
                break;
            case TimeUnit.Season:
                if (numbers.Word(next, limit, out var seasonEnd) is { Kind: TimeWordKind.Season } season)
                    return ReadSeason(season.Value, seasonEnd, limit, out end) ?? Seasonal(season.Value, seasonEnd, out end);
                break;
            case TimeUnit.Day:
                if (IsDay(next, limit) && Read(next, limit, out end) is { } day) return day;
                break;
        }
        return ReadWhich(unit, next, limit, out end);
    }

    /// <summary>«گذشته», «آینده», «جاری», «قبل» after a unit, «میلادی» beside it.</summary>
    private TimeExpression? ReadWhich(TimeUnit unit, int next, int limit, out int end)
    {
        end = next;
        var which = numbers.Word(next, limit, out var whichEnd);
        var calendar = PrintedCalendar.Jalali;
        if (which.Kind == TimeWordKind.Calendar)
        {
            calendar = which.Calendar;
            which = numbers.Word(whichEnd, limit, out whichEnd);
        }
        if (which.Kind == TimeWordKind.Recent)
        {
            end = whichEnd;
            return Vague("PAST_REF") with { Unit = unit };
        }
        if (which.Kind is not (TimeWordKind.Past or TimeWordKind.Ago or TimeWordKind.Future or TimeWordKind.This)) return null;
        if (which.Kind != TimeWordKind.This && unit < TimeUnit.Day && which.Kind is not TimeWordKind.Past) return null;
        end = whichEnd;
        if (TryCalendar(end, limit, out var told, out var toldEnd)) (calendar, end) = (told, toldEnd);
        // «روز بعد» follows a day of the story.
        var narrated = unit == TimeUnit.Day && (which.Kind == TimeWordKind.Ago || which is { Kind: TimeWordKind.Future, Value: 2 });
        return Counted(unit, Math.Sign(which.Value)) with { Calendar = calendar, IsNarrated = narrated };
    }

    private TimeExpression? ReadUnits(TimeUnit unit, int next, int limit, out int end)
    {
        end = next;
        // «روزهای ۹ و ۱۰ مرداد», «سال‌های ۲۰۱۱ تا ۲۰۱۵»
        if (unit == TimeUnit.Day && IsDay(next, limit)) return Read(next, limit, out end);
        if (unit == TimeUnit.Year && ReadYear(next, limit, isSure: true, out end) is { } year) return WithLastYear(year, ref end, limit, "و");
        var word = numbers.Word(next, limit, out end);
        // «ماه‌های مارس و آوریل»
        if (unit == TimeUnit.Month && word.Kind == TimeWordKind.Month)
        {
            var first = ReadMonth(word with { Doubt = 0 }, 0, next, end, limit, out end);
            if (first is null || !Joins(end, limit) || numbers.Word(end + 1, limit, out var secondEnd) is not { Kind: TimeWordKind.Month } second) return first;
            return ReadMonth(second with { Doubt = 0 }, 0, end + 1, secondEnd, limit, out end) is { } last ? first with { Year = first.Year > 0 ? first.Year : last.Year, Until = last } : first;
        }
        return word.Kind switch
        {
            TimeWordKind.Past or TimeWordKind.Recent or TimeWordKind.Ago => Vague("PAST_REF"),
            TimeWordKind.Future => Vague("FUTURE_REF"),
            TimeWordKind.This => Vague("PRESENT_REF"),
            _ => null,
        };
    }

    // «این هفته», «همین ماه»; «این روز» points into the text.
    private TimeExpression? ReadPointed(int next, int limit, out int end)
    {
        var word = numbers.Word(next, limit, out end);
        if (word.Kind == TimeWordKind.Unit && (TimeUnit)word.Value is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && ReadUnit((TimeUnit)word.Value, next, end, limit, out _) is null)
            return Counted((TimeUnit)word.Value, 0);
        if (word.Kind != TimeWordKind.Units || (TimeUnit)word.Value is not TimeUnit.Day) return null;
        return Vague("PRESENT_REF");
    }

    // «دهه ۶۰», «دهه هفتاد شمسی», «دهه ۱۹۹۰», «قرن بیستم»
    private TimeExpression? ReadAge(TimeUnit unit, int next, int limit, out int end)
    {
        end = next;
        var number = numbers.Read(next, limit);
        if (number.IsNone || number.Value <= 0) return null;
        var told = TryCalendar(number.End, limit, out var calendar, out end);
        if (unit == TimeUnit.Century)
        {
            if (number.Value > 21) return null;
            return WrittenDates.Dated(told ? calendar : PrintedCalendar.Gregorian, ((number.Value - 1) * 100) + 1) with { Unit = unit };
        }
        if (number.IsOrdinal || number.Value % 10 != 0) return null;
        var year = number.Value;
        if (year < 100) year += told && calendar == PrintedCalendar.Gregorian ? 1900 : year >= FirstNewShortYear ? 1300 : 1400;
        if (year is < WrittenDates.FirstWholeYear or > WrittenDates.LastWholeYear) return null;
        return WrittenDates.Dated(told ? calendar : WrittenDates.YearOf(year).Calendar, year) with { Unit = unit };
    }

    private TimeExpression WithLastYear(TimeExpression year, ref int end, int limit, string? orJoin = null)
    {
        if (end >= limit || (!IsUntil(end, limit) && !(orJoin is not null && text.IsWord(end, orJoin)))) return year;
        var at = numbers.Word(end + 1, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Year } ? past : end + 1;
        if (ReadYear(at, limit, isSure: orJoin is not null || at == past, out var stop) is not { } last || last.Year <= year.Year) return year;
        end = stop;
        return year with { Until = last };
    }

    private static TimeExpression Seasonal(int season, int stop, out int end)
    {
        end = stop;
        return new() { Type = TimeType.Date, Season = season };
    }

    // What may follow «روز»: a weekday, a named day, a day of a month, a written date.
    private bool IsDay(int i, int limit) =>
        numbers.Word(i, limit, out _).Kind is TimeWordKind.Weekday or TimeWordKind.Day || IsDayNumber(i, limit);

    private bool IsDayNumber(int i, int limit)
    {
        if (i >= limit) return false;
        if (text.Token(i).Kind == TokenKind.Number && numbers.Parts(i).Count > 1) return _written.Read(i, out _) is not null;
        return numbers.Read(i, limit) is { Value: >= 1 and <= 31 } && ReadNumber(i, limit, out _) is { Day: > 0 };
    }

    // A bracket, a comma or a stroke before what says the same day once more.
    private int Opened(int i, int limit, out bool bracket)
    {
        bracket = i < limit && text.Is(i, '(');
        return bracket || (i < limit && (text.Is(i, '،') || text.Is(i, '-'))) ? i + 1 : i;
    }

    private bool Closed(ref int end, int limit, bool bracket)
    {
        if (!bracket) return true;
        if (end >= limit || !text.Is(end, ')')) return false;
        end++;
        return true;
    }

    private bool IsUntil(int i, int limit) => numbers.Word(i, limit, out _).Kind == TimeWordKind.Until || (i < limit && (text.Is(i, '-') || text.Is(i, '–')));

    private bool Joins(int i, int limit) => i < limit && (text.IsWord(i, "و") || IsUntil(i, limit));

    private bool TryCalendar(int i, int limit, out PrintedCalendar calendar, out int end)
    {
        var word = numbers.Word(i, limit, out end);
        calendar = word.Calendar;
        if (word.Kind == TimeWordKind.Calendar) return true;
        // The end stays where the calendar would have begun.
        end = i;
        return false;
    }

    private static TimeExpression? None(int at, out int end)
    {
        end = at;
        return null;
    }

    private static TimeExpression Vague(string reference) => new() { Type = TimeType.Date, Length = reference };

    private static TimeExpression Counted(TimeUnit unit, int offset) =>
        new() { Type = unit < TimeUnit.Day ? TimeType.Time : TimeType.Date, Unit = unit, Offset = offset };
}
