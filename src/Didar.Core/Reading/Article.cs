using System.Collections.Immutable;
using Didar.Text;
using NodaTime;

namespace Didar.Reading;

/// <summary>What a part of a report is.</summary>
public enum PartKind
{
    /// <summary>The small line above the headline.</summary>
    Kicker,
    /// <summary>The headline.</summary>
    Headline,
    /// <summary>The summary set between headline and text.</summary>
    Lead,
    /// <summary>A headline inside the text.</summary>
    Subheading,
    /// <summary>A paragraph of the text.</summary>
    Paragraph,
    /// <summary>The desk's mark after the text: initials and number, «انتهای پیام».</summary>
    SignOff,
    /// <summary>What the page has round the report: menus, comment form, related links, share buttons.</summary>
    Boilerplate,
}

/// <summary>A stretch of <see cref="Article.Text"/> and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, in <see cref="Article.Text"/>.</param>
public readonly record struct Part(PartKind Kind, TextSpan Span);

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,
    /// <summary>Year and month.</summary>
    Month,
    /// <summary>The day.</summary>
    Day,
}

/// <summary>The calendar in which a date was printed.</summary>
public enum PrintedCalendar
{
    /// <summary>Gregorian.</summary>
    Gregorian,
    /// <summary>Iran's solar calendar.</summary>
    Jalali,
    /// <summary>The lunar calendar; a conversion may be a day off.</summary>
    Hijri,
}

/// <summary>When a report came out.</summary>
/// <param name="Date">ISO date.</param>
/// <param name="Precision">How much of <paramref name="Date"/> is known.</param>
/// <param name="Calendar">The calendar it was given in.</param>
/// <param name="At">The place in the page; null where the caller gave the date.</param>
public sealed record Publication(LocalDate Date, DatePrecision Precision, PrintedCalendar Calendar, TextSpan? At)
{
    /// <summary>The last day that the date can mean: <see cref="Date"/> itself where it is known to the day.</summary>
    public LocalDate LastDay => Precision switch
    {
        DatePrecision.Year => Date.PlusYears(1).PlusDays(-1),
        DatePrecision.Month => Date.PlusMonths(1).PlusDays(-1),
        _ => Date,
    };
}

/// <summary>A name that the report gives, and where: <paramref name="At"/> counts in <see cref="Article.Text"/>.</summary>
public sealed record Named(string Name, TextSpan At);

/// <summary>What a report says of its own origin.</summary>
/// <param name="Outlet">The outlet or agency it names as its own (به گزارش X).</param>
/// <param name="Via">The outside origin it names (به نقل از X, از دبیرخانه X).</param>
/// <param name="Place">The dateline's place.</param>
public sealed record SourceLine(Named? Outlet, Named? Via, Named? Place)
{
    /// <summary>A report that names none.</summary>
    public static SourceLine None { get; } = new(null, null, null);
}

/// <summary>One report as it was read: its text with its parts, and the way back to the page.</summary>
public sealed record Article
{
    /// <summary>What the report is called by: from the file's name or the JSONL id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it came from: a path or address, as given.</summary>
    public required string Uri { get; init; }

    /// <summary>The decoded page: every place in a record counts in this string.</summary>
    public required string Page { get; init; }

    /// <summary>SHA-256 of <see cref="Page"/> in UTF-8, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The words of the report, tags left out and entities decoded; the same string as the page for plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from <see cref="Text"/> to <see cref="Page"/>.</summary>
    public required Alignment ToPage { get; init; }

    /// <summary>The parts in order, not overlapping; what lies between them is white space.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    /// <summary>What the report says of its origin.</summary>
    public SourceLine SourceLine { get; init; } = SourceLine.None;

    /// <summary>When it came out, if known.</summary>
    public Publication? Published { get; init; }

    /// <summary>What could not be read as it should.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
