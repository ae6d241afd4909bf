using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Didar.Language;

/// <summary>The weights of a linear model: for each feature one small whole number a class (a tag, a link, an act). Read whole from a file.</summary>
public sealed class LinearWeights
{
    internal const uint Magic = 0x31475444; // "DTG1"
    internal const int Classes = 16;

    private readonly uint[] _features;
    private readonly short[] _weights;
    private readonly uint _mask;

    internal LinearWeights(uint[] features, short[] weights)
    {
        _features = features;
        _weights = weights;
        _mask = (uint)features.Length - 1;
    }

    internal ReadOnlySpan<uint> Features => _features;

    internal ReadOnlySpan<short> Weights => _weights;

    /// <summary>Reads a weights file.</summary>
    /// <exception cref="InvalidDataException">The file is of another version or damaged.</exception>
    public static LinearWeights Load(string path)
    {
        using var file = File.OpenHandle(path);
        var header = new uint[2];
        if (RandomAccess.Read(file, MemoryMarshal.AsBytes(header.AsSpan()), 0) != 8 || header[0] != Magic)
            throw new InvalidDataException($"{path} holds no weights of this version.");
        var size = (int)header[1];
        if (size <= 0 || (size & (size - 1)) != 0 || RandomAccess.GetLength(file) != 8 + (4L + 2 * Classes) * size)
            throw new InvalidDataException($"{path} is damaged: its length does not fit its head.");
        var features = GC.AllocateUninitializedArray<uint>(size);
        var weights = GC.AllocateUninitializedArray<short>(size * Classes);
        ReadAll(file, MemoryMarshal.AsBytes(features.AsSpan()), 8, path);
        ReadAll(file, MemoryMarshal.AsBytes(weights.AsSpan()), 8 + 4L * size, path);
        return new(features, weights);
    }

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    internal void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<uint>([Magic, (uint)_features.Length]));
        file.Write(MemoryMarshal.AsBytes(_features.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>The number of the class with the highest sum over the features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Best(ReadOnlySpan<uint> features)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(_features);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_weights);
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            for (var at = feature & _mask; ; at = (at + 1) & _mask)
            {
                var found = Unsafe.Add(ref table, at);
                if (found == 0) break;
                if (found != feature) continue;
                sum += Vector256.LoadUnsafe(ref rows, at * Classes);
                break;
            }
        }
        var best = 0;
        for (var i = 1; i < Classes; i++)
        {
            if (sum[i] > sum[best]) best = i;
        }
        return best;
    }

    private static void ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> bytes, long from, string path)
    {
        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes[done..], from + done);
            if (read == 0) throw new InvalidDataException($"{path} ends early.");
            done += read;
        }
    }
}
