using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Archive.Asking;

/// <summary>What a line of an answer tells.</summary>
public enum LineKind
{
    /// <summary>Somebody said something.</summary>
    [JsonStringEnumMemberName("statement")] Statement,
    /// <summary>Somebody met somebody.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,
    /// <summary>Somebody stands for or against a thing.</summary>
    [JsonStringEnumMemberName("position")] Position,
}

/// <summary>One fact of one report, with the characters that say it.</summary>
public sealed record Line
{
    /// <summary>What it is.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>The day: of a meeting as told, else the first on which the report may have come out; ISO 8601, null where unknown.</summary>
    public required string? Day { get; init; }

    /// <summary>The last day on which it may have been, where more than one is possible; null else.</summary>
    public string? LastDay { get; init; }

    /// <summary>The report.</summary>
    public required Origin Article { get; init; }

    /// <summary>The fact's id in the report's record: s1, m2; p1 for the first of its positions.</summary>
    public required string Fact { get; init; }

    /// <summary>Who speaks or takes a stand; of a meeting those who were asked about, or all.</summary>
    public required ImmutableArray<string> Who { get; init; }

    /// <summary>Who is spoken to, or the others who took part.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The act of a statement, the kind of a meeting, the stance of a position, in the record's words.</summary>
    public required string What { get; init; }

    /// <summary>direct or indirect; of a meeting whether it took place: held, planned …; null for a position.</summary>
    public string? Manner { get; init; }

    /// <summary>What it is about: target, topics, the thing; null where that is not told.</summary>
    public string? About { get; init; }

    /// <summary>The knowledge id of what a position is about.</summary>
    public string? AboutKnown { get; init; }

    /// <summary>Where a meeting was.</summary>
    public string? Place { get; init; }

    /// <summary>The characters that say it, as printed, in the order of the page; never empty.</summary>
    public required ImmutableArray<Quote> Quotes { get; init; }
}

/// <summary>The report a line comes from.</summary>
/// <param name="Id">Its number in this archive.</param>
/// <param name="Name">What it is called by.</param>
/// <param name="Uri">Where it was found first.</param>
/// <param name="Outlet">The outlet it names as its own.</param>
/// <param name="Published">When it came out; ISO 8601, as long as it is known.</param>
/// <param name="DayFrom">The first day on which it may have come out.</param>
/// <param name="DayTo">The last.</param>
public sealed record Origin(long Id, string Name, string Uri, string? Outlet, string? Published, string? DayFrom, string? DayTo)
{
    /// <summary>The columns of <c>article a</c> in the order of the members.</summary>
    internal const string Columns = "a.id, a.name, a.uri, a.outlet, a.published, a.day_from, a.day_to";

    internal static Origin Read(System.Data.Common.DbDataReader reader, int at) =>
        new(reader.GetInt64(at), reader.GetString(at + 1), reader.GetString(at + 2), reader.Text(at + 3), reader.Text(at + 4), reader.Text(at + 5), reader.Text(at + 6));
}

/// <summary>A stretch of a report's page.</summary>
/// <param name="At">Where, in UTF-16 code units of the decoded page.</param>
/// <param name="Text">The characters, tags left out and entities decoded; null where the source is gone.</param>
public sealed record Quote(TextSpan At, string? Text);

/// <summary>What is told of a question.</summary>
/// <param name="Asked">Who was asked about.</param>
/// <param name="Total">How many lines there are in all.</param>
/// <param name="Lines">As many as were asked for.</param>
public sealed record Answer(ImmutableArray<Who> Asked, long Total, IReadOnlyList<Line> Lines);
