using Didar.Text;

namespace Didar.Reading;

/// <summary>The language that a text seems to be written in.</summary>
public enum WrittenLanguage
{
    /// <summary>Too little text to tell.</summary>
    Unknown,
    /// <summary>Persian, Dari included.</summary>
    Persian,
    /// <summary>Arabic.</summary>
    Arabic,
    /// <summary>Urdu.</summary>
    Urdu,
    /// <summary>Another language in Arabic letters: Pashto, Kurdish, Uyghur.</summary>
    OtherArabicScript,
    /// <summary>A language in other letters.</summary>
    OtherScript,
}

/// <summary>
/// Tells whether a text is Persian, by its letters and its commonest words. A long text is judged by pieces from all
/// over it, so the check costs the same for any length.
/// </summary>
public static class LanguageCheck
{
    private const int FewestLetters = 40, Pieces = 16, PieceLength = 600;

    /// <summary>The language that <paramref name="text"/> seems to be written in.</summary>
    public static WrittenLanguage Of(ReadOnlySpan<char> text, PageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var counts = default(Counts);
        if (text.Length <= Pieces * PieceLength) Count(text, words, ref counts);
        else
        {
            for (var i = 0; i < Pieces; i++)
                Count(text.Slice((int)((long)(text.Length - PieceLength) * i / (Pieces - 1)), PieceLength), words, ref counts);
        }
        return counts.Judge();
    }

    /// <summary>How a message names the language.</summary>
    public static string NameOf(WrittenLanguage language) => language switch
    {
        WrittenLanguage.Persian => "Persian",
        WrittenLanguage.Arabic => "Arabic",
        WrittenLanguage.Urdu => "Urdu",
        WrittenLanguage.OtherArabicScript => "a language of Arabic script other than Persian",
        WrittenLanguage.OtherScript => "a language of another script",
        _ => "an unknown language",
    };

    private static void Count(ReadOnlySpan<char> text, PageWords words, ref Counts counts)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u200C' or (>= '\u064B' and <= '\u0652')))
                counts.Add(text[i++]);
            var word = text[start..i];
            counts.Words++;
            // Arabic first: its words are compared as they are spelt, and some fold to Persian ones.
            if (IsExactly(PageWordKind.Arabic, word, words)) counts.ArabicWords++;
            else if (words.Is(PageWordKind.Persian, word)) counts.PersianWords++;
            if (words.Is(PageWordKind.Urdu, word)) counts.UrduWords++;
            if (word.Length > 3 && word.StartsWith("\u0627\u0644", StringComparison.Ordinal)) counts.ArabicArticles++;
        }
    }

    private static bool IsExactly(PageWordKind kind, ReadOnlySpan<char> word, PageWords words) =>
        words.Is(kind, word) && word.IndexOfAny("\u06CC\u06A9") < 0;

    private struct Counts
    {
        public int Words, PersianWords, ArabicWords, UrduWords, ArabicArticles;
        private int _arabicScript, _otherScript, _urduLetters, _otherLetters;

        public void Add(char c)
        {
            if (c is (>= '\u0600' and <= '\u06FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) _arabicScript++;
            else if (c > '\u00BF' || char.IsAsciiLetter(c)) _otherScript++;
            if (c is '\u0679' or '\u0688' or '\u0691' or '\u06BA' or '\u06D2' or '\u06BE' or '\u06C1') _urduLetters++;
            // Pashto, Kurdish and Uyghur letters
            if (c is '\u0681' or '\u0685' or '\u0689' or '\u0693' or '\u0696' or '\u069A' or '\u06BC' or '\u06D0' or '\u06CD' or '\u06CE' or '\u06B5' or '\u0695' or '\u06C6' or '\u06D5' or '\u06AD' or '\u06C8')
                _otherLetters++;
        }

        public readonly WrittenLanguage Judge()
        {
            var letters = _arabicScript + _otherScript;
            if (letters < FewestLetters) return WrittenLanguage.Unknown;
            if (_arabicScript * 2 < letters) return WrittenLanguage.OtherScript;
            if (_urduLetters * 50 > _arabicScript && UrduWords > PersianWords / 2) return WrittenLanguage.Urdu;
            if (_otherLetters * 33 > _arabicScript) return WrittenLanguage.OtherArabicScript;
            return ArabicWords + ArabicArticles > PersianWords && (ArabicWords + ArabicArticles) * 8 > Words
                ? WrittenLanguage.Arabic
                : WrittenLanguage.Persian;
        }
    }
}
