using Didar.Text;

namespace Didar.Resolution;

/// <summary>Decides whether two names of people are one: full name, surname, first name and surname without the middle.</summary>
internal static class Names
{
    /// <summary>The parts of a name in folded spelling.</summary>
    public static string[] PartsOf(string name) =>
        [.. Apart(name).Split([' ', '\u200C', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => Folding.Fold(part)).Where(part => part.Length > 0)];

    // «محمدبن سلمان» is «محمد بن سلمان».
    private static string Apart(string name)
    {
        var at = name.IndexOf("بن ", StringComparison.Ordinal);
        return at >= ShortestBeforeSon && char.IsLetter(name[at - 1]) && name.LastIndexOf(' ', at) < at - ShortestBeforeSon + 1 ? name.Insert(at, " ") : name;
    }

    private const int ShortestBeforeSon = 4;

    // What stands before a surname of Romance or Arabic origin, written apart, joined or half: «دی‌میستورا», «دو میستورا».
    private static readonly string[] Particles = ["دو", "دی", "ده", "دا", "د"];

    private const int ShortestAfterParticle = 4;

    /// <summary>
    /// The parts of a name with what is only a way of spelling told one way: the second chance where
    /// two names do not fit as they are: «چاووش» as «چاوش»,
    /// «لاوروف» as «لاورف», «عبداللهیان» as «عبدالهیان», «دی میستورا» as «دمیستورا», «الجعفری» as «جعفری», ط as ت.
    /// </summary>
    public static string[] OneSpellingOf(string name)
    {
        var parts = new List<string>();
        string? particle = null;
        foreach (var piece in name.Split([' ', '\u200C', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var part = Folding.Fold(piece);
            if (part.Length == 0) continue;
            // A first name stands before a particle, so that «دا سیلوا» alone is one too.
            if (particle is null && (part == "ال" || Array.IndexOf(Particles, part) >= 0))
            {
                particle = part;
                continue;
            }
            if (particle is not null) part = particle == "ال" ? part : part.Length >= ShortestAfterParticle ? "د" + part : particle + part;
            particle = null;
            parts.Add(OneSpelling(part));
        }
        if (particle is not null) parts.Add(particle);
        return [.. parts];
    }

    private static string OneSpelling(string part)
    {
        part = part.Replace('ط', 'ت').Replace("وو", "و", StringComparison.Ordinal).Replace("لله", "له", StringComparison.Ordinal);
        if (part.Length >= ShortestAfterParticle + 2 && part.StartsWith("ال", StringComparison.Ordinal)) part = part[2..];
        if (part.Length >= 5 && part.EndsWith("وف", StringComparison.Ordinal)) part = part[..^2] + "ف";
        foreach (var particle in Particles)
        {
            if (particle.Length == 2 && part.Length >= ShortestAfterParticle + 4 && part.StartsWith(particle, StringComparison.Ordinal) && IsForeign(part)) return "د" + part[2..];
        }
        return part;
    }

    // «دیمیستورا», but not «دیلمقانی»: only what ends as no Persian surname does.
    private static bool IsForeign(string part) => part[^1] is not ('ی' or 'ن' or 'ه' or 'ر');

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
