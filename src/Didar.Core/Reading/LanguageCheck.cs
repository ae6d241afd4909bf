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
        foreach (var piece in PiecesOf(text.Length)) counts.AddLetters(text[piece]);
        if (counts.JudgeLetters() is { } plain) return plain;
        foreach (var piece in PiecesOf(text.Length)) counts.AddWords(text[piece], words);
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

    private static IEnumerable<Range> PiecesOf(int length)
    {
        if (length <= Pieces * PieceLength)
        {
            yield return ..length;
            yield break;
        }
        for (var i = 0; i < Pieces; i++)
        {
            var start = (int)((long)(length - PieceLength) * i / (Pieces - 1));
            yield return start..(start + PieceLength);
        }
    }

    private struct Counts
    {
        private int _words, _persianWords, _arabicWords, _urduWords;
        private int _arabicScript, _otherScript, _persianLetters, _urduLetters, _otherLetters;

        public void AddLetters(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (c is < '\u0600' or > '\u06FF')
                {
                    if (c is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) _arabicScript++;
                    else if (char.IsAsciiLetter(c) || (c > '\u00BF' && char.IsLetter(c))) _otherScript++;
                    continue;
                }
                if (c is >= '\u0620' and <= '\u06D5') _arabicScript++;
                switch (c)
                {
                    // pe, che, zhe, gaf
                    case '\u067E' or '\u0686' or '\u0698' or '\u06AF': _persianLetters++; break;
                    case '\u0679' or '\u0688' or '\u0691' or '\u06BA' or '\u06D2' or '\u06BE' or '\u06C1': _urduLetters++; break;
                    // Pashto, Kurdish, Uyghur
                    case '\u0681' or '\u0685' or '\u0689' or '\u0693' or '\u0696' or '\u069A' or '\u06BC' or '\u06D0' or '\u06CD' or '\u06CE' or '\u06B5' or '\u0695' or '\u06C6' or '\u06D5' or '\u06AD' or '\u06C8':
                        _otherLetters++;
                        break;
                }
            }
        }

        /// <summary>The answer where the letters leave no doubt.</summary>
        public readonly WrittenLanguage? JudgeLetters()
        {
            var letters = _arabicScript + _otherScript;
            if (letters < FewestLetters) return WrittenLanguage.Unknown;
            if (_arabicScript * 2 < letters) return WrittenLanguage.OtherScript;
            return _persianLetters * 66 > _arabicScript && _urduLetters * 100 < _arabicScript && _otherLetters * 100 < _arabicScript
                ? WrittenLanguage.Persian
                : null;
        }

        public void AddWords(ReadOnlySpan<char> text, PageWords words)
        {
            for (var i = 0; i < text.Length;)
            {
                if (!char.IsLetter(text[i])) { i++; continue; }
                var start = i;
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u200C' or (>= '\u064B' and <= '\u0652'))) i++;
                var word = text[start..i];
                _words++;
                // Arabic words are compared as they are spelt, for some fold to Persian ones; and the article counts as one.
                if ((words.Is(PageWordKind.Arabic, word) && word.IndexOfAny('\u06CC', '\u06A9') < 0) || (word.Length > 3 && word.StartsWith("\u0627\u0644", StringComparison.Ordinal))) _arabicWords++;
                else if (words.Is(PageWordKind.Persian, word)) _persianWords++;
                if (words.Is(PageWordKind.Urdu, word)) _urduWords++;
            }
        }

        public readonly WrittenLanguage Judge()
        {
            if (_urduLetters * 50 > _arabicScript && _urduWords > _persianWords / 2) return WrittenLanguage.Urdu;
            if (_otherLetters * 33 > _arabicScript) return WrittenLanguage.OtherArabicScript;
            return _arabicWords > _persianWords && _arabicWords * 8 > _words ? WrittenLanguage.Arabic : WrittenLanguage.Persian;
        }
    }
}
