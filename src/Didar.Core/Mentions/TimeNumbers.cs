using Didar.Knowledge;
using Didar.Language;
using Didar.Text;

namespace Didar.Mentions;

/// <summary>A number in a text. <c>default</c> is none.</summary>
/// <param name="Value">Its value; -1 for «چند».</param>
/// <param name="End">One past its last token.</param>
/// <param name="Digits">How many digits it is written with; 0 for words.</param>
/// <param name="IsOrdinal">«دوم»</param>
internal readonly record struct TimeNumber(int Value, int End, int Digits, bool IsOrdinal)
{
    public bool IsNone => End == 0;
}

/// <summary>The parts of a token such as ۱۳۹۵/۲/۱۲ or ۱۴:۳۰.</summary>
internal readonly record struct NumberParts(int Count, int First, int Second, int Third, int FirstDigits, int SecondDigits, int ThirdDigits, char Mark);

/// <summary>Reads the numbers of times, in digits and in words.</summary>
internal sealed class TimeNumbers(MarkedText text)
{
    private const int MostDigits = 4;

    /// <summary>The word of time at a token, and one past its last token.</summary>
    public TimeWord Word(int i, int limit, out int end)
    {
        end = i + 1;
        if (i >= limit || text.Token(i).Kind != TokenKind.Word) return default;
        var last = text.Token(limit - 1).Span.End;
        var word = text.Lexis.Times.At(text.Text, text.Token(i).Span.Start, last, out var stop);
        while (end < limit && text.Token(end).Span.Start < stop) end++;
        return word;
    }

    /// <summary>The number that starts at a token: «۱۲», «بیست و سه», «دوازدهم», «هزار و سیصد و نود و پنج».</summary>
    public TimeNumber Read(int i, int limit)
    {
        if (i >= limit) return default;
        if (text.Token(i).Kind == TokenKind.Number)
            return Parts(i) is { Count: 1 } parts ? Ordinal(parts.First, i + 1, parts.FirstDigits, limit) : default;
        int sum = 0, thousands = 0, last = int.MaxValue, end = 0;
        for (var at = i; at < limit;)
        {
            var word = Word(at, limit, out var next);
            if (word.Kind == TimeWordKind.Ordinal && word.Value < last) return new(thousands + sum + word.Value, next, 0, true);
            if (word.Kind != TimeWordKind.Number || word.Value >= last && word.Value != 1000) break;
            if (word.Value < 0) return end == 0 ? new(-1, next, 0, false) : default;
            if (word.Value == 1000)
            {
                if (thousands > 0) break;
                thousands = Math.Max(sum, 1) * 1000;
                sum = 0;
                last = 1000;
            }
            else
            {
                sum += word.Value;
                // «سی و دو», but not «نه و دو» nor «یازده و دو».
                last = word.Value >= 100 ? 100 : word.Value >= 20 ? 10 : 0;
            }
            end = next;
            // «دو سه روز»: about so many.
            if (sum is > 0 and < 10 && thousands == 0 && Word(next, limit, out var pair) is { Kind: TimeWordKind.Number } other && other.Value == sum + 1) return new(sum, pair, 0, false);
            var goesOn = Word(next, limit, out _) is { Kind: TimeWordKind.Number, Value: 1000 };
            if (goesOn) at = next;
            else if (last > 0 && next + 1 < limit && text.IsWord(next, "و")) at = next + 1;
            else break;
        }
        return end == 0 ? default : new(thousands + sum, end, 0, false);
    }

    /// <summary>The parts of a number token; <c>Count</c> is 0 where it has more than three, or one too long.</summary>
    public NumberParts Parts(int i)
    {
        var form = text.Form(i);
        Span<int> values = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        int count = 0, value = 0, length = 0;
        var mark = '\0';
        foreach (var c in form)
        {
            if (Folding.Fold(c) is >= '0' and <= '9' and var digit)
            {
                if (++length > MostDigits) return default;
                value = (value * 10) + (digit - '0');
                continue;
            }
            if (count == 2 || length == 0 || (mark != '\0' && c != mark)) return default;
            (values[count], digits[count++], value, length, mark) = (value, length, 0, 0, c);
        }
        if (length == 0) return default;
        (values[count], digits[count++]) = (value, length);
        return new(count, values[0], values[1], values[2], digits[0], digits[1], digits[2], mark);
    }

    // «۱۵ ام»
    private TimeNumber Ordinal(int value, int end, int digits, int limit) =>
        end < limit && text.IsWord(end, "ام") ? new(value, end + 1, digits, true) : new(value, end, digits, false);
}
