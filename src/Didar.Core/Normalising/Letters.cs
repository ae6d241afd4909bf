namespace Didar.Normalising;

/// <summary>What single characters become: one table for every UTF-16 code unit.</summary>
internal static class Letters
{
    internal const char HalfSpace = '\u200C';

    /// <summary>In the table: the character goes.</summary>
    internal const char Dropped = '\uFFFF';

    /// <summary>In the table: what becomes of it depends on its neighbours.</summary>
    internal const char Special = '\uFFFE';

    private static readonly char[] Table = Build();

    /// <summary>What a character becomes by itself: itself, another, <see cref="Dropped"/> or <see cref="Special"/>.</summary>
    internal static char Of(char c) => Table[c];

    internal static bool IsPersian(char c) =>
        c is >= '\u0621' and <= '\u063A' or >= '\u0641' and <= '\u064A' or >= '\u066E' and <= '\u06D3' and not '\u0670' or HalfSpace;

    /// <summary>Whether a letter never joins the next one, so that a half-space after it shows nothing.</summary>
    internal static bool EndsJoin(char c) => c is 'ا' or 'آ' or 'أ' or 'د' or 'ذ' or 'ر' or 'ز' or 'ژ' or 'و' or 'ؤ' or 'ء' or 'إ' or 'ٱ';

    internal static bool IsDiacritic(char c) => c is >= '\u064B' and <= '\u065F' or '\u0670';

    internal static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    internal static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\u06F0' and <= '\u06F9';

    internal static bool IsBlank(char c) => c is ' ' or '\n';

    private static char[] Build()
    {
        var table = new char[0x10000];
        for (var i = 0; i < table.Length; i++) table[i] = (char)i;
        // Controls go; what breaks a line or stands for a blank becomes a blank.
        Fill(table, '\u0000', '\u001F', Dropped);
        Fill(table, '\u007F', '\u009F', Dropped);
        Fill(table, '\t', '\r', ' ');
        foreach (var blank in "\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000") table[blank] = ' ';
        Fill(table, '\u2000', '\u200A', ' ');
        // Bidi and other invisible controls.
        Fill(table, '\u200D', '\u200F', Dropped);
        Fill(table, '\u202A', '\u202E', Dropped);
        Fill(table, '\u2060', '\u206F', Dropped);
        Fill(table, '\uFE00', '\uFE0F', Dropped);
        foreach (var gone in "\u061C\u00AD\u034F\u180E\uFEFF\uFFFE\uFFFF") table[gone] = Dropped;
        // Diacritics, among them the small hamza of the ezafe: seldom written, so one spelling is without.
        Fill(table, '\u0610', '\u061A', Dropped);
        Fill(table, '\u064B', '\u065F', Dropped);
        Fill(table, '\u06D6', '\u06DC', Dropped);
        Fill(table, '\u06DF', '\u06E4', Dropped);
        Fill(table, '\u06E7', '\u06E8', Dropped);
        Fill(table, '\u06EA', '\u06ED', Dropped);
        table['\u0670'] = Dropped;
        foreach (var (from, to) in new[]
        {
            ("يىېۍےۓ", 'ی'), ("كڪګ", 'ک'), ("ةۀەہۂۃۿھ", 'ه'), ("إٱٲٳ", 'ا'), ("ۇۈ", 'و'), ("ﺀ", 'ء'),
            ("“”„‟＂", '"'), ("٪", '٪'), ("﹪", '%'), ("⁄∕", '/'), ("‐‑−", '-'), ("‒―", '–'), ("∶", ':'), ("﹐", '،'), ("‚", ','),
        })
        {
            foreach (var c in from) table[c] = to;
        }
        for (var i = 0; i < 10; i++) table['\u0660' + i] = (char)('\u06F0' + i);
        for (var c = '\uFB50'; c <= '\uFEFC'; c++)
        {
            if (PresentationForms.Covers(c)) table[c] = Special;
        }
        foreach (var c in "&*\u0640\u200B\u00AC<>'`") table[c] = Special;
        return table;
    }

    private static void Fill(char[] table, char first, char last, char with)
    {
        for (int c = first; c <= last; c++) table[c] = with;
    }
}
