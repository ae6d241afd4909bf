namespace Didar.Cli.Inputs;

/// <summary>What a file holds.</summary>
internal enum InputKind
{
    /// <summary>One report; its first line is the headline.</summary>
    Text,
    /// <summary>One report in a page.</summary>
    Html,
    /// <summary>One report a line.</summary>
    JsonLines,
}

/// <summary>Tells what a file holds by its name or, where that says nothing, by its first letter.</summary>
internal static class InputKinds
{
    /// <summary>The kind that a file's name tells; null for a name that tells none.</summary>
    public static InputKind? OfName(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        if (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)) return InputKind.Text;
        if (extension.Equals(".html", StringComparison.OrdinalIgnoreCase)) return InputKind.Html;
        if (extension.Equals(".htm", StringComparison.OrdinalIgnoreCase)) return InputKind.Html;
        if (extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase)) return InputKind.JsonLines;
        return null;
    }

    /// <summary>The kind that the first bytes tell: <c>{</c> begins JSON lines, <c>&lt;</c> a page.</summary>
    public static InputKind OfContent(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? InputKind.Text : text[0] switch
        {
            (byte)'{' => InputKind.JsonLines,
            (byte)'<' => InputKind.Html,
            _ => InputKind.Text,
        };
    }
}
