using System.Collections.Immutable;

namespace Didar.Scoring;

/// <summary>A figure by its name: a measure or a share, never both.</summary>
public sealed record Figure(string Name, Measure? Measure, Share? Share)
{
    /// <summary>What a floor is compared with: F1 of a measure, the value of a share.</summary>
    public double Value => Measure?.F1 ?? Share?.Value ?? 0;
}

/// <summary>How well records agree with marks: of one article, or of many added up.</summary>
public sealed record Score
{
    /// <summary>How many articles were compared.</summary>
    public int Articles { get; init; }

    /// <summary>How many of them have no record; a missing record counts as an empty one.</summary>
    public int RecordsMissing { get; init; }

    /// <summary>Letters and numbers given to the right speaker.</summary>
    public Measure SpeechAttributed { get; init; }

    /// <summary>Letters and numbers taken for somebody's speech.</summary>
    public Measure SpeechFound { get; init; }

    /// <summary>Statements found that have the right speaker.</summary>
    public Measure StatementsRight { get; init; }

    /// <summary>Statements found: half of the content is shared, or the cue and a tenth of it.</summary>
    public Measure StatementsFound { get; init; }

    /// <summary>Of the statements found, those with the right speaker.</summary>
    public Share Speaker { get; init; }

    /// <summary>Of the statements found, those with the right act.</summary>
    public Share Act { get; init; }

    /// <summary>Of the statements found, those with the right mode.</summary>
    public Share Mode { get; init; }

    /// <summary>Of the statements found, those whose cue touches the marked one.</summary>
    public Share Cue { get; init; }

    /// <summary>Meetings that share half of their participants with a marked one.</summary>
    public Measure Meetings { get; init; }

    /// <summary>Of the meetings found, those of the right kind.</summary>
    public Share MeetingKind { get; init; }

    /// <summary>Of the meetings found, those of the right status.</summary>
    public Share MeetingStatus { get; init; }

    /// <summary>Of the meetings found, those with the right place, or rightly with none.</summary>
    public Share MeetingPlace { get; init; }

    /// <summary>Of the marked persons, those that are an entity of the record.</summary>
    public Share PeopleFound { get; init; }

    /// <summary>Offices given to the right holder.</summary>
    public Measure Offices { get; init; }

    /// <summary>Of the entities that are marked ones, those with the right side.</summary>
    public Share Country { get; init; }

    /// <summary>Events of the right type that share a code on each side.</summary>
    public Measure Events { get; init; }

    /// <summary>Targets of the statements found that share half of their words with the marked one.</summary>
    public Measure Targets { get; init; }

    /// <summary>Addressees of the statements found that are the marked one.</summary>
    public Measure Addressees { get; init; }

    /// <summary>Of the events found, those of the right status.</summary>
    public Share EventStatus { get; init; }

    /// <summary>Of outlet, origin and place, those right, or rightly missing.</summary>
    public Share SourceLine { get; init; }

    /// <summary>All figures by name, in the order in which they are printed.</summary>
    public ImmutableArray<Figure> Figures =>
    [
        new("speech attributed (letters)", SpeechAttributed, null),
        new("speech found (letters)", SpeechFound, null),
        new("statements, right speaker", StatementsRight, null),
        new("statements found", StatementsFound, null),
        new("speaker accuracy", null, Speaker),
        new("act accuracy", null, Act),
        new("mode accuracy", null, Mode),
        new("cue accuracy", null, Cue),
        new("meetings", Meetings, null),
        new("meeting kind", null, MeetingKind),
        new("meeting status", null, MeetingStatus),
        new("meeting place", null, MeetingPlace),
        new("people found", null, PeopleFound),
        new("offices", Offices, null),
        new("country", null, Country),
        new("events", Events, null),
        new("source line", null, SourceLine),
        new("targets", Targets, null),
        new("addressees", Addressees, null),
        new("event status", null, EventStatus),
    ];

    /// <summary>Both scores together: every figure is averaged over what was counted, not over articles.</summary>
    public static Score operator +(Score left, Score right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Articles = left.Articles + right.Articles,
            RecordsMissing = left.RecordsMissing + right.RecordsMissing,
            SpeechAttributed = left.SpeechAttributed + right.SpeechAttributed,
            SpeechFound = left.SpeechFound + right.SpeechFound,
            StatementsRight = left.StatementsRight + right.StatementsRight,
            StatementsFound = left.StatementsFound + right.StatementsFound,
            Speaker = left.Speaker + right.Speaker,
            Act = left.Act + right.Act,
            Mode = left.Mode + right.Mode,
            Cue = left.Cue + right.Cue,
            Meetings = left.Meetings + right.Meetings,
            MeetingKind = left.MeetingKind + right.MeetingKind,
            MeetingStatus = left.MeetingStatus + right.MeetingStatus,
            MeetingPlace = left.MeetingPlace + right.MeetingPlace,
            PeopleFound = left.PeopleFound + right.PeopleFound,
            Offices = left.Offices + right.Offices,
            Country = left.Country + right.Country,
            Events = left.Events + right.Events,
            SourceLine = left.SourceLine + right.SourceLine,
            Targets = left.Targets + right.Targets,
            Addressees = left.Addressees + right.Addressees,
            EventStatus = left.EventStatus + right.EventStatus,
        };
    }
}
