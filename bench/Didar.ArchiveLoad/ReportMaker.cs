using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Didar.ArchiveLoad;

/// <summary>Makes reports up from the words of a file; the same number gives the same report.</summary>
internal sealed class ReportMaker
{
    // A real stream has about as many texts that were there before.
    private const int OneCopyIn = 50;
    private const int Sentences = 14;
    private static readonly DateOnly FirstDay = new(2014, 1, 1);
    private const int Days = 2_900;

    // Persian letters as themselves, as files of agencies have them.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ILookup<string, string> _words;

    /// <param name="file">Kind and word with a tab between, a line each.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public ReportMaker(string file) => _words = File.ReadLines(file)
        .Where(static line => !line.StartsWith('#') && line.Contains('\t', StringComparison.Ordinal))
        .ToLookup(static line => line[..line.IndexOf('\t', StringComparison.Ordinal)], static line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);

    /// <summary>Writes reports as JSON lines; every fiftieth text is one that was written before.</summary>
    /// <returns>How many different texts there are.</returns>
    public int Write(TextWriter output, int count)
    {
        var different = 0;
        for (var i = 0; i < count; i++)
        {
            var isCopy = i > 0 && i % OneCopyIn == 0;
            if (!isCopy) different++;
            output.WriteLine(Line(i, isCopy ? i - (OneCopyIn / 2) : i));
        }
        return different;
    }

    private string Line(int number, int seed)
    {
        // A seeded generator: reports must be the same on every machine.
        var random = new Random(seed);
        var (p, q) = ($"{Pick("first")} {Pick("last")}", $"{Pick("first")} {Pick("last")}");
        var (office, guest, t, u) = (Pick("office"), Pick("guest"), Pick("topic"), Pick("topic"));
        var title = $"دیدار {p} با {guest}؛ {t} و {u}";
        var text = new StringBuilder($"به گزارش {Pick("outlet")}، {p} {office} روز دوشنبه با {q} {guest} دیدار و درباره {t} گفت‌وگو کرد.\n");
        for (var i = 0; i < Sentences; i++)
        {
            text.Append(Pick("sentence").Replace("{p}", p, StringComparison.Ordinal).Replace("{q}", q, StringComparison.Ordinal)
                .Replace("{t}", i % 3 == 0 ? t : Pick("topic"), StringComparison.Ordinal).Replace("{u}", i % 2 == 0 ? u : Pick("topic"), StringComparison.Ordinal)
                .Replace("{n}", random.Next(2, 900).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
        }
        text.Append(CultureInfo.InvariantCulture, $"شماره خبر {seed}");
        return JsonSerializer.Serialize(new { id = number.ToString(CultureInfo.InvariantCulture), title, text = text.ToString(), date = FirstDay.AddDays(seed % Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, Options);

        string Pick(string kind)
        {
            var words = _words[kind];
            return words.ElementAt(random.Next(words.Count()));
        }
    }
}
