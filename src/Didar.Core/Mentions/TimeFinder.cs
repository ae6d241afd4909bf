using System.Globalization;
using Didar.Knowledge;
using Didar.Language;
using Didar.Text;

namespace Didar.Mentions;

/// <summary>
/// Finds where a text tells a time: dates, times of day, lengths and recurrences. One walk over the tokens; a word that
/// begins no time costs one look-up.
/// </summary>
internal sealed class TimeFinder
{
    private readonly MarkedText _text;
    private readonly TimeNumbers _numbers;
    private readonly TimeDates _dates;
    private readonly TimeClocks _clocks;

    public TimeFinder(MarkedText text)
    {
        _text = text;
        _numbers = new(text);
        _dates = new(text, _numbers);
        _clocks = new(text, _numbers);
    }

    /// <summary>All times in the order of the text; they do not overlap.</summary>
    public List<TimeMention> Find()
    {
        var found = new List<TimeMention>();
        foreach (var sentence in _text.Analysis.Sentences)
        {
            bool? ahead = null;
            for (var i = sentence.FirstToken; i < sentence.TokenEnd;)
            {
                var word = _numbers.Word(i, sentence.TokenEnd, out var past);
                if (word.Kind == TimeWordKind.Name)
                {
                    i = EndOfName(past, sentence.TokenEnd);
                    continue;
                }
                if (!MayStart(i, word.Kind) || Read(i, sentence.TokenEnd, out var clock, out var end) is not { } expression)
                {
                    i++;
                    continue;
                }
                found.Add(new(new(i, end), clock, expression, ahead ??= LooksAhead(sentence)));
                i = end;
            }
        }
        return found;
    }

    // «میدان هفت تیر», «امام جمعه»: past the date that belongs to the name.
    private int EndOfName(int past, int limit) =>
        _dates.Read(past, limit, out var end) is { Day: > 0, Month: > 0, Year: 0 } ? end : past;

    private bool MayStart(int i, TimeWordKind kind) => kind == TimeWordKind.None
        ? _text.Token(i).Kind == TokenKind.Number || StartsWithDigit(i)
        : kind is not (TimeWordKind.Past or TimeWordKind.Ago or TimeWordKind.Future or TimeWordKind.This or TimeWordKind.Recent or
            TimeWordKind.Calendar or TimeWordKind.Zone or TimeWordKind.Until or TimeWordKind.Lasting);

    private TimeExpression? Read(int i, int limit, out TokenRange clock, out int end)
    {
        clock = default;
        if (ReadSet(i, limit, out end) is { } set) return set;
        if (_dates.Read(i, limit, out end) is { } date)
        {
            date = WithLast(date, ref end, limit);
            // «شب گذشته» has its clock beside it, «دیشب» in it.
            if (date.Clock is not null && _numbers.Word(i, limit, out var past).Kind == TimeWordKind.Part) clock = new(i, past);
            return date.Until is null && clock.IsEmpty && date.Length is null ? WithClock(date, ref end, limit, out clock) : date;
        }
        if (_clocks.Read(i, limit, out end, out var isDoubtful) is { } time)
        {
            clock = new(i, end);
            var at = end < limit && (_text.Is(end, '،') || _text.IsWord(end, "در")) ? end + 1 : end;
            if (StartsDay(at, limit) && _dates.Read(at, limit, out var stop) is { Until: null, Length: null } day && (day.Clock is null || stop == at + 1))
            {
                end = stop;
                if (day.Clock is not null) time = TimeClocks.Within(time, day.Clock);
                // «صبح دیروز به وقت محلی»
                _clocks.TryZone(ref end, limit);
                return day with { Type = TimeType.Time, Clock = time };
            }
            if (!isDoubtful) return new() { Type = TimeType.Time, Clock = time };
        }
        return ReadLength(i, limit, out end);
    }

    // «۱۲ اردیبهشت تا ۳ خرداد», «دوشنبه تا جمعه», «تابستان ۹۴ تا بهار ۹۵»
    private TimeExpression WithLast(TimeExpression date, ref int end, int limit)
    {
        if (date.Until is not null || date.Length is not null || _numbers.Word(end, limit, out var next).Kind != TimeWordKind.Until) return date;
        if (_dates.Read(next, limit, out var stop) is not { Until: null, Length: null, Clock: null } last || last.Type != TimeType.Date) return date;
        end = stop;
        // «ژوئن تا اوت ۲۰۱۷»
        return date is { Month: > 0, Year: 0, Offset: null } && last is { Month: > 0, Year: > 0 } && last.Calendar == date.Calendar
            ? date with { Year = last.Year, Until = last } : date with { Until = last };
    }

