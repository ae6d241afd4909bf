using System.Collections.Frozen;
using Didar.Text;

namespace Didar.Reading;

/// <summary>The names of months in the three calendars, as Persian and English print them.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, (PrintedCalendar Calendar, int Month)> Months = Make();

    /// <summary>The month that a word names; «ماه» may be joined to it.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out PrintedCalendar calendar, out int month)
    {
        var found = Months.TryGetValue(Folding.Fold(word), out var value);
        (calendar, month) = value;
        return found;
    }

    private static FrozenDictionary<string, (PrintedCalendar, int)> Make()
    {
        var months = new Dictionary<string, (PrintedCalendar, int)>(StringComparer.Ordinal);
        // The months of Iran, with the names of the zodiac that Afghanistan uses for the same months.
        Add(PrintedCalendar.Jalali, "فروردین حمل|اردیبهشت ثور|خرداد جوزا|تیر سرطان|مرداد امرداد اسد|شهریور سنبله|مهر میزان|آبان عقرب|آذر قوس|دی جدی|بهمن دلو|اسفند حوت");
        Add(PrintedCalendar.Gregorian, "ژانویه جنوری january jan|فوریه فبروری february feb|مارس مارچ march mar|آوریل آپریل اپریل april apr|مه می may|ژوئن جون june jun|ژوئیه جولای جولایی july jul|اوت آگوست آگست اگست august aug|سپتامبر سپتمبر september sept sep|اکتبر اکتوبر october oct|نوامبر نومبر november nov|دسامبر دسمبر december dec");
        Add(PrintedCalendar.Hijri, "محرم|صفر|ربیع‌الاول ربیع‌الاولی|ربیع‌الثانی ربیع‌الآخر|جمادی‌الاول جمادی‌الاولی|جمادی‌الثانی جمادی‌الثانیه جمادی‌الآخر|رجب|شعبان|رمضان|شوال|ذی‌القعده ذیقعده ذی‌قعده|ذی‌الحجه ذیحجه ذی‌حجه");
        return months.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(PrintedCalendar calendar, string names)
        {
            var month = 0;
            foreach (var variants in names.Split('|'))
            {
                month++;
                foreach (var name in variants.Split(' '))
                {
                    months[Folding.Fold(name)] = (calendar, month);
                    months[Folding.Fold(name + "ماه")] = (calendar, month);
                }
            }
        }
    }
}
