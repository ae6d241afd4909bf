using System.Globalization;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Writing;

/// <summary>Writes a record for people at a terminal.</summary>
public sealed class PlainWriter(PlainStyle style)
{
    // Six ANSI colours that hold on dark and light ground; the seventh speaker begins anew, his name stands there anyway.
    private static ReadOnlySpan<byte> SpeakerColours => [36, 33, 35, 32, 34, 31];

    /// <summary>The record as lines, each ended by a line feed; the first line is a rule.</summary>
    public string Write(Record record, Article article)
    {
        var page = new PlainPage(style);
        var words = new SourceWords(article);
        page.Rule();
        page.Heading(record.Id);
        page.Line(2, "headline", record.Title is { } title ? words.OnOneLine(title) : null);
        page.Line(2, "file", record.Source.Uri);
        WriteSource(page, record, words);
        foreach (var meeting in record.Meetings) WriteMeeting(page, record, meeting, words);
        WriteEntities(page, record);
        WriteStatements(page, record, words);
        WritePositions(page, record);
        WriteEvents(page, record, words);
        WriteProblems(page, record);
        page.Blank();
        return page.ToString();
    }

    private static void WriteSource(PlainPage page, Record record, SourceWords words)
    {
        page.Line(2, "outlet", record.Source.Outlet);
        page.Line(2, "via", record.Source.Via);
        page.Line(2, "place", record.Source.Place);
        if (record.Published is { } published)
        {
            page.Line(2, "published", published.As is null ? $"{published.Date} (given)" : $"{published.Date} ({published.Calendar})");
            page.Line(2, "printed", published.As is { } printed ? words.OnOneLine(printed) : null);
        }
        if (record.Dated is not { } window) return;
        page.Line(2, "dated", (window.From, window.To) switch
        {
            ({ } from, { } to) => $"from {from} to {to}",
            ({ } from, null) => $"{from} or later",
            (null, { } to) => $"{to} or earlier",
            _ => null,
        });
        foreach (var reason in window.Because) page.Line(2, "because", reason);
    }

    private static void WriteMeeting(PlainPage page, Record record, Meeting meeting, SourceWords words)
    {
        page.Blank();
        page.Heading($"{meeting.Id}  {Codes.Of(meeting.Kind)}, {Codes.Of(meeting.Status)}");
        foreach (var id in meeting.Participants) page.Line(4, "who", NameOf(record, id), ColourOf(record, id));
        page.Line(4, "place", meeting.Place?.Name);
        page.Line(4, "when", meeting.When is { } when ? words.OnOneLine(when.Text) : null);
        page.Line(4, "date", meeting.When?.Date);
        foreach (var topic in meeting.Topics) page.Line(4, "about", words.OnOneLine(topic));
        if (meeting.Evidence.Length > 0) page.Line(4, "told", words.OnOneLine(meeting.Evidence[0]));
        page.Line(4, "rule", meeting.Rule);
    }

    private static void WriteEntities(PlainPage page, Record record)
    {
        if (record.Entities.IsEmpty) return;
        page.Blank();
        page.Heading("Who is who");
        foreach (var entity in record.Entities)
        {
            page.Line(2, entity.Id, string.Join(", ", new[] { Codes.Of(entity.Kind), entity.Country, entity.NameEn }.Where(static part => part is not null)));
            page.Line(4, "name", entity.Name, ColourOf(record, entity.Id));
            foreach (var office in entity.Offices) page.Line(4, "office", office.Title);
            foreach (var holder in entity.Holders) page.Line(4, $"held by ({Codes.Of(holder.Certainty)}), {holder.NameEn}", holder.Name);
        }
    }

    private static void WriteStatements(PlainPage page, Record record, SourceWords words)
    {
        if (record.Statements.IsEmpty) return;
        page.Blank();
        page.Heading("Statements");
        foreach (var statement in record.Statements)
        {
            page.Line(2, statement.Id, $"{Codes.Of(statement.Act)}, {Codes.Of(statement.Mode)}, {statement.Rule}");
            page.Line(4, "speaker", NameOf(record, statement.Speaker), ColourOf(record, statement.Speaker));
            page.Line(4, "to", statement.Addressee is { } addressee ? NameOf(record, addressee) : null);
            page.Line(4, "pointing to", words.OnOneLine(statement.Preamble));
            page.Line(4, "cue", words.OnOneLine(statement.Cue));
            page.Line(4, "said", words.OnOneLine(statement.Content));
            page.Line(4, "target", statement.Target is { } target ? words.OnOneLine(target) : null);
            page.Line(4, "venue", statement.Venue is { } venue ? VenueOf(venue) : null);
        }
    }

    private static void WritePositions(PlainPage page, Record record)
    {
        if (record.Positions.IsEmpty) return;
        page.Blank();
        page.Heading("Positions");
        foreach (var position in record.Positions)
        {
            page.Line(2, Codes.Of(position.Stance), position.On.Name);
            page.Line(4, "speaker", NameOf(record, position.Speaker), ColourOf(record, position.Speaker));
            page.Line(4, "proof", $"{string.Join(' ', position.Statements)} ({position.On.Kind} {position.On.Known})");
        }
    }

    private static void WriteEvents(PlainPage page, Record record, SourceWords words)
    {
        if (record.Events.IsEmpty) return;
        page.Blank();
        page.Heading("Events");
        foreach (var e in record.Events)
        {
            var mode = e.Mode is null ? "" : $" {e.Mode}";
            var recipients = e.Recipients.IsEmpty ? "" : $" -> {string.Join(' ', e.Recipients)}";
            page.Line(2, e.Id, $"{Codes.Of(e.Type)}{mode}, {Codes.Of(e.Status)}: {string.Join(' ', e.Actors)}{recipients}");
            if (e.Evidence.Length > 0) page.Line(4, "told", words.OnOneLine(e.Evidence[0]));
        }
    }

    private static void WriteProblems(PlainPage page, Record record)
    {
        if (record.Problems.IsEmpty) return;
        page.Blank();
        page.Heading("Problems");
        foreach (var problem in record.Problems)
        {
            var place = problem.At is { } at ? string.Create(CultureInfo.InvariantCulture, $" (at {at.Start})") : "";
            page.Line(2, problem.Code, $"{problem.Stage}: {problem.Message}{place}");
        }
    }

    private static string VenueOf(Venue venue) => venue.Meeting is null ? Codes.Of(venue.Kind) : $"{Codes.Of(venue.Kind)} ({venue.Meeting})";

    private static string NameOf(Record record, string id)
    {
        foreach (var entity in record.Entities)
            if (entity.Id == id) return entity.Name;
        return id;
    }

    private static int ColourOf(Record record, string id)
    {
        for (var i = 0; i < record.Entities.Length; i++)
            if (record.Entities[i].Id == id) return SpeakerColours[i % SpeakerColours.Length];
        return 0;
    }
}
