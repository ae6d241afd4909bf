using Didar.Facts;
using Didar.Knowledge;
using NodaTime.Text;

namespace Didar.Archive.Adding;

/// <summary>The first and last day on which a report may have come out; ISO 8601, null where a side is open.</summary>
internal readonly record struct DayRange(string? From, string? To)
{
    public static DayRange Of(Record record) => record switch
    {
        { Published: { } published } => new(First(published.Date), Last(published.Date)),
        { Dated: { } window } => new(First(window.From), Last(window.To)),
        _ => default,
    };

    private static string? First(string? date) => PartialDate.TryParse(date, out var day) ? LocalDatePattern.Iso.Format(day.Earliest) : null;

    private static string? Last(string? date) => PartialDate.TryParse(date, out var day) ? LocalDatePattern.Iso.Format(day.Latest) : null;
}
