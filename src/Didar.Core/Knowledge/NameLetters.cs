using System.Runtime.CompilerServices;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>
/// One byte a character for the trie of names: ASCII as it is and Persian letters above it, both folded as
/// <see cref="Folding"/> does, so that one look-up tells a letter from a blank, a half-space and a mark.
/// </summary>
internal static class NameLetters
{
    /// <summary>The character belongs to no name.</summary>
    public const byte Foreign = 0;
    /// <summary>A half-space; this and the codes above it are passed over inside a name.</summary>
    public const byte HalfSpace = 0xFD;
    /// <summary>A blank, but no line feed: a name never runs over the end of a paragraph.</summary>
    public const byte Blank = 0xFE;
    /// <summary>A vowel sign, tatweel, hamza, direction mark.</summary>
    public const byte Dropped = 0xFF;

    private const byte FirstLetter = 0x80;
    private const string Letters = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    private static readonly byte[] s_codes = MakeCodes();

    /// <summary>The code of a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Code(char character)
    {
        var codes = s_codes;
        return character < codes.Length ? codes[character] : CodeOfHigh(character);
    }

    /// <summary>Whether a code is a letter or digit, so that a name may not end before it.</summary>
    public static bool IsLetter(byte code) =>
        code is >= FirstLetter and < HalfSpace || (uint)(code - 'a') <= 'z' - 'a' || (uint)(code - '0') <= 9;

    private static byte CodeOfHigh(char character) => character switch
    {
        '\u200C' => HalfSpace,
        >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000' => Blank,
        '\u2028' or '\u2029' => Foreign,
        _ => Folding.Fold(character) == Folding.Nothing ? Dropped : Foreign,
    };

    private static byte[] MakeCodes()
    {
        var codes = new byte[0x700];
        for (var character = '\0'; character < codes.Length; character++)
        {
            var folded = Folding.Fold(character);
            if (folded is > ' ' and <= '~') codes[character] = (byte)folded;
            else if (folded == Folding.Nothing) codes[character] = character < ' ' ? Foreign : Dropped;
            else if (Letters.IndexOf(folded, StringComparison.Ordinal) is var letter and >= 0) codes[character] = (byte)(FirstLetter + letter);
        }
        codes['\u060C'] = (byte)',';
        codes[' '] = codes['\t'] = codes['\u00A0'] = Blank;
        return codes;
    }
}
