using Didar.Text;

namespace Didar.Resolution;

/// <summary>Decides whether two names of people are one: full name, surname, first name and surname without the middle.</summary>
internal static class Names
{
    /// <summary>The parts of a name in folded spelling.</summary>
    public static string[] PartsOf(string name) =>
        [.. name.Split([' ', '\u200C', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => Folding.Fold(part)).Where(part => part.Length > 0)];

    /// <summary>Whether the shorter name can be the longer one's: its surname, or first name and surname.</summary>
    public static bool CanBeOne(string[] left, string[] right)
    {
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        if (shorter.Length == 0) return false;
        var whole = string.Concat(longer);
        var part = string.Concat(shorter);
        if (part.Length < 3) return false;
        if (whole == part || AreMisspelt(longer[^1], shorter[^1]) && (shorter.Length == 1 || longer[0] == shorter[0])) return true;
        if (shorter.Length == 1 || longer.Length == shorter.Length)
            return whole.EndsWith(part, StringComparison.Ordinal) && IsAtPartStart(longer, whole.Length - part.Length);
        // «محمد جواد ظریف» and «محمد ظریف»: first name and surname agree, the rest may be left out.
        return longer[0] == shorter[0] && whole.EndsWith(string.Concat(shorter[1..]), StringComparison.Ordinal) ||
            whole.EndsWith(part, StringComparison.Ordinal);
    }

    /// <summary>Whether two long surnames differ by one slip of the keys: a letter changed, or two changed about.</summary>
    private static bool AreMisspelt(string left, string right)
    {
        if (left.Length != right.Length || left.Length < 6) return false;
        var first = left.AsSpan().CommonPrefixLength(right);
        if (first == left.Length) return false;
        var rest = first + 1;
        if (left.AsSpan(rest).SequenceEqual(right.AsSpan(rest))) return true;
        return rest < left.Length && left[first] == right[rest] && left[rest] == right[first] && left.AsSpan(rest + 1).SequenceEqual(right.AsSpan(rest + 1));
    }

    private static bool IsAtPartStart(string[] parts, int offset)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (at == offset) return true;
            at += part.Length;
        }
        return false;
    }
}
