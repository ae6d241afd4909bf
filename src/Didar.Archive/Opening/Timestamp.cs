using System.Globalization;

namespace Didar.Archive.Opening;

/// <summary>A moment as archives write it: ISO 8601, UTC, whole seconds.</summary>
public static class Timestamp
{
    /// <summary>Now.</summary>
    public static string Of(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
