namespace Didar.Language;

/// <summary>Classes of characters in normal text.</summary>
internal static class Characters
{
    internal const char HalfSpace = '\u200C';

    internal static bool IsPersian(char c) =>
        c is >= '\u0621' and <= '\u064A' and not '\u0640' or >= '\u066E' and <= '\u06D3' or HalfSpace;

    internal static bool IsLatin(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    internal static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\u06F0' and <= '\u06F9';

    internal static bool IsLetter(char c) => IsPersian(c) || IsLatin(c);

    internal static bool IsWordPart(char c) => IsPersian(c) || IsLatin(c) || IsDigit(c);

    internal static bool IsPunctuation(char c) => c switch
    {
        <= '~' => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and not ('$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~'),
        '،' or '؛' or '؟' or '«' or '»' or '…' or '–' or '—' or '٪' or '·' or '•' or '٫' or '٬' or '۔' or '‹' or '›' or '‘' or '’' => true,
        _ => false,
    } && c is not ('$' or '+');
}