    private TimeExpression WithClock(TimeExpression date, ref int end, int limit, out TokenRange clock)
    {
        clock = default;
        var at = end < limit && _text.Is(end, '،') && _numbers.Word(end + 1, limit, out _) is { Kind: TimeWordKind.Lead or TimeWordKind.Unit } ? end + 1 : end;
        // A day has a time of day; a month has none, and «شب» after it is another night.
        var isDay = date.Day > 0 || date.Weekday > 0 || date is { Unit: TimeUnit.Day, Offset: not null };
        if (!isDay || at >= limit || _clocks.Read(at, limit, out var stop, out _) is not { } time) return date;
        clock = new(at, stop);
        end = stop;
        return date with { Type = TimeType.Time, Clock = date.Clock is null ? time : TimeClocks.Within(time, date.Clock) };
    }

    private bool StartsDay(int i, int limit)
    {
        if (i >= limit) return false;
        if (_text.Token(i).Kind == TokenKind.Number) return true;
        var word = _numbers.Word(i, limit, out _);
        return word.Kind is TimeWordKind.Day or TimeWordKind.Weekday or TimeWordKind.Ordinal or TimeWordKind.Number ||
            word is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Day };
    }

    // «هر سال», «هر دو سال», «هر دوشنبه», «سالانه»
    private TimeExpression? ReadSet(int i, int limit, out int end)
    {
        var word = _numbers.Word(i, limit, out end);
        if (word.Kind == TimeWordKind.Set)
        {
            // «عصرهای پنجشنبه»
            if (!word.Code!.StartsWith("XXXX-XX-XX", StringComparison.Ordinal) || _numbers.Word(end, limit, out var past) is not { Kind: TimeWordKind.Weekday } weekday) return Set(word.Code);
            end = past;
            return Set(Weekdays[weekday.Value - 1]) with { Clock = word.Code[10..] };
        }
        // «شنبه شب‌ها»
        if (word.Kind == TimeWordKind.Weekday && _numbers.Word(end, limit, out var after) is { Kind: TimeWordKind.Set, Code: ['X', 'X', 'X', 'X', '-', 'X', ..] } nights)
        {
            end = after;
            return Set(Weekdays[word.Value - 1]) with { Clock = nights.Code[10..] };
        }
        // «روزی سه ساعت», «سالی دوبار»: the unit with ی says how often only before a number.
        if (word.Kind == TimeWordKind.Each) return end < limit && (!_numbers.Read(end, limit).IsNone || _text.Form(end) is "یکبار" or "دوبار" or "چندبار" or "چند") ? Set(Length(1, (TimeUnit)word.Value)) : null;
        if (word.Kind != TimeWordKind.Every) return null;
        var number = _numbers.Read(end, limit);
        var at = number is { IsNone: false, IsOrdinal: false, Value: > 0 } ? number.End : end;
        var what = _numbers.Word(at, limit, out var next);
        if (at == end && _dates.Read(at, limit, out _) is { Offset: not null }) return null;
        var set = what.Kind switch
        {
            TimeWordKind.Unit => Set(Length(number.IsNone ? 1 : number.Value, (TimeUnit)what.Value)),
            TimeWordKind.Weekday when at == end => Set(Weekdays[what.Value - 1]),
            TimeWordKind.Part when at == end => Set(what.Code!),
            _ => null,
        };
        if (set is null) return null;
        end = next;
        // «هر روز صبح»
        if (_numbers.Word(end, limit, out next) is { Kind: TimeWordKind.Part } part && what.Kind != TimeWordKind.Part)
        {
            end = next;
            set = set with { Clock = part.Code };
        }
        return set;
    }

    // «سه سال», «دو ساعت و سی دقیقه», «نیم ساعت», «سال‌ها»
    private TimeExpression? ReadLength(int i, int limit, out int end)
    {
        end = i;
        var word = _numbers.Word(i, limit, out var next);
        if (word.Kind == TimeWordKind.Units)
        {
            // «ساعت‌های کار»: only «سال‌ها» itself is a length.
            if (!_text.Form(i).EndsWith("ها", StringComparison.Ordinal)) return null;
            end = next;
            return Lasting("P" + (IsClock((TimeUnit)word.Value) ? "TX" : "X") + Letter((TimeUnit)word.Value));
        }
        string? date = null, time = null;
        for (var at = i; ;)
        {
            if (!TryAmount(at, limit, out var amount, out var unit, out var stop)) break;
            if (IsClock(unit)) time += amount;
            else if (time is null) date += amount;
            else break;
            end = stop;
            if (stop + 1 >= limit || !_text.IsWord(stop, "و") || _numbers.Word(stop - 1, limit, out _).Kind == TimeWordKind.Lasting || unit is TimeUnit.Century or TimeUnit.Decade) break;
            at = stop + 1;
        }
        if (date is null && time is null) return null;
        // «سه روز آینده», «دو سال اخیر»: how long, up to now or from it.
        if (_numbers.Word(end, limit, out next).Kind is TimeWordKind.Past or TimeWordKind.Recent or TimeWordKind.Future) end = next;
        return Lasting(time is null ? "P" + date : $"P{date}T{time}");
    }

    private bool TryAmount(int i, int limit, out string amount, out TimeUnit unit, out int end)
    {
        (amount, unit, end) = ("", default, i);
        if (i >= limit) return false;
        if (_text.IsWord(i, "نیم") && _numbers.Word(i + 1, limit, out end) is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Hour })
        {
            (amount, unit) = ("30M", TimeUnit.Minute);
            return true;
        }
        string value;
        int at;
        if (StartsWithDigit(i)) return TryJoined(i, limit, out amount, out unit, out end);
        var number = _numbers.Read(i, limit);
        if (!number.IsNone)
        {
            if (number.IsOrdinal) return false;
            value = number.Value < 0 ? "X" : number.Value.ToString(CultureInfo.InvariantCulture);
            at = number.End;
            // «۲-۳ ماه»
            if (at + 1 < limit && (_text.Is(at, '-') || _text.Is(at, '–')) && _numbers.Read(at + 1, limit) is { IsNone: false, IsOrdinal: false } to) at = to.End;
            if (at < limit && _text.IsWord(at, "ربع"))
            {
                (amount, unit, end) = (number.Value == 3 ? "45M" : "15M", TimeUnit.Minute, at + 1);
                return number.Value is 1 or 3;
            }
        }
        else if (_text.Token(i).Kind == TokenKind.Number && _numbers.Parts(i) is { Count: 2, Mark: '.' or '٫' or '/' } parts)
        {
            value = string.Create(CultureInfo.InvariantCulture, $"{parts.First}.{parts.Second}");
            at = i + 1;
        }
        else return false;
        var word = _numbers.Word(at, limit, out end);
        if (word.Kind == TimeWordKind.Part && word.Code == "TNI") (unit, amount) = (TimeUnit.Day, value + "D");
        else if (word.Kind is TimeWordKind.Unit or TimeWordKind.Lasting && (TimeUnit)word.Value != TimeUnit.Season) (unit, amount) = ((TimeUnit)word.Value, value + Letter((TimeUnit)word.Value));
        else return false;
        // «دو سال و نیم»
        if (end + 1 < limit && _text.IsWord(end, "و") && _text.IsWord(end + 1, "نیم"))
        {
            amount = $"{value}.5{Letter(unit)}";
            end += 2;
        }
        return true;
    }

    // «۲۰‌ساله» is one token.
    private bool TryJoined(int i, int limit, out string amount, out TimeUnit unit, out int end)
    {
        (amount, unit, end) = ("", default, i + 1);
        var span = _text.Token(i).Span;
        var at = _text.Form(i).IndexOf('\u200C');
        if (at is < 1 or > 4) return false;
        var word = _text.Lexis.Times.At(_text.Text, span.Start + at + 1, span.End, out var stop);
        if (word.Kind is not (TimeWordKind.Lasting or TimeWordKind.Unit) || stop != span.End) return false;
        var number = 0;
        foreach (var c in _text.Form(i)[..at])
        {
            if (Folding.Fold(c) is not (>= '0' and <= '9' and var digit)) return false;
            number = (number * 10) + (digit - '0');
        }
        (unit, amount) = ((TimeUnit)word.Value, number.ToString(CultureInfo.InvariantCulture) + Letter((TimeUnit)word.Value));
        return true;
    }

    private bool StartsWithDigit(int i) => _text.Token(i).Kind == TokenKind.Word && Folding.Fold(_text.Form(i)[0]) is >= '0' and <= '9';

    private bool LooksAhead(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (_text.IsWord(i, "قرار") && i + 1 < sentence.TokenEnd && _text.IsWord(i + 1, "است")) return true;
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite && group.Future) return true;
        }
        return false;
    }

    private static readonly string[] Weekdays = ["XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-3", "XXXX-WXX-4", "XXXX-WXX-5", "XXXX-WXX-6", "XXXX-WXX-7"];

    private static TimeExpression Set(string length) => new() { Type = TimeType.Set, Length = length };

    private static TimeExpression Lasting(string length) => new() { Type = TimeType.Duration, Length = length };

    private static bool IsClock(TimeUnit unit) => unit < TimeUnit.Day;

    private static string Length(int amount, TimeUnit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"P{(IsClock(unit) ? "T" : "")}{amount}{Letter(unit)}");

    // TIMEX3: decades are DE, centuries CE, the letters else those of ISO 8601.
    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Weekday => "D",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Season => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        _ => "CE",
    };
}
