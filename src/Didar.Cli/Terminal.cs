using System.Globalization;
using Didar.Writing;

namespace Didar.Cli;

/// <summary>What the terminal can do, from the usual environment variables.</summary>
internal static class Terminal
{
    // Longer lines are hard to read; a file is written for the classic width.
    private const int WidestLine = 100;

    // The first VTE (GNOME and its like) that reorders text: 0.58.
    private const int VteWithBidi = 5800;

    /// <param name="toStandardOutput">Whether the text goes to standard output, which may be a terminal.</param>
    /// <param name="isolate">Whether isolates were asked for.</param>
    public static PlainStyle Style(bool toStandardOutput, bool isolate)
    {
        if (!toStandardOutput || Console.IsOutputRedirected) return new(Isolate: isolate);
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is null or "dumb";
        // Some terminals do not tell their width.
        var width = Console.WindowWidth is > 0 and var columns ? Math.Clamp(columns, 40, WidestLine) : new PlainStyle().Width;
        return new(width, !plain, isolate || Reorders());
    }

    private static bool Reorders() =>
        (int.TryParse(Environment.GetEnvironmentVariable("VTE_VERSION"), CultureInfo.InvariantCulture, out var vte) && vte >= VteWithBidi)
        || Environment.GetEnvironmentVariable("KONSOLE_VERSION") is not null
        || Environment.GetEnvironmentVariable("TERM") is "mlterm";
}
