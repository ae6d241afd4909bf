using Didar.Text;

namespace Didar.Reading;

/// <summary>Finds the date that a page prints beside a label such as «تاریخ انتشار».</summary>
internal sealed class PublicationReader(PageWords words)
{
    // Labels stand above or below the report; a long report need not be searched through.
    private const int Edge = 3000, Reach = 60, FarthestDate = 16;

    /// <summary>
    /// The labelled date, or null; also null where labels give different dates, as on a page that lists reports.
    /// <see cref="Publication.At"/> counts in <paramref name="text"/>.
    /// </summary>
    public Publication? Read(ReadOnlySpan<char> text)
    {
        Publication? found = null;
        if (!ReadEdge(text, 0, Math.Min(text.Length, Edge), ref found)) return null;
        return ReadEdge(text, Math.Max(Math.Min(text.Length, Edge), text.Length - Edge), text.Length, ref found) ? found : null;
    }

    /// <summary>Reads the labels between two places; false where one contradicts what was found.</summary>
    private bool ReadEdge(ReadOnlySpan<char> text, int from, int to, ref Publication? found)
    {
        for (var at = from; at < to; at = NextWord(text, at, to))
        {
            if (!words.StartsWith(PageWordKind.DateLabel, text, at, out var end)) continue;
            while (end < to && TextLines.IsBlank(text[end])) end++;
            if (end >= to || text[end] != ':') continue;
            var rest = text[(end + 1)..Math.Min(text.Length, end + 1 + Reach)];
            if (rest.IndexOf('\n') is >= 0 and var line) rest = rest[..line];
            if (!DateReader.TryFind(rest, out var date, out var precision, out var calendar, out var place) || place.Start > FarthestDate) continue;
            if (found is not null && found.Date != date) return false;
            found ??= new(date, precision, calendar, new(end + 1 + place.Start, end + 1 + place.End));
        }
        return true;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !TextLines.IsBlank(text[at])) at++;
        while (at < end && TextLines.IsBlank(text[at])) at++;
        return at;
    }
}
