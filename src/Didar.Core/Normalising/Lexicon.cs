using System.Runtime.InteropServices;

namespace Didar.Normalising;

/// <summary>What is known of a spelling; <c>default</c> is a spelling not known.</summary>
/// <param name="Bits">Counts, tags, flags, as in the file.</param>
/// <param name="Class">Word class learnt from raw text, lists it is in, as in the file.</param>
public readonly record struct LexiconEntry(uint Bits, uint Class)
{
    internal const int CountBits = 5;
    internal const uint GluedFlag = 1 << 10;
    internal const uint JoinedFlag = 1 << 11;
    internal const uint VerbFormFlag = 1 << 12;
    internal const uint CarefulFlag = 1 << 13;
    internal const uint BaseFlag = 1 << 14;
    internal const int SecondPosShift = 15;
    internal const int ConfidenceShift = 20;
    internal const uint TagMask = 31u << CountBits | 31u << SecondPosShift | 3u << ConfidenceShift;
    internal const int WordClassBits = 9;
    internal const int ListsShift = 9;
    internal const int VerbShareShift = 24;
    internal const uint FirstPartFlag = 1 << 22;
    internal const int FormsShift = 23;
    internal const int NameLists = 5;
    internal const uint KnownFlag = 1u << 31;

    /// <summary>Whether the spelling is in the lexicon.</summary>
    public bool IsKnown => (Bits & KnownFlag) != 0;

    /// <summary>The binary logarithm of how often edited text has it, plus one; 0 for never.</summary>
    public int Frequency => (int)(Bits & 31);

    /// <summary>The number of its most frequent part of speech, as <c>Language.PartOfSpeech</c> counts them.</summary>
    public int CommonPos => (int)(Bits >> CountBits & 31);

    /// <summary>The number of its next most frequent part of speech; equal to the first where there is none.</summary>
    public int SecondPos => (int)(Bits >> SecondPosShift & 31);

    /// <summary>How sure the two are: 0 from lists only, 1 to 3 from text.</summary>
    public int Confidence => (int)(Bits >> ConfidenceShift & 3);

    /// <summary>The class of words it is used like; 0 for none.</summary>
    public int WordClass => (int)(Class & ((1 << WordClassBits) - 1));

    /// <summary>The lists it is in, one bit each.</summary>
    public int Lists => (int)(Class >> ListsShift & 0x7FFF);

    /// <summary>Whether only lists of names have it: no dictionary, no edited text.</summary>
    public bool IsOnlyName => Frequency == 0 && Lists is > 0 and < 1 << NameLists;

    /// <summary>Which forms of it are words too: a comparative (1 listed, 2 in edited text), a plural (4 listed, 8 in edited text), one with ی (16).</summary>
    public int Forms => (int)(Bits >> FormsShift & 31);

    /// <summary>How often it is a verb where edited text has it: 0 unknown, 1 never, to 5 always.</summary>
    public int VerbShare => (int)(Class >> VerbShareShift & 7);

    /// <summary>Whether the spelling only stands for one with a half-space inside («میشود»).</summary>
    public bool IsGlued => (Bits & GluedFlag) != 0;

    /// <summary>Whether its parts, written as two words, are to be joined («بین المللی»).</summary>
    public bool IsJoined => (Bits & JoinedFlag) != 0;

    /// <summary>Whether it begins a spelling with a half-space that two words are to be joined to.</summary>
    public bool IsFirstPart => (Bits & FirstPartFlag) != 0;

    /// <summary>Whether a careful word list has it, so that it is a word by itself and not one with a clitic.</summary>
    public bool IsCareful => (Bits & CarefulFlag) != 0;

    /// <summary>Whether it is a dictionary form: a singular, a positive.</summary>
    public bool IsBase => (Bits & BaseFlag) != 0;

    /// <summary>Whether it can be a verb form.</summary>
    public bool IsVerbForm => (Bits & VerbFormFlag) != 0;
}

/// <summary>
/// The spellings of Persian with what is known of each: a hash table read whole from a file, nothing built at start.
/// Words are stored as 64-bit hashes of which 32 are compared: no list of words, and no string to look one up.
/// </summary>
public sealed class Lexicon
{
    internal const uint Magic = 0x32584C44; // "DLX2"

    private readonly uint[] _slots; // three by three: fingerprint, bits, class
    private readonly uint _mask;

    private Lexicon(uint[] slots)
    {
        _slots = slots;
        _mask = (uint)(slots.Length / 3 - 1);
    }

    /// <summary>A lexicon that knows no word.</summary>
    public static Lexicon Empty { get; } = new(new uint[3]);

    /// <summary>Reads a lexicon file.</summary>
    /// <exception cref="InvalidDataException">The file is no lexicon of this version.</exception>
    public static Lexicon Load(string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var header = new uint[2];
        if (length < 8 || RandomAccess.Read(file, MemoryMarshal.AsBytes(header.AsSpan()), 0) != 8 || header[0] != Magic)
            throw new InvalidDataException($"{path} is no lexicon of this version.");
        if (header[1] == 0 || (header[1] & (header[1] - 1)) != 0 || length != 8 + 12L * header[1])
            throw new InvalidDataException($"{path} is damaged: its length does not fit its head.");
        var slots = GC.AllocateUninitializedArray<uint>((int)header[1] * 3);
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
            var bits = _slots[3 * at + 1];
            if (bits == 0) return default;
            if (_slots[3 * at] == fingerprint) return new(bits, _slots[3 * at + 2]);
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
