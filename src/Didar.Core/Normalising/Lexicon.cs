using System.Runtime.InteropServices;

namespace Didar.Normalising;

/// <summary>What is known of a spelling; <c>default</c> is a spelling not known.</summary>
/// <param name="Bits">As in the file.</param>
public readonly record struct LexiconEntry(uint Bits)
{
    internal const int CountBits = 5;
    internal const uint GluedFlag = 1 << 10;
    internal const uint JoinedFlag = 1 << 11;
    internal const uint VerbFormFlag = 1 << 12;
    internal const uint KnownFlag = 1u << 31;

    /// <summary>Whether the spelling is in the lexicon.</summary>
    public bool IsKnown => (Bits & KnownFlag) != 0;

    /// <summary>The binary logarithm of how often edited text has it, plus one; 0 for never.</summary>
    public int Frequency => (int)(Bits & 31);

    /// <summary>The number of its most frequent part of speech, as <c>Language.PartOfSpeech</c> counts them.</summary>
    public int CommonPos => (int)(Bits >> CountBits & 31);

    /// <summary>Whether the spelling only stands for one with a half-space inside («میشود»).</summary>
    public bool IsGlued => (Bits & GluedFlag) != 0;

    /// <summary>Whether its parts, written as two words, are to be joined («بین المللی»).</summary>
    public bool IsJoined => (Bits & JoinedFlag) != 0;

    /// <summary>Whether it can be a verb form.</summary>
    public bool IsVerbForm => (Bits & VerbFormFlag) != 0;
}

/// <summary>
/// The spellings of Persian with what is known of each: a hash table read whole from a file, nothing built at start.
/// Words are stored as 64-bit hashes of which 32 are compared: no list of words, and no string to look one up.
/// </summary>
public sealed class Lexicon
{
    internal const uint Magic = 0x31584C44; // "DLX1"

    private readonly uint[] _slots; // pairs: fingerprint, bits
    private readonly uint _mask;

    private Lexicon(uint[] slots)
    {
        _slots = slots;
        _mask = (uint)(slots.Length / 2 - 1);
    }

    /// <summary>A lexicon that knows no word.</summary>
    public static Lexicon Empty { get; } = new(new uint[2]);

    /// <summary>Reads a lexicon file.</summary>
    /// <exception cref="InvalidDataException">The file is no lexicon of this version.</exception>
    public static Lexicon Load(string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var header = new uint[2];
        if (length < 8 || RandomAccess.Read(file, MemoryMarshal.AsBytes(header.AsSpan()), 0) != 8 || header[0] != Magic)
            throw new InvalidDataException($"{path} is no lexicon of this version.");
        if (header[1] == 0 || (header[1] & (header[1] - 1)) != 0 || length != 8 + 8L * header[1])
            throw new InvalidDataException($"{path} is damaged: its length does not fit its head.");
        var slots = GC.AllocateUninitializedArray<uint>((int)header[1] * 2);
        var bytes = MemoryMarshal.AsBytes(slots.AsSpan());
        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes[done..], 8 + done);
            if (read == 0) throw new InvalidDataException($"{path} ends early.");
            done += read;
        }
        return new(slots);
    }

    /// <summary>What is known of a spelling.</summary>
    public LexiconEntry Find(ReadOnlySpan<char> word) => Find(Hash(word));

    internal LexiconEntry Find(ulong hash)
    {
        var key = Finish(hash);
        var fingerprint = (uint)(key >> 32);
        for (var at = (uint)key & _mask; ; at = (at + 1) & _mask)
        {
            var bits = _slots[2 * at + 1];
            if (bits == 0) return default;
            if (_slots[2 * at] == fingerprint) return new(bits);
        }
    }

    /// <summary>The running hash of some letters; a word in pieces is hashed piece by piece.</summary>
    internal static ulong Hash(ReadOnlySpan<char> letters, ulong hash = 0xCBF29CE484222325)
    {
        foreach (var c in letters) hash = Hash(c, hash);
        return hash;
    }

    internal static ulong Hash(char c, ulong hash) => (hash ^ c) * 0x100000001B3;

    internal static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        hash ^= hash >> 29;
        return hash;
    }
}
