namespace Didar.Cli.Outputs;

/// <summary>A text on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text without line breaks; what steers a terminal or turns the direction of what follows is shown as U+FFFD.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        // An article's words come from outside.
        for (var i = 0; i < span.Length; i++) span[i] = source[i] is '\n' or '\r' or '\t' ? ' ' : Steers(source[i]) ? '\uFFFD' : source[i];
    });

    private static bool Steers(char c) => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
