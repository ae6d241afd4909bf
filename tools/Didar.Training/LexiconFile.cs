using System.Numerics;
using System.Runtime.InteropServices;
using Didar.Normalising;

namespace Didar.Training;

/// <summary>Writes the lexicon file, and writes facts learnt later into one that stands.</summary>
internal static class LexiconFile
{
    internal static void Write(string path, IReadOnlyCollection<(string Form, uint Bits, uint Class)> entries)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)entries.Count * 3 / 2);
        var slots = new uint[2 + 3 * size];
        slots[0] = Lexicon.Magic;
        slots[1] = size;
        foreach (var (form, bits, wordClass) in entries.OrderBy(e => e.Form, StringComparer.Ordinal))
        {
            var key = Lexicon.Finish(Lexicon.Hash(form));
            var at = (uint)key & (size - 1);
            while (slots[3 * at + 3] != 0) at = (at + 1) & (size - 1);
            slots[3 * at + 2] = (uint)(key >> 32);
            slots[3 * at + 3] = LexiconEntry.KnownFlag | bits;
            slots[3 * at + 4] = wordClass;
        }
        File.WriteAllBytes(path, MemoryMarshal.AsBytes(slots.AsSpan()));
    }

    internal static void Update(string path, IEnumerable<(string Form, (uint Bits, uint Class) Facts)> entries, (uint Bits, uint Class) mask)
    {
        var bytes = File.ReadAllBytes(path);
        var slots = MemoryMarshal.Cast<byte, uint>(bytes.AsSpan());
        var size = slots[1];
        foreach (var (form, facts) in entries)
        {
            var key = Lexicon.Finish(Lexicon.Hash(form));
            var at = (uint)key & (size - 1);
            while (slots[3 * (int)at + 3] != 0 && slots[3 * (int)at + 2] != (uint)(key >> 32)) at = (at + 1) & (size - 1);
            if (slots[3 * (int)at + 3] == 0) continue;
            slots[3 * (int)at + 3] = slots[3 * (int)at + 3] & ~mask.Bits | facts.Bits;
            slots[3 * (int)at + 4] = slots[3 * (int)at + 4] & ~mask.Class | facts.Class;
        }
        File.WriteAllBytes(path, bytes);
    }
}
