using System.Collections.Immutable;
using Didar.Facts;
using Didar.Scoring;
using Didar.Text;

namespace Didar.Tests.Scoring;

/// <summary>The record that a reader without fault would make of a marked article.</summary>
internal static class MarkedRecords
{
    public static Record Of(MarkedArticle article) => new()
    {
        Id = article.Id,
        Source = new()
        {
            Uri = $"marked/{article.Id}.txt",
            Sha256 = "",
            Length = article.Text.Length,
            Outlet = article.Marks.Source.Outlet,
            Via = article.Marks.Source.Via,
            Place = article.Marks.Source.Place,
        },
        Entities = [.. article.Entities.Select(entity => EntityOf(article, entity))],
        Statements = [.. article.Statements.Select((statement, i) => StatementOf(article.Text, statement, i))],
        Meetings = [.. article.Marks.Meetings.Select((meeting, i) => MeetingOf(meeting, i))],
        Events = [.. article.Marks.Events.Select((one, i) => EventOf(one, i))],
    };

    private static RecordEntity EntityOf(MarkedArticle article, MarkedEntity entity) => new()
    {
        Id = entity.Id,
        Kind = entity.Kind,
        Name = entity.Name,
        Country = entity.Country,
        Offices = [.. entity.Offices.Select(title => new HeldOffice(title, null, []))],
        Mentions = [.. entity.Mentions.Select(words => MentionOf(article.Text, words))],
    };

    private static RecordMention MentionOf(string text, string words)
    {
        var at = Math.Max(0, text.IndexOf(words, StringComparison.Ordinal));
        return new(at, at + words.Length, MentionForm.Name);
    }

    private static Statement StatementOf(string text, LocatedStatement statement, int index) => new()
    {
        Id = $"s{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        Speaker = statement.Mark.Speaker,
        Cue = statement.Cue,
        Content = statement.Content is { } content ? [content] : ImmutableArray<TextSpan>.Empty,
        Mode = statement.Mark.Mode,
        Act = statement.Mark.Act,
        Target = statement.Mark.Target is { } words && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + words.Length) : null,
        Addressee = statement.Mark.Addressee,
        Rule = "marked",
    };

    private static Meeting MeetingOf(MarkedMeeting meeting, int index) => new()
    {
        Id = $"m{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        Kind = meeting.Kind,
        Status = meeting.Status,
        Participants = meeting.Participants,
        Place = meeting.Place is { } place ? new(place, default) : null,
        Evidence = [],
        Rule = "marked",
    };

    private static Event EventOf(MarkedEvent one, int index) => new()
    {
        Id = $"v{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        Type = one.Type,
        Actors = one.Actors,
        Recipients = one.Recipients,
        Status = one.Status,
        Evidence = [],
        Rule = "marked",
    };
}
