using System.Globalization;
using Didar.Reading;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>What a word does in an expression of time; <c>times.tsv</c> has the words.</summary>
public enum TimeWordKind : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>امروز، دیروز: a day counted from the report's.</summary>
    Day,
    /// <summary>امسال، پارسال: a year counted from the report's.</summary>
    Year,
    /// <summary>دوشنبه</summary>
    Weekday,
    /// <summary>صبح، شامگاه: a part of the day.</summary>
    Part,
    /// <summary>روز، ماه: what is counted.</summary>
    Unit,
    /// <summary>روزهای، سال‌ها: several of them.</summary>
    Units,
    /// <summary>«روزه» in «سه‌روزه»</summary>
    Lasting,
    /// <summary>تابستان</summary>
    Season,
    /// <summary>گذشته</summary>
    Past,
    /// <summary>پیش، قبل</summary>
    Ago,
    /// <summary>آینده، بعد</summary>
    Future,
    /// <summary>جاری</summary>
    This,
    /// <summary>اخیر</summary>
    Recent,
    /// <summary>این، همین: in front of what they point to.</summary>
    Before,
    /// <summary>هر</summary>
    Every,
    /// <summary>«روزی», «سالی»: how often, before a number; the value is the unit.</summary>
    Each,
    /// <summary>سالانه</summary>
    Set,
    /// <summary>دو، بیست، چند (-1)</summary>
    Number,
    /// <summary>نیم</summary>
    Half,
    /// <summary>دوم، سی‌ام</summary>
    Ordinal,
    /// <summary>میلادی</summary>
    Calendar,
    /// <summary>اوایل</summary>
    Edge,
    /// <summary>رأس</summary>
    Lead,
    /// <summary>به وقت</summary>
    Zone,
    /// <summary>تا</summary>
    Until,
    /// <summary>«میدان» in «میدان هفت تیر», or «امام جمعه»: a name, and a date that stands next belongs to it.</summary>
    Name,
    /// <summary>فروردین: from the names of months, not from the file.</summary>
    Month,
}

/// <summary>What is counted in a time, the smallest first.</summary>
public enum TimeUnit : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>ثانیه</summary>
    Second,
    /// <summary>دقیقه</summary>
    Minute,
    /// <summary>ساعت</summary>
    Hour,
    /// <summary>روز</summary>
    Day,
    /// <summary>«دوشنبه گذشته»: the nearest day of that name.</summary>
    Weekday,
    /// <summary>هفته: from Saturday to Friday.</summary>
    Week,
    /// <summary>ماه</summary>
    Month,
    /// <summary>فصل</summary>
    Season,
    /// <summary>سال</summary>
    Year,
    /// <summary>دهه</summary>
    Decade,
    /// <summary>قرن</summary>
    Century,
}

/// <summary>A word of time. <c>default</c> is none.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number; for a unit the <see cref="TimeUnit"/>, for a month its number, for a calendar the <see cref="PrintedCalendar"/>.</param>
/// <param name="Code">A part of the day or a set as TIMEX3 writes it; else null.</param>
/// <param name="Calendar">A month's calendar.</param>
/// <param name="Doubt">0 where the word means nothing else, 1 where a little must stand beside it, 2 where much.</param>
public readonly record struct TimeWord(TimeWordKind Kind, int Value, string? Code, PrintedCalendar Calendar, int Doubt);

/// <summary>The words of time: <c>times.tsv</c>, and the names of months.</summary>
public sealed class TimeWords
{
    private readonly PhraseTrie _phrases;
    private readonly TimeWord[] _words;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row has a kind or value that does not exist.</exception>
    public TimeWords(string text)
    {
        var words = new List<TimeWord>();
        var phrases = new List<(string, int)>();
        foreach (var row in TsvRows.Of(text))
        {
            foreach (var phrase in row[0].Split('|', StringSplitOptions.RemoveEmptyEntries)) phrases.Add((phrase, words.Count));
            words.Add(WordOf(row[1], row[2]));
        }
        foreach (var month in MonthNames.All)
        {
            phrases.Add((month.Name, words.Count));
            words.Add(new(TimeWordKind.Month, month.Month, null, month.Calendar, (int)month.Doubt));
        }
        _phrases = PhraseTrie.Build(phrases);
        _words = [.. words];
    }

    /// <summary>The longest word or phrase of time that starts here; <c>default</c> where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts.</param>
    /// <param name="limit">The phrase may not go beyond.</param>
    /// <param name="end">One past its last letter.</param>
    public TimeWord At(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        var found = _phrases.Longest(text, start, limit, out end);
        return found == PhraseTrie.None ? default : _words[found];
    }

    private static TimeWord WordOf(string kindName, string value)
    {
        if (!Enum.TryParse<TimeWordKind>(kindName, ignoreCase: true, out var kind)) throw new FormatException($"times: «{kindName}» is no kind");
        switch (kind)
        {
            case TimeWordKind.Unit or TimeWordKind.Units or TimeWordKind.Lasting or TimeWordKind.Each:
                return Enum.TryParse<TimeUnit>(value, ignoreCase: true, out var unit) ? new(kind, (int)unit, null, default, 0) : throw new FormatException($"times: «{value}» is no unit");
            case TimeWordKind.Calendar:
                return Enum.TryParse<PrintedCalendar>(value, ignoreCase: true, out var calendar) ? new(kind, (int)calendar, null, calendar, 0) : throw new FormatException($"times: «{value}» is no calendar");
            case TimeWordKind.Part:
                var doubtful = value.StartsWith('~');
                return new(kind, 0, "T" + value.TrimStart('~'), default, doubtful ? 1 : 0);
            case TimeWordKind.Set:
                return new(kind, 0, value, default, 0);
            default:
                var parts = value.Split(' ');
                return new(kind, int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? "T" + parts[1] : null, default, 0);
        }
    }
}
