namespace Didar.Text;

/// <summary>
/// The folded spelling by which words are compared: one letter for all its forms, marks and half-spaces left out.
/// It never changes a text; it only decides whether two are the same.
/// </summary>
public static class Folding
{
    /// <summary>What <see cref="Fold(char)"/> gives for a character that does not count.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Table = MakeTable();

    /// <summary>The letter that stands for <paramref name="c"/>, or <see cref="Nothing"/> for blanks, half-spaces, marks and tatweel.</summary>
    public static char Fold(char c) => c < Table.Length ? Table[c] : FoldHigh(c);

    /// <summary>The folded form of a string.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded != Nothing) buffer[length++] = folded;
        }
        return new string(buffer[..length]);
    }

    /// <summary>Whether two texts are the same when folded.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && Fold(left[i]) == Nothing) i++;
            while (j < right.Length && Fold(right[j]) == Nothing) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (Fold(left[i++]) != Fold(right[j++])) return false;
        }
    }

    private static char FoldHigh(char c) => c switch
    {
        >= '\u2000' and <= '\u200F' or >= '\u2028' and <= '\u202F' or >= '\u205F' and <= '\u206F' or '\u3000' or '\uFEFF' => Nothing,
        _ => c,
    };

    private static char[] MakeTable()
    {
        var table = new char[0x700];
        for (var c = 0; c < table.Length; c++) table[c] = (char)c;
        for (var c = 0; c <= ' '; c++) table[c] = Nothing;
        for (var c = 'A'; c <= 'Z'; c++) table[c] = (char)(c | 0x20);
        table['\u00A0'] = table['\u00AD'] = table['\u0640'] = Nothing;
        for (var c = '\u0610'; c <= '\u061C'; c++) table[c] = Nothing;
        for (var c = '\u064B'; c <= '\u065F'; c++) table[c] = Nothing;
        table['\u0670'] = Nothing;
        for (var c = '\u06D6'; c <= '\u06ED'; c++) table[c] = Nothing;
        Set("يىئېۍٸۑےۓ", 'ی');
        Set("كڪ", 'ک');
        Set("ةۀەہۂۃھ", 'ه');
        Set("أإآٱٲٳ", 'ا');
        Set("ؤۆۇۈۋٶٷ", 'و');
        table['\u0621'] = Nothing;
        for (var i = 0; i < 10; i++) table['\u0660' + i] = table['\u06F0' + i] = (char)('0' + i);
        return table;

        void Set(string from, char to)
        {
            foreach (var c in from) table[c] = to;
        }
    }
}
