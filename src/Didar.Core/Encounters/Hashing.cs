using Didar.Text;

namespace Didar.Encounters;

/// <summary>Hashes that are the same in every process: FNV-1a (Fowler, Noll, Vo), 32 and 64 bits.</summary>
internal static class Hashing
{
    public const uint Seed32 = 2166136261;
    private const uint Prime32 = 16777619;
    private const ulong Seed64 = 14695981039346656037;
    private const ulong Prime64 = 1099511628211;

    /// <summary>The hash of a word as it is folded.</summary>
    public static uint Folded(ReadOnlySpan<char> word, uint seed = Seed32)
    {
        foreach (var c in word)
        {
            var folded = Folding.Fold(c);
            if (folded != Folding.Nothing) seed = (seed ^ folded) * Prime32;
        }
        return (seed ^ ' ') * Prime32;
    }

    public static ulong Of64(string text)
    {
        var hash = Seed64;
        foreach (var c in text) hash = (hash ^ c) * Prime64;
        return hash;
    }

    /// <summary>Spreads the bits (the finaliser of MurmurHash3, Appleby), so that the smallest hash is as good as chosen at random.</summary>
    public static uint Mixed(uint hash, uint salt)
    {
        hash ^= salt;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>How many hashes two sorted lists share.</summary>
    public static int Shared(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] < other[j]) i++;
            else if (one[i] > other[j]) j++;
            else
            {
                shared++;
                i++;
                j++;
            }
        }
        return shared;
    }
}
