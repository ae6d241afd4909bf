using System.Collections.Immutable;
using System.CommandLine;
using Didar.Archive.Adding;
using Didar.Archive.Correcting;
using Didar.Facts;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct meeting</c>: who met, whether, where and when.</summary>
internal static class CorrectMeetingCommand
{
    public static Command Create()
    {
        var (article, fact, options, told) = (CorrectionOptions.Article(), CorrectionOptions.Fact("m1"), new CorrectionOptions(), new MeetingOptions());
        return options.On(
            new TaughtCommand("meeting", "Says who took part in a meeting, whether it took place, where and when; what is not given stays.", $"""
                Examples:
                  didar correct meeting 12 m1 --with e1 --with e3
                  didar correct meeting 12 m1 --status planned --place-name تهران --place 120:125
                  didar correct meeting 12 m1 --when "صبح امروز" --date 2015-02-10
                {CorrectionOptions.Codes}
                """) { article, fact, told.With, told.Status, told.Place, told.PlaceName, told.When, told.Date },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new ChangeMeeting(pointer.Article, pointer.Fact(parsed.GetValue(fact)!), told.PartiesOf(parsed, book, pointer), CorrectStatementCommands.Value<FactStatus>(parsed.GetValue(told.Status)), told.PlaceOf(parsed, pointer), told.TimeOf(parsed, pointer));
            });
    }
}

/// <summary>What can be said about a meeting, common to <c>meeting</c> and <c>add meeting</c>.</summary>
internal sealed class MeetingOptions
{
    public MeetingOptions() => Status.AcceptOnlyFromAmong([.. Words.All<FactStatus>()]);

    public Option<string[]> With { get; } = new("--with") { Description = "One who took part: e2, an actor of the archive, or person:NAME:COUNTRY. May be given several times; all are named.", HelpName = "WHO" };

    public Option<string?> Status { get; } = new("--status") { Description = "Whether it took place.", HelpName = "held|planned|denied|proposed|hypothetical" };

    public Option<string?> Place { get; } = new("--place") { Description = "Where: START:END, or words that occur once.", HelpName = "PLACE" };

    public Option<string?> PlaceName { get; } = new("--place-name") { Description = "The place's name in standard spelling, where it differs from the words.", HelpName = "NAME" };

    public Option<string?> When { get; } = new("--when") { Description = "The words that tell the time: START:END, or words that occur once.", HelpName = "PLACE" };

    public Option<string?> Date { get; } = new("--date") { Description = "The date they mean, ISO 8601; with --when.", HelpName = "DATE" };

    public ImmutableArray<Party>? PartiesOf(ParseResult parsed, CorrectionBook book, ArticlePointer pointer) =>
        parsed.GetValue(With) is { Length: > 0 } parties ? [.. parties.Select(one => book.Who(one, pointer))] : null;

    public PlaceName? PlaceOf(ParseResult parsed, ArticlePointer pointer)
    {
        if (parsed.GetValue(Place) is not { } words)
            return parsed.GetValue(PlaceName) is null ? null : throw new CorrectionException("--place-name goes with --place: which words tell it?");
        var at = pointer.Place(words);
        return new(parsed.GetValue(PlaceName) ?? pointer.Words(at), at);
    }

    public MeetingTime? TimeOf(ParseResult parsed, ArticlePointer pointer)
    {
        if (parsed.GetValue(When) is not { } words)
            return parsed.GetValue(Date) is null ? null : throw new CorrectionException("--date goes with --when: which words tell it?");
        return new(pointer.Place(words), parsed.GetValue(Date));
    }
}
