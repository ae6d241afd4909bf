using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Didar.Language;

/// <summary>A growing list in borrowed memory, so that only the finished array is allocated.</summary>
internal sealed class BorrowedList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    internal int Count { get; private set; }

    internal T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    internal void Add(T item)
    {
        if (Count == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Count * 2);
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(_items);
            _items = larger;
        }
        _items[Count++] = item;
    }

    internal ImmutableArray<T> ToImmutable() => ImmutableCollectionsMarshal.AsImmutableArray(_items.AsSpan(0, Count).ToArray());

    public void Dispose() => ArrayPool<T>.Shared.Return(_items);
}
