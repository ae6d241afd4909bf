using Didar.Reading;

namespace Didar.Cli.Inputs;

/// <summary>Tells what a file holds by its name or, where that says nothing, by its first letter.</summary>
internal static class Formats
{
    /// <summary>The form that a file's name tells; null for a name that tells none.</summary>
    public static Format? OfName(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)) return Format.Text;
        if (extension.Equals(".html", StringComparison.OrdinalIgnoreCase)) return Format.Html;
        if (extension.Equals(".htm", StringComparison.OrdinalIgnoreCase)) return Format.Html;
        if (extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase)) return Format.JsonLines;
        return null;
    }

    /// <summary>The form that the first bytes tell: JSON lines begin with <c>{</c>; for the rest see <see cref="FormatGuess"/>.</summary>
    public static Format OfContent(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) ? Format.JsonLines : FormatGuess.Of("", start);
    }
}
