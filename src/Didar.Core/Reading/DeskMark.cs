using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Knows the mark that a desk leaves under a report: a few initials and numbers, «سيام 1572», «فراهنگ**9184**1055»,
/// or a number alone.
/// </summary>
internal static class DeskMark
{
    private const int Longest = 24, MostWords = 3, LongestWord = 7, MostNumbers = 4;

    /// <summary>Whether a text that stands after the last sentence is such a mark.</summary>
    public static bool Is(ReadOnlySpan<char> text, PageWords words)
    {
        if (text.Length is 0 or > Longest) return false;
        int letterRuns = 0, digitRuns = 0, longestNumber = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                while (i < text.Length && char.IsDigit(text[i])) i++;
                digitRuns++;
                longestNumber = Math.Max(longestNumber, i - start);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u200C' or '\u0640')) i++;
                letterRuns++;
                if (i - start > LongestWord || words.Is(PageWordKind.NoMark, text[start..i])) return false;
            }
            else if (TextLines.IsBlank(text[i]) || text[i] is '*' or '/' or '-' or '.' or '_') i++;
            else return false;
        }
        return digitRuns is > 0 and <= MostNumbers && letterRuns <= MostWords && longestNumber is >= 2 and <= 6
            && (letterRuns == 0 || longestNumber >= 3);
    }
}
