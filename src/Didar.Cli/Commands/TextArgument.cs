using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary>The text that the language commands work on: the words themselves, a file's, or standard input's.</summary>
internal static class TextArgument
{
    public static Argument<string> Create() => new("text")
    {
        Description = "The text itself, a file (UTF-8; a line is a paragraph), or - for standard input.",
        HelpName = "TEXT|FILE|-",
    };

    /// <summary>Reads it; false where that can't be done, which is then told.</summary>
    public static bool TryRead(string text, out string read)
    {
        try
        {
            read = text == "-" ? Console.In.ReadToEnd() : File.Exists(text) ? File.ReadAllText(text) : text;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failures.Tell(text, Failures.Reason(e));
            read = "";
            return false;
        }
    }
}
