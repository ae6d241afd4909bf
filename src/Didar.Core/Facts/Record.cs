using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Didar.Text;

namespace Didar.Facts;

/// <summary>
/// What one report says, each fact with its place. Every span counts UTF-16 code units of the decoded page.
/// The JSON form, member for member, is <c>docs/record.schema.json</c>.
/// </summary>
public sealed record Record
{
    /// <summary>The name and version of this form.</summary>
    public string Schema { get; init; } = "didar/record/1";

    /// <summary>What the report is called by.</summary>
    public required string Id { get; init; }

    /// <summary>Where the report comes from.</summary>
    public required RecordSource Source { get; init; }

    /// <summary>The headline; null where there is none.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>When the report came out, where that is known.</summary>
    public RecordDate? Published { get; init; }

    /// <summary>The window an undated report falls in, from the offices that people hold in it.</summary>
    public DateWindow? Dated { get; init; }

    /// <summary>Everybody who speaks, meets or is spoken to.</summary>
    public ImmutableArray<RecordEntity> Entities { get; init; } = [];

    /// <summary>Who said what, in the order of the text.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Where each speaker stands to the things he names, as far as that is sure.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>Who met whom.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    /// <summary>The times that the report tells, in the order of the text.</summary>
    public ImmutableArray<RecordTime> Times { get; init; } = [];

    /// <summary>PLOVER events, the most important first.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>What could not be read as it should.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}

/// <summary>Where a report comes from.</summary>
public sealed record RecordSource
{
    /// <summary>The file or address the report was read from.</summary>
    public required string Uri { get; init; }

    /// <summary>SHA-256 of the decoded page in UTF-8.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The unit of every place in the record.</summary>
    public string Unit { get; init; } = "utf-16";

    /// <summary>The length of the decoded page, in that unit.</summary>
    public required int Length { get; init; }

    /// <summary>The outlet or agency the report names as its own, in standard spelling.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outside origin it names.</summary>
    public string? Via { get; init; }

    /// <summary>The dateline's place.</summary>
    public string? Place { get; init; }

    /// <summary>Where outlet, origin and place stand.</summary>
    public SourcePlaces Places { get; init; } = new();
}

/// <summary>Where the parts of the source line stand.</summary>
public sealed record SourcePlaces
{
    /// <summary>The outlet's name.</summary>
    public TextSpan? Outlet { get; init; }

    /// <summary>The origin's name.</summary>
    public TextSpan? Via { get; init; }

    /// <summary>The dateline's place.</summary>
    public TextSpan? Place { get; init; }
}

/// <summary>A date as it was printed, and what it means.</summary>
/// <param name="Date">ISO 8601, as long as its precision: 2015, 2015-02 or 2015-02-10.</param>
/// <param name="Calendar">gregorian, jalali or hijri: the calendar it was printed in.</param>
/// <param name="Precision">year, month or day.</param>
/// <param name="As">The printed date; null where the caller gave it.</param>
public sealed record RecordDate(string Date, string Calendar, string Precision, TextSpan? As);

/// <summary>The window in which all offices named in a report were held by those named with them.</summary>
/// <param name="From">The earliest month or day, ISO 8601; null where nothing bounds it.</param>
/// <param name="To">The latest; null where nothing bounds it.</param>
/// <param name="Because">One English sentence a bound.</param>
public sealed record DateWindow(string? From, string? To, ImmutableArray<string> Because);

/// <summary>What kind of actor an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being, named.</summary>
    [JsonStringEnumMemberName("person")] Person,
    /// <summary>A post-holder never named.</summary>
    [JsonStringEnumMemberName("office")] Office,
    /// <summary>A ministry, party, agency, court, company, «کاخ سفید».</summary>
    [JsonStringEnumMemberName("organisation")] Organisation,
    /// <summary>A state or its government.</summary>
    [JsonStringEnumMemberName("state")] State,
    /// <summary>An armed or informal group.</summary>
    [JsonStringEnumMemberName("group")] Group,
    /// <summary>A crowd, a delegation, joint speakers.</summary>
    [JsonStringEnumMemberName("people")] People,
}

/// <summary>How an entity is called at one place.</summary>
public enum MentionForm
{
    /// <summary>By name.</summary>
    [JsonStringEnumMemberName("name")] Name,
    /// <summary>By office or description.</summary>
    [JsonStringEnumMemberName("office")] Office,
    /// <summary>By a pronoun or «این مقام».</summary>
    [JsonStringEnumMemberName("pronoun")] Pronoun,
}

/// <summary>One place that refers to an entity.</summary>
public sealed record RecordMention(int Start, int End, MentionForm Form);

/// <summary>An office as the report words it.</summary>
/// <param name="Title">The words, in standard spelling.</param>
/// <param name="Office">The office's id in the knowledge files, where it is known.</param>
/// <param name="Places">Where the report says it.</param>
public sealed record HeldOffice(string Title, string? Office, ImmutableArray<TextSpan> Places);

/// <summary>How sure it is that a person held an office on the report's date.</summary>
public enum HolderCertainty
{
    /// <summary>One person held it throughout the time that the report can be of.</summary>
    [JsonStringEnumMemberName("sure")] Sure,
    /// <summary>Others may have held it in that time, its ends are not known to the day, or the tenure is marked uncertain.</summary>
    [JsonStringEnumMemberName("possible")] Possible,
}

/// <summary>Who held an office that the report names without its holder.</summary>
/// <param name="Known">The person's id in the knowledge files.</param>
/// <param name="Name">The Persian name.</param>
/// <param name="NameEn">The English name.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Because">The tenure and the time it was held against: one English sentence.</param>
public sealed record OfficeHolder(string Known, string Name, string NameEn, HolderCertainty Certainty, string Because);

/// <summary>An actor of the report.</summary>
public sealed record RecordEntity
{
    /// <summary>Its id within this record: e1, e2 …</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its name in standard spelling, without titles of respect.</summary>
    public required string Name { get; init; }

    /// <summary>Its English name, where known; of a person no list knows the name in Latin letters, which <see cref="Because"/> then says.</summary>
    public string? NameEn { get; init; }

    /// <summary>Its id in the knowledge files, where known.</summary>
    public string? Known { get; init; }

    /// <summary>The side it acts for: ISO 3166 alpha-3, or UN, EU, NATO, IAEA …</summary>
    public string? Country { get; init; }

    /// <summary>The offices the report gives it.</summary>
    public ImmutableArray<HeldOffice> Offices { get; init; } = [];

    /// <summary>Of an office that is named alone, who held it on the report's date, as the knowledge files say; empty where they don't.</summary>
    public ImmutableArray<OfficeHolder> Holders { get; init; } = [];

    /// <summary>Where the report refers to it.</summary>
    public ImmutableArray<RecordMention> Mentions { get; init; } = [];

    /// <summary>Why these mentions are one and who it is: one English sentence each.</summary>
    public ImmutableArray<string> Because { get; init; } = [];
}

/// <summary>Whether an encounter or event took place.</summary>
public enum FactStatus
{
    /// <summary>It took place.</summary>
    [JsonStringEnumMemberName("held")] Held,
    /// <summary>It is to take place.</summary>
    [JsonStringEnumMemberName("planned")] Planned,
    /// <summary>Somebody denies it.</summary>
    [JsonStringEnumMemberName("denied")] Denied,
    /// <summary>Somebody asks for it or offers it.</summary>
    [JsonStringEnumMemberName("proposed")] Proposed,
    /// <summary>It is only thought of (events).</summary>
    [JsonStringEnumMemberName("hypothetical")] Hypothetical,
}
