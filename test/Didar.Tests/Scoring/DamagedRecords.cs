using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Tests.Scoring;

/// <summary>
/// Spoils a right record at random in all the ways a reader may be wrong, so that a difference between two scorers
/// shows: lost and doubled facts, moved and split places, other speakers, odd spellings of names.
/// </summary>
internal sealed class DamagedRecords(Random random)
{
    private static readonly string[] OddNames =
        ["", "وی", "او", "آن", "دو", "آمريكا", "۱۲", "x²", "Ⅷ", "\U00010330\U00010331\U00010332", "کاخ\u200Cسفید", "مَجلِس", "_", "\u0640"];

    public Record Damage(Record record)
    {
        var speakers = record.Entities.Select(entity => entity.Id).Append("e99").ToArray();
        var length = record.Source.Length;
        return record with
        {
            Source = record.Source with { Outlet = Name(record.Source.Outlet), Via = Name(record.Source.Via), Place = Name(record.Source.Place) },
            Entities = [.. Some(record.Entities).Select(entity => Damage(entity, record, length))],
            Statements = [.. Some(record.Statements).Select(statement => Damage(statement, speakers, length))],
            Meetings = [.. Some(record.Meetings).Select(meeting => Damage(meeting, speakers))],
            Events = [.. Some(record.Events).Select(Damage)],
        };
    }

    private RecordEntity Damage(RecordEntity entity, Record record, int length) => entity with
    {
        Id = Rarely ? One(record.Entities).Id : entity.Id,
        Name = Rarely ? One(record.Entities).Name : Name(entity.Name) ?? "",
        Country = Rarely ? Any(null, "", "IRN", "UN") : entity.Country,
        Offices = [.. Some(entity.Offices).Select(office => office with { Title = Name(office.Title) ?? "" })],
        Mentions = [.. Some(entity.Mentions).Select(mention =>
        {
            var span = Damage(new TextSpan(mention.Start, mention.End), length);
            return mention with { Start = span.Start, End = span.End };
        })],
    };

    private Statement Damage(Statement statement, string[] speakers, int length) => statement with
    {
        Speaker = Rarely ? One(speakers) : statement.Speaker,
        Act = Rarely ? One(Enum.GetValues<Act>()) : statement.Act,
        Mode = Rarely ? One(Enum.GetValues<SpeechMode>()) : statement.Mode,
        Cue = Places(statement.Cue, length),
        Content = Places(statement.Content, length),
    };

    private Meeting Damage(Meeting meeting, string[] speakers) => meeting with
    {
        Kind = Rarely ? One(Enum.GetValues<MeetingKind>()) : meeting.Kind,
        Status = Rarely ? One(Enum.GetValues<FactStatus>()) : meeting.Status,
        Participants = [.. Some(meeting.Participants).Select(one => Rarely ? One(speakers) : one)],
        Place = Name(meeting.Place?.Name) is { } place ? new(place, default) : null,
    };

    private Event Damage(Event one) => one with
    {
        Type = Rarely ? One(Enum.GetValues<PloverType>()) : one.Type,
        Actors = Codes(one.Actors),
        Recipients = Codes(one.Recipients),
    };

    private ImmutableArray<string> Codes(ImmutableArray<string> codes) =>
        [.. Some(codes).Select(code => Rarely ? Any("IRN", "USA-MIL", "UN", "EU", "")! : code)];

    private ImmutableArray<TextSpan> Places(ImmutableArray<TextSpan> places, int length) =>
        [.. Some(places).SelectMany(place => Rarely ? Split(place) : [place]).Select(place => Damage(place, length))];

    private TextSpan[] Split(TextSpan place)
    {
        var middle = place.Start + random.Next(place.Length + 1);
        return [new(place.Start, middle), new(Math.Min(place.End, middle + 3), place.End)];
    }

    private TextSpan Damage(TextSpan place, int length)
    {
        if (!Rarely) return place;
        var start = Math.Max(0, place.Start + random.Next(-60, 60));
        return new(start, Math.Min(length + 40, start + random.Next(2 * place.Length + 2)));
    }

    private string? Name(string? name) => random.Next(8) switch
    {
        0 => One(OddNames),
        1 when name is { Length: > 3 } => name[random.Next(3)..],
        2 when name is { Length: > 3 } => name[..random.Next(name.Length)],
        3 => null,
        4 when name is not null => name.Replace('ی', 'ي').Replace("ا", "ا\u0653", StringComparison.Ordinal),
        _ => name,
    };

    private IEnumerable<T> Some<T>(IEnumerable<T> all) => all.SelectMany(one => random.Next(9) switch
    {
        0 => Enumerable.Empty<T>(),
        1 => [one, one],
        _ => [one],
    });

    private bool Rarely => random.Next(5) == 0;

    private string? Any(params string?[] of) => of[random.Next(of.Length)];

    private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
