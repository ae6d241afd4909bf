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
        if (whole == part) return true;
        if (shorter.Length == 1 || longer.Length == shorter.Length)
            return whole.EndsWith(part, StringComparison.Ordinal) && IsAtPartStart(longer, whole.Length - part.Length);
        // «محمد جواد ظریف» and «محمد ظریف»: first name and surname agree, the rest may be left out.
        return longer[0] == shorter[0] && whole.EndsWith(string.Concat(shorter[1..]), StringComparison.Ordinal) ||
            whole.EndsWith(part, StringComparison.Ordinal);
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
