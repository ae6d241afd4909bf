using System.Runtime.CompilerServices;

namespace Didar.Language;

/// <summary>The hashes that the features of all linear models are made of; a change makes every trained file useless.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of some letters (FNV-1a over code units); a word in pieces is hashed piece by piece.</summary>
    internal static uint Of(ReadOnlySpan<char> letters, uint hash = 2166136261u)
    {
        foreach (var c in letters) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>A feature: the number of its template and two facts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint a, uint b)
    {
        var hash = (a + template * 0x9E3779B1u) * 0x85EBCA77u;
        hash = (hash ^ (hash >> 15) ^ (b * 0xC2B2AE3Du)) * 0x27D4EB2Fu;
        return hash ^ (hash >> 16);
    }
}
