using Didar.Language;
using Didar.Reading;

namespace Didar.Mentions;

/// <summary>Reads dates written in digits only.</summary>
internal sealed class WrittenDates(MarkedText text, TimeNumbers numbers)
{
    /// <summary>The last year that is taken for a Jalali one; the first and last that four digits may be; the first that two digits of a date are.</summary>
    public const int LastOldYear = 1500, FirstWholeYear = 1200, LastWholeYear = 2199, FirstShortYear = 40;

    /// <summary>One token: ۱۳۹۵/۲/۱۲, ۱۲/۲/۱۳۹۵, ۹۵/۲/۱۲, ۱۳۹۵/۲.</summary>
    public TimeExpression? Read(int i, out int end)
    {
        end = i + 1;
        var p = numbers.Parts(i);
        if (p.Mark is not ('/' or '.' or '٫' or '-')) return null;
        if (p.Count == 3)
        {
            if (p.FirstDigits == 4 || (p is { FirstDigits: 2, SecondDigits: <= 2, ThirdDigits: <= 2, First: >= FirstShortYear, Mark: '/' })) return Whole(p.First, p.Second, p.Third);
            return p.ThirdDigits == 4 ? Whole(p.Third, p.Second, p.First) ?? (p.Third > LastOldYear ? Whole(p.Third, p.First, p.Second) : null) : null;
        }
        return p is { Count: 2, FirstDigits: 4, SecondDigits: <= 2, Mark: '/' } && p.First is >= FirstWholeYear and <= LastWholeYear ? Whole(p.First, p.Second, 0) : null;
    }

    /// <summary>Five tokens without blanks: 2015-10-04.</summary>
    public TimeExpression? ReadHyphened(int i, int limit, out int end)
    {
        end = i + 5;
        if (end > limit || !text.Is(i + 1, '-') || !text.Is(i + 3, '-') || text.Token(i + 2).Kind != TokenKind.Number || text.Token(i + 4).Kind != TokenKind.Number) return null;
        if (text.Token(i + 4).Span.End - text.Token(i).Span.Start > 10) return null;
        var (a, b, c) = (numbers.Parts(i), numbers.Parts(i + 2), numbers.Parts(i + 4));
        if (a.Count != 1 || b.Count != 1 || c.Count != 1) return null;
        return a.FirstDigits == 4 ? Whole(a.First, b.First, c.First) : c.FirstDigits == 4 ? Whole(c.First, b.First, a.First) : null;
    }

    /// <summary>«از ۲۰۱۱», «در ۱۳۹۵»: after a preposition, and nothing is counted by it.</summary>
    public bool IsBareYear(int i, int year, int limit)
    {
        if (year is not (>= 1300 and <= 1450 or >= 1900 and <= 2060) || i == 0 || !(text.IsWord(i - 1, "در") || text.IsWord(i - 1, "از") || text.IsWord(i - 1, "تا"))) return false;
        return i + 1 >= limit || text.IsPunctuation(i + 1) || text.Token(i + 1).Pos is PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Verb or PartOfSpeech.Pron;
    }

    /// <summary>A year, whose calendar its size tells.</summary>
    public static TimeExpression YearOf(int year) => Dated(year <= LastOldYear ? PrintedCalendar.Jalali : PrintedCalendar.Gregorian, year);

    /// <summary>A year of a calendar.</summary>
    public static TimeExpression Dated(PrintedCalendar calendar, int year) => new() { Type = TimeType.Date, Calendar = calendar, Year = year };

    private static TimeExpression? Whole(int year, int month, int day)
    {
        if (year < 100) year += 1300;
        var calendar = YearOf(year).Calendar;
        if (year is < FirstWholeYear or > LastWholeYear || !DateReader.TryMake(calendar, year, month, Math.Max(day, 1), out _)) return null;
        return Dated(calendar, year) with { Month = month, Day = day };
    }
}
