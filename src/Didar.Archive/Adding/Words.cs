using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Didar.Archive.Adding;

/// <summary>The words of the record for its enumerations, so that tables and JSON say the same.</summary>
public static class Words
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All.GetOrAdd(value, static value =>
            typeof(T).GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? throw new ArgumentOutOfRangeException(nameof(value)));

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">No value has that word.</exception>
    public static T Read<T>(string word)
        where T : struct, Enum => TryRead<T>(word, out var value) ? value : throw new FormatException($"{word} is none of {string.Join(", ", All<T>())}");

    /// <summary>The value of a word, where there is one.</summary>
    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            value = one;
            if (Of(one) == word) return true;
        }
        value = default;
        return false;
    }

    /// <summary>All words of an enumeration, in its order.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> All = new();
    }
}
