using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>How much must stand beside a month's name before it is one.</summary>
internal enum MonthDoubt
{
    /// <summary>The name means nothing else: «فروردین».</summary>
    None,
    /// <summary>A word of another meaning, or a person's name: a day or a year stands beside it («۱۲ مهر»), or «ماه».</summary>
    Some,
    /// <summary>So common a word that a day before it is not enough: «۵ آب», «۳ میزان».</summary>
    Much,
}

/// <summary>The name of a month.</summary>
/// <param name="Name">The name; a half-space may be a blank in print.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Month">Its number.</param>
/// <param name="Doubt">What else the word may be.</param>
internal readonly record struct MonthName(string Name, PrintedCalendar Calendar, int Month, MonthDoubt Doubt);

/// <summary>The names of months in the three calendars, as Persian, Arabic and English print them.</summary>
internal static class MonthNames
{
    /// <summary>All names, each also with «ماه» joined to it, which takes its doubt away.</summary>
    public static ImmutableArray<MonthName> All { get; } = Make();

    private static readonly PhraseTrie Names = PhraseTrie.Build(All.Select(static (month, index) => (month.Name, index)));

    /// <summary>The month that a word names; «ماه» may be joined to it.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out PrintedCalendar calendar, out int month)
    {
        var found = Names.Exact(word);
        (calendar, month) = found == PhraseTrie.None ? default : (All[found].Calendar, All[found].Month);
        return found != PhraseTrie.None;
    }

    // ~ before a name: some doubt; ! much.
    private static ImmutableArray<MonthName> Make()
    {
        var months = ImmutableArray.CreateBuilder<MonthName>();
        // The months of Iran, with the names of the zodiac that Afghanistan uses for the same months.
        Add(PrintedCalendar.Jalali, "فروردین !حمل|اردیبهشت !ثور|خرداد !جوزا|~تیر !سرطان|مرداد امرداد !اسد|شهریور !سنبله|~مهر !میزان|آبان !عقرب|~آذر !قوس|~دی !جدی|~بهمن !دلو|اسفند !حوت");
        Add(PrintedCalendar.Gregorian, "ژانویه جنوری ~january ~jan|فوریه فبروری ~february ~feb|مارس ~مارچ ~march ~mar|آوریل ~آپریل ~اپریل ~april ~apr|~مه ~می ~may|ژوئن !جون ~june ~jun|ژوئیه جولای جولایی ~july ~jul|اوت آگوست آگست اگست ~august ~aug|سپتامبر سپتمبر ~september ~sept ~sep|اکتبر اکتوبر ~october ~oct|نوامبر نومبر ~november ~nov|دسامبر دسمبر ~december ~dec");
        // The same months as Syria, Lebanon, Iraq and Palestine call them.
        Add(PrintedCalendar.Gregorian, "کانون‌الثانی کانون‌ثانی ~کانون‌دوم|~شباط|~آذار|~نیسان|~ایار|حزیران|تموز|!آب|ایلول|تشرین‌الاول تشرین‌اول|تشرین‌الثانی تشرین‌ثانی تشرین‌دوم|کانون‌الاول ~کانون‌اول");
        Add(PrintedCalendar.Hijri, "~محرم محرم‌الحرام|~صفر|ربیع‌الاول ربیع‌الاولی|ربیع‌الثانی ربیع‌الآخر|جمادی‌الاول جمادی‌الاولی|جمادی‌الثانی جمادی‌الثانیه جمادی‌الآخر|~رجب|~شعبان|~رمضان|شوال|ذی‌القعده ذیقعده ذی‌قعده|ذی‌الحجه ذیحجه ذی‌حجه");
        return months.ToImmutable();

        void Add(PrintedCalendar calendar, string names)
        {
            var month = 0;
            foreach (var variants in names.Split('|'))
            {
                month++;
                foreach (var variant in variants.Split(' '))
                {
                    var name = variant.TrimStart('~', '!');
                    months.Add(new(name, calendar, month, variant[0] switch { '~' => MonthDoubt.Some, '!' => MonthDoubt.Much, _ => MonthDoubt.None }));
                    months.Add(new(name + "ماه", calendar, month, MonthDoubt.None));
                }
            }
        }
    }
}
