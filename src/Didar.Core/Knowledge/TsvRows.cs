namespace Didar.Knowledge;

/// <summary>The rows of a small tab-separated text: comments (#), blank lines and the header row are left out.</summary>
internal static class TsvRows
{
    /// <summary>Each row's fields, trimmed; a row shorter than the header is filled with empty fields.</summary>
    public static IEnumerable<string[]> Of(string text)
    {
        var width = 0;
        foreach (var line in text.EnumerateLinesAsStrings())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            for (var i = 0; i < fields.Length; i++) fields[i] = fields[i].Trim();
            if (width == 0) { width = fields.Length; continue; }
            if (fields.Length < width)
            {
                var filled = fields.Length;
                Array.Resize(ref fields, width);
                Array.Fill(fields, "", filled, width - filled);
            }
            yield return fields;
        }
    }

    private static IEnumerable<string> EnumerateLinesAsStrings(this string text)
    {
        for (int start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return text[start..end].TrimEnd('\r');
            start = end + 1;
        }
    }
}
