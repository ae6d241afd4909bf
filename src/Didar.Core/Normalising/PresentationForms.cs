using System.Collections.Frozen;
using System.Globalization;

namespace Didar.Normalising;

/// <summary>Letters coded by their shape (U+FB50 to U+FEFC) and ligatures, as old converters leave them.</summary>
internal static class PresentationForms
{
    // Read only when a text holds one: most never do.
    private static readonly Lazy<FrozenDictionary<char, string>> Forms = new(Read);

    internal static bool Covers(char c) => c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>The letters a form stands for; empty for a lone diacritic, null for what is no letter.</summary>
    internal static string? LettersOf(char c) => Forms.Value.GetValueOrDefault(c);

    private static FrozenDictionary<char, string> Read()
    {
        using var stream = typeof(PresentationForms).Assembly.GetManifestResourceStream("Didar.Normalising.presentation-forms.tsv")
            ?? throw new InvalidOperationException("The table of presentation forms is not in the assembly.");
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split('\t');
            var first = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var i = 0; i < int.Parse(parts[1], CultureInfo.InvariantCulture); i++)
                letters[(char)(first + i)] = string.Concat(parts[2].Select(Letters.Of));
        }
        return letters.ToFrozenDictionary();
    }
}
