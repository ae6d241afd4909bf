namespace Didar.Reading;

/// <summary>The form a page comes in.</summary>
public enum Format
{
    /// <summary>Plain text: the first line is the headline.</summary>
    Text,
    /// <summary>A web page.</summary>
    Html,
    /// <summary>One JSON object a line: <c>id</c>, <c>title</c>, <c>text</c>, <c>url</c>, <c>date</c>.</summary>
    JsonLines,
}

/// <summary>Tells the form of a page from its name and its first bytes.</summary>
public static class FormatGuess
{
    private const int Looked = 1024;

    /// <summary>The form by the ending of <paramref name="uri"/>; where that says nothing, by the first bytes.</summary>
    public static Format Of(string uri, ReadOnlySpan<byte> bytes) => OfName(uri) ?? OfContent(bytes);

    /// <summary>The form that the ending of a path or address tells; null where it tells none.</summary>
    public static Format? OfName(string uri)
    {
        var path = uri.AsSpan();
        var query = path.IndexOfAny('?', '#');
        if (query >= 0) path = path[..query];
        if (EndsIn(path, ".html") || EndsIn(path, ".htm") || EndsIn(path, ".xhtml")) return Format.Html;
        if (EndsIn(path, ".jsonl") || EndsIn(path, ".ndjson")) return Format.JsonLines;
        return EndsIn(path, ".txt") ? Format.Text : null;
    }

    /// <summary>The form that the first bytes tell: JSON lines begin with <c>{</c>, a web page with its first tag; else it is text.</summary>
    public static Format OfContent(ReadOnlySpan<byte> bytes)
    {
        // Zero bytes are left out, so that UTF-16 reads like ASCII here.
        Span<char> head = stackalloc char[Looked];
        var length = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, Looked)])
            if (b is > 0 and < 0x80) head[length++] = (char)b;
        var text = head[..length].TrimStart();
        if (text.StartsWith("{", StringComparison.Ordinal)) return Format.JsonLines;
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<", StringComparison.Ordinal) && text.Contains("<head", StringComparison.OrdinalIgnoreCase))
            ? Format.Html : Format.Text;
    }

    private static bool EndsIn(ReadOnlySpan<char> path, string ending) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
