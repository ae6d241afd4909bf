using System.Globalization;
using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>Reads times of day: «ساعت ۱۴:۳۰ به وقت تهران», «پنج عصر», «شامگاه».</summary>
internal sealed class TimeClocks(MarkedText text, TimeNumbers numbers)
{
    /// <summary>The time of day that starts at a token, as TIMEX3 writes it; null where none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="limit">The sentence's end.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="isDoubtful">Whether it is a time of day only beside a day: «شب», «عصر».</param>
    public string? Read(int i, int limit, out int end, out bool isDoubtful)
    {
        isDoubtful = false;
        end = i;
        if (i >= limit) return null;
        var at = i;
        var word = numbers.Word(at, limit, out var next);
        if (word.Kind == TimeWordKind.Lead)
        {
            at = next;
            word = numbers.Word(at, limit, out next);
        }
        if (word is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Hour }) return ReadHour(next, limit, named: true, out end);
        if (at > i) return null;
        if (word.Kind == TimeWordKind.Part)
        {
            isDoubtful = word.Doubt > 0;
            end = next;
            // «صبح ساعت ۱۰»
            if (numbers.Word(next, limit, out var hour) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Hour } && TryHour(hour, limit, out var h, out var m, out var stop))
            {
                end = stop;
                isDoubtful = false;
                return Written(InDay(h, word.Code!), m);
            }
            TryZone(ref end, limit);
            return word.Code;
        }
        return ReadHour(i, limit, named: false, out end);
    }

    /// <summary>Takes «به وقت تهران», «به وقت محلی» along.</summary>
    public bool TryZone(ref int end, int limit)
    {
        if (numbers.Word(end, limit, out var next).Kind != TimeWordKind.Zone || next >= limit || text.Token(next).Kind != TokenKind.Word) return false;
        end = Math.Max(next + 1, Math.Max(text[next].PlaceEnd, text[next].StateEnd));
        return true;
    }

    private string? ReadHour(int i, int limit, bool named, out int end)
    {
        end = i;
        if (!TryHour(i, limit, out var hour, out var minute, out var at)) return null;
        var isWritten = text.Token(i).Kind == TokenKind.Number && (numbers.Parts(i) is { Count: > 1, Mark: ':', SecondDigits: 2 } || (at > i + 1 && text.Is(i + 1, ':')));
        var part = numbers.Word(at, limit, out var partEnd);
        if (part.Kind == TimeWordKind.Part && hour <= 12 && (named || isWritten || IsClock(part, hour, i)))
        {
            end = partEnd;
            hour = InDay(hour, part.Code!);
        }
        else if (named || isWritten) end = at;
        else return null;
        TryZone(ref end, limit);
        var last = ReadLast(ref end, limit);
        return last is null ? Written(hour, minute) : $"{Written(hour, minute)}/{last}";
    }

    /// <summary>A clock time in a part of the day: «امشب ساعت ۹» is T21:00.</summary>
    public static string Within(string clock, string part) =>
        clock.Length == 6 && int.TryParse(clock.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"T{InDay(hour, part):D2}{clock.AsSpan(3)}") : clock;

    // «ساعت ۸ تا ۱۰ صبح», «۸ صبح تا ۶ عصر»
    private string? ReadLast(ref int end, int limit)
    {
        if (numbers.Word(end, limit, out var next).Kind != TimeWordKind.Until) return null;
        if (numbers.Word(next, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Hour }) next = past;
        if (!TryHour(next, limit, out var hour, out var minute, out var stop)) return null;
        end = stop;
        if (numbers.Word(stop, limit, out var partEnd) is { Kind: TimeWordKind.Part } part && hour <= 12)
        {
            end = partEnd;
            hour = InDay(hour, part.Code!);
        }
        return Written(hour, minute);
    }

    // «پنج عصر» is a time; «سه شب» may be three nights.
    private bool IsClock(TimeWord part, int hour, int i) =>
        part.Code != "TNI" || hour >= 7 || text.Token(i).Kind == TokenKind.Number && hour == 1;

    private bool TryHour(int i, int limit, out int hour, out int minute, out int end)
    {
        (hour, minute, end) = (0, 0, i);
        if (i >= limit) return false;
        if (text.Token(i).Kind == TokenKind.Number && numbers.Parts(i) is { Count: > 1, SecondDigits: 2 } parts)
        {
            (hour, minute, end) = (parts.First, parts.Second, i + 1);
            // «ساعت ۱۸:۳۰ دقیقه»
            if (numbers.Word(end, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Minute }) end = past;
            return parts.Mark is ':' or '.' or '/' or '٫' && hour <= 24 && minute < 60;
        }
        var number = numbers.Read(i, limit);
        if (number.IsNone || number.IsOrdinal || number.Value is < 0 or > 24) return false;
        (hour, end) = (number.Value, number.End);
        if (end + 1 >= limit) return true;
        // ۱۸ : ۳۴
        if (text.Is(end, ':') && numbers.Read(end + 1, limit) is { Digits: 2, Value: < 60 } colon)
        {
            (minute, end) = (colon.Value, colon.End);
            if (numbers.Word(end, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Minute }) end = past;
            return true;
        }
        if (!text.IsWord(end, "و")) return true;
        if (text.IsWord(end + 1, "نیم")) (minute, end) = (30, end + 2);
        else if (text.IsWord(end + 1, "ربع")) (minute, end) = (15, end + 2);
        else if (numbers.Read(end + 1, limit) is { IsNone: false, Value: > 0 and < 60 } minutes && numbers.Word(minutes.End, limit, out var past) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Minute })
            (minute, end) = (minutes.Value, past);
        return true;
    }

    private static int InDay(int hour, string part) => part switch
    {
        "TAF" or "TEV" => hour < 12 ? hour + 12 : hour,
        "TMI" => hour < 10 ? hour + 12 : hour,
        "TNI" => hour == 12 ? 0 : hour is > 5 and < 12 ? hour + 12 : hour,
        _ => hour == 12 ? 0 : hour,
    };

    private static string Written(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}");
}
