using System.Text.Json;
using AngleSharp.Dom;
using Didar.Text;
using NodaTime;
using NodaTime.Text;

namespace Didar.Reading;

/// <summary>Finds when a web page says it came out: in its metadata, in time elements, or printed beside a label.</summary>
/// <param name="document">The parsed page.</param>
/// <param name="blocks">Its blocks.</param>
/// <param name="page">The page.</param>
/// <param name="report">Where the report begins: of two dates the nearer is its own, the other may be today's.</param>
/// <param name="publications">Reads dates beside labels.</param>
internal sealed class HtmlDates(IDocument document, List<HtmlBlock> blocks, string page, int report, PublicationReader publications)
{
    private const int LongestDateLine = 120;

    private static readonly string[] MetaNames =
    [
        "article:published_time", "datepublished", "og:published_time", "pubdate", "publishdate", "dc.date.issued", "dc.date", "date", "dcterms.created",
        "parsely-pub-date", "sailthru.date", "article.published", "article:published", "publish-date", "publication_date",
    ];

    /// <summary>The date, or null. Where the page also prints the day for its readers, the printed form is given.</summary>
    public Publication? Find()
    {
        var hidden = Metadata();
        var printed = Printed(hidden?.Date);
        return printed.Count > 0 ? printed[0] : hidden;
    }

    private Publication? Metadata()
    {
        var metas = document.GetElementsByTagName("meta");
        foreach (var name in MetaNames)
        {
            foreach (var meta in metas)
            {
                var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
                if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && Make(meta.GetAttribute("content")) is { } found) return found;
            }
        }
        foreach (var script in document.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") == "application/ld+json" && Make(Published(script.TextContent)) is { } found) return found;
        }
        foreach (var time in document.GetElementsByTagName("time"))
        {
            if (IsOfReport(time) && Make(time.GetAttribute("datetime")) is { } found) return found;
        }
        return null;
    }

    private static bool IsOfReport(IElement time) =>
        time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished" || time.Closest("article, main") is not null;

    /// <summary>
    /// The dates that are printed beside a label, then those in blocks for dates; where the day is known already, that
    /// day in any short block.
    /// </summary>
    private List<Publication> Printed(LocalDate? known)
    {
        var found = new List<(bool Labelled, Publication Date)>();
        foreach (var block in blocks)
        {
            if (block.Length > LongestDateLine) continue;
            var text = new HtmlText(page);
            text.Add(block);
            var labelled = publications.Read(text.Text);
            var date = labelled ?? (known is not null || block.Has(HtmlRole.Date) ? First(text.Text) : null);
            if (date is null || (known is { } day && date.Date != day)) continue;
            found.Add((labelled is not null, date with { At = text.ToPage.ToSource(date.At!.Value) }));
        }
        return [.. found.OrderByDescending(date => date.Labelled).ThenBy(date => Math.Abs(date.Date.At!.Value.Start - report)).Select(date => date.Date)];
    }

    private static Publication? First(string text) =>
        DateReader.TryFind(text, out var date, out var precision, out var calendar, out var at) && precision == DatePrecision.Day
            ? new(date, precision, calendar, at)
            : null;

    private Publication? Make(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || !DateReader.TryRead(value, out var date, out var precision, out var calendar)) return null;
        if (calendar == PrintedCalendar.Gregorian && OffsetDateTimePattern.ExtendedIso.Parse(value.Trim()) is { Success: true, Value: var moment })
            date = moment.InZone(DateTimeZoneProviders.Tzdb["Asia/Tehran"]).Date;
        var at = page.IndexOf(value, StringComparison.Ordinal);
        return new(date, precision, calendar, at < 0 ? null : new TextSpan(at, at + value.Length));
    }

    /// <summary>The first <c>datePublished</c> of linked data.</summary>
    private static string? Published(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("datePublished"u8)) continue;
                reader.Read();
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
            return null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // Linked data is an addition for machines; a page that has it broken is still a page.
            return null;
        }
    }
}
