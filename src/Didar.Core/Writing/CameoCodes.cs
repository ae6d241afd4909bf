using System.Collections.Frozen;
using System.Reflection;

namespace Didar.Writing;

/// <summary>CAMEO codes for PLOVER events, from <c>cameo.tsv</c>: only where one code fits.</summary>
internal static class CameoCodes
{
    private static readonly FrozenDictionary<(string Type, string Mode), string> Codes = Load();

    /// <summary>The code for a PLOVER type and mode; null where none or several fit.</summary>
    public static string? Find(string type, string? mode) => Codes.GetValueOrDefault((type, mode ?? ""));

    private static FrozenDictionary<(string, string), string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Didar.Writing.cameo.tsv")!;
        using var reader = new StreamReader(stream);
        var codes = new Dictionary<(string, string), string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            codes.Add((cells[0], cells[1]), cells[2]);
        }
        return codes.ToFrozenDictionary();
    }
}
