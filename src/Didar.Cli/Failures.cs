namespace Didar.Cli;

/// <summary>The one form in which a failure is told on standard error: <c>didar: what: why</c>.</summary>
internal static class Failures
{
    /// <param name="what">The file or option concerned; null where the message says it.</param>
    /// <param name="why">One sentence.</param>
    public static void Tell(string? what, string why) =>
        Console.Error.WriteLine(Printable(what is null ? $"didar: {why}" : $"didar: {what}: {why}"));

    /// <summary>The reason an input or output failed, shorter than the runtime tells it.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "no permission",
        _ => exception.Message,
    };

    // A file's name comes from outside and may hold what steers a terminal.
    private static string Printable(string text)
    {
        var steers = false;
        foreach (var c in text) steers |= char.IsControl(c);
        return !steers ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
    }
}
