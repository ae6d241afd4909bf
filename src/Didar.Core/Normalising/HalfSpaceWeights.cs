using System.Runtime.InteropServices;

namespace Didar.Normalising;

/// <summary>What is known of two words as one with a half-space; <c>default</c> is a pair not known.</summary>
/// <param name="Bits">Four counts and the lists, as in the file.</param>
internal readonly record struct WordPair(uint Bits)
{
    internal const uint KnownFlag = 1u << 31;
    internal const int CountBits = 3;
    internal const int ListsShift = 4 * CountBits;

    internal bool IsKnown => Bits != 0;

    /// <summary>How often PerDT's text joins the two and leaves them apart, a binary logarithm each.</summary>
    internal uint Formal => Bits & 63;

    /// <summary>The same in Seraji's text, which spells some compounds in its own way.</summary>
    internal uint Other => Bits >> 6 & 63;

    /// <summary>The word lists that join the two, one bit each.</summary>
    internal uint Lists => Bits >> ListsShift & 7;
}

/// <summary>What a word can be in a word with a half-space.</summary>
[Flags]
internal enum WordRole : byte
{
    None = 0,
    First = 1,
    Second = 2,
    /// <summary>It begins words with several others, as «بی».</summary>
    FreeFirst = 4,
    /// <summary>It ends words with several others, as «ها» and «سازی».</summary>
    FreeSecond = 8,
}

/// <summary>
/// Weights learnt from edited text that say whether a half-space belongs between two words or inside one, and what the
/// edited text has of pairs of words. Words are hashes, as in <see cref="Lexicon"/>.
/// </summary>
public sealed class HalfSpaceWeights
{
    internal const uint Magic = 0x32534844; // "DHS2"
    internal const int RoleBits = 18;
    internal const int WeightBits = 18;

    private readonly uint[] _pairs; // two by two: fingerprint, bits
    private readonly uint _pairMask;
    private readonly WordRole[] _roles;
    private readonly short[] _weights;

    internal HalfSpaceWeights(uint[] pairs, WordRole[] roles, short[] weights)
    {
        (_pairs, _roles, _weights) = (pairs, roles, weights);
        _pairMask = (uint)(pairs.Length / 2 - 1);
    }

    /// <summary>Weights that restore nothing.</summary>
    public static HalfSpaceWeights Empty { get; } = new(new uint[2], new WordRole[1 << RoleBits], new short[1 << WeightBits]);

    /// <summary>Reads a file of weights.</summary>
    /// <exception cref="InvalidDataException">The file is of another version or damaged.</exception>
    public static HalfSpaceWeights Load(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (bytes.Length < 8 || MemoryMarshal.Read<uint>(bytes) != Magic) throw new InvalidDataException($"{path} has no half-space weights of this version.");
        var size = MemoryMarshal.Read<uint>(bytes[4..]);
        const int Fixed = 8 + (1 << RoleBits) + (2 << WeightBits);
        if (size == 0 || (size & (size - 1)) != 0 || bytes.Length != Fixed + 8L * size) throw new InvalidDataException($"{path} is damaged: its length does not fit its head.");
        bytes = bytes[8..];
        var pairs = MemoryMarshal.Cast<byte, uint>(bytes[..(8 * (int)size)]).ToArray();
        bytes = bytes[(8 * (int)size)..];
        var weights = MemoryMarshal.Cast<byte, short>(bytes[..(2 << WeightBits)]).ToArray();
        return new(pairs, MemoryMarshal.Cast<byte, WordRole>(bytes[(2 << WeightBits)..]).ToArray(), weights);
    }

    internal void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<uint>([Magic, (uint)_pairs.Length / 2]));
        file.Write(MemoryMarshal.AsBytes(_pairs.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(_roles.AsSpan()));
    }

    /// <summary>What a word can be; a collision of hashes may say too much, never too little.</summary>
    internal WordRole RoleOf(ulong hash) => _roles[Lexicon.Finish(hash) >> (64 - RoleBits)];

    internal WordPair Find(ulong hash)
    {
        var key = Lexicon.Finish(hash);
        for (var at = (uint)key & _pairMask; ; at = (at + 1) & _pairMask)
        {
            var bits = _pairs[2 * at + 1];
            if (bits == 0) return default;
            if (_pairs[2 * at] == (uint)(key >> 32)) return new(bits);
        }
    }

    /// <summary>The sum of the features' weights: above 0 a half-space is more likely than not.</summary>
    internal int Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += _weights[feature & ((1 << WeightBits) - 1)];
        return sum;
    }
}
