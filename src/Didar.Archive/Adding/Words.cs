using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Didar.Archive.Adding;

/// <summary>The words of the record for its enumerations, so that tables and JSON say the same.</summary>
internal static class Words
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All.GetOrAdd(value, static value =>
            typeof(T).GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? throw new ArgumentOutOfRangeException(nameof(value)));

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> All = new();
    }
}
