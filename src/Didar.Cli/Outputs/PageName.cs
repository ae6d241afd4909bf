namespace Didar.Cli.Outputs;

/// <summary>A safe file name for a report's id, which may come from outside and hold anything.</summary>
internal static class PageName
{
    // 80 Persian letters are 160 bytes: file systems end at 255.
    private const int Longest = 80;

    public static string Of(string id)
    {
        Span<char> name = stackalloc char[Longest];
        var length = 0;
        foreach (var c in id)
        {
            if (length == Longest) break;
            var kept = char.IsLetterOrDigit(c) || c is '_' or '.';
            if (kept) name[length++] = c;
            else if (length > 0 && name[length - 1] != '-') name[length++] = '-';
        }
        var clean = name[..length].Trim("-.");
        return clean.IsEmpty ? "report" : clean.ToString();
    }
}
