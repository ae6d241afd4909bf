using Didar.Text;

namespace Didar.Reading;

/// <summary>Cuts a text into the pieces that dates are made of.</summary>
internal static class DatePieces
{
    /// <summary>A number, or the name of a month, or (neither) another word, which no date runs across.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Number">The number, or the month's.</param>
    /// <param name="Digits">How many digits; 0 for a word.</param>
    /// <param name="IsMonth">Whether it names a month.</param>
    /// <param name="Calendar">The month's calendar.</param>
    /// <param name="Joined">Whether only a stroke, hyphen or full stop stands between it and the number before.</param>
    public readonly record struct Piece(TextSpan Span, int Number, int Digits, bool IsMonth, PrintedCalendar Calendar, bool Joined)
    {
        /// <summary>Whether it is a number.</summary>
        public bool IsNumber => Digits > 0;
    }

    /// <summary>The pieces of a text in order; «ماه», the marks between and the endings of «12th» are left out.</summary>
    public static List<Piece> In(ReadOnlySpan<char> text)
    {
        var pieces = new List<Piece>();
        var joined = false;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (Folding.Fold(text[i]) is >= '0' and <= '9')
            {
                var number = 0;
                for (; i < text.Length && Folding.Fold(text[i]) is >= '0' and <= '9' and var digit; i++)
                    if (i - start < 5) number = (number * 10) + (digit - '0');
                pieces.Add(new(new(start, i), number, i - start, false, default, joined));
                joined = i + 1 < text.Length && text[i] is '/' or '-' or '.' or '\u066B' or '\u060D' && char.IsDigit(text[i + 1]);
                if (joined) i++;
                // The time of day follows a T.
                else if (i + 1 < text.Length && text[i] == 'T' && char.IsDigit(text[i + 1])) return pieces;
            }
            else if (char.IsLetter(text[i]))
            {
                joined = false;
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\u200C')) i++;
                var word = text[start..i];
                if (IsMonthWord(word) || (word.Length <= 2 && start > 0 && char.IsDigit(text[start - 1]))) continue;
                if (MonthNames.TryFind(word, out var calendar, out var month))
                    pieces.Add(new(new(start, i), month, 0, true, calendar, false));
                else if (TwoWordMonth(text, start, i, out calendar, out month, out var end))
                {
                    pieces.Add(new(new(start, end), month, 0, true, calendar, false));
                    i = end;
                }
                else pieces.Add(new(new(start, i), 0, 0, false, default, false));
            }
            else
            {
                joined = false;
                i++;
            }
        }
        return pieces;
    }

    /// <summary>«ماه» and «سال» stand inside dates and add nothing.</summary>
    private static bool IsMonthWord(ReadOnlySpan<char> word) => Folding.AreSame(word, "ماه") || Folding.AreSame(word, "سال") || Folding.AreSame(word, "of");

    private static bool TwoWordMonth(ReadOnlySpan<char> text, int start, int firstEnd, out PrintedCalendar calendar, out int month, out int end)
    {
        end = firstEnd;
        while (end < text.Length && text[end] is ' ' or '\u00A0') end++;
        var second = end;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\u200C')) end++;
        (calendar, month) = (default, 0);
        return end > second && second > firstEnd && MonthNames.TryFind(text[start..end], out calendar, out month);
    }
}
