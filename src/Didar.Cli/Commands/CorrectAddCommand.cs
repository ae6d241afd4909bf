using System.CommandLine;
using Didar.Archive.Adding;
using Didar.Archive.Correcting;
using Didar.Facts;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct add</c>: what was missed.</summary>
internal static class CorrectAddCommand
{
    public static Command Create() => new("add", "Adds a statement, a meeting or an event that was missed.") { Statement(), Meeting(), Event() };

    private static Command Statement()
    {
        var (article, options, mode) = (CorrectionOptions.Article(), new CorrectionOptions(), CorrectStatementCommands.Mode());
        var speaker = new Option<string>("--speaker") { Description = "Who said it: e2, an actor of the archive, or person:NAME:COUNTRY.", HelpName = "WHO", Required = true };
        var addressee = new Option<string?>("--addressee") { Description = "To whom.", HelpName = "WHO" };
        var (cue, content) = (CorrectStatementCommands.Place("--cue", "The reporting words"), CorrectStatementCommands.Place("--content", "What was said"));
        content.Required = true;
        var act = new Option<string>("--act") { Description = "What is done by saying it; state by default.", HelpName = string.Join('|', Words.All<Act>()), DefaultValueFactory = static _ => "state" };
        act.AcceptOnlyFromAmong([.. Words.All<Act>()]);
        return options.On(
            new TaughtCommand("statement", "Adds a statement that was missed.", $"""
                Examples:
                  didar correct add statement 12 --speaker e1 --cue "تاکید کرد" --content "مرز دو کشور باز است" --act state
                {CorrectionOptions.Codes}
                """) { article, speaker, addressee, cue, content, mode, act },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new AddStatement(
                    pointer.Article,
                    book.Who(parsed.GetValue(speaker)!, pointer),
                    parsed.GetValue(addressee) is { } to ? book.Who(to, pointer) : null,
                    pointer.Places(parsed.GetValue(cue) ?? []),
                    pointer.Places(parsed.GetValue(content)!),
                    CorrectStatementCommands.Value<SpeechMode>(parsed.GetValue(mode)) ?? SpeechMode.Indirect,
                    Words.Read<Act>(parsed.GetValue(act)!));
            });
    }

    private static Command Meeting()
    {
        var (article, options, told, evidence) = (CorrectionOptions.Article(), new CorrectionOptions(), new MeetingOptions(), Evidence());
        told.With.Required = true;
        var kind = new Option<string>("--kind") { Description = "How they came together; meeting by default.", HelpName = string.Join('|', Words.All<MeetingKind>()), DefaultValueFactory = static _ => "meeting" };
        kind.AcceptOnlyFromAmong([.. Words.All<MeetingKind>()]);
        return options.On(
            new TaughtCommand("meeting", "Adds a meeting that was missed.", $"""
                Examples:
                  didar correct add meeting 12 --with e1 --with e2 --kind call --evidence 96:180
                {CorrectionOptions.Codes}
                """) { article, kind, told.With, told.Status, evidence, told.Place, told.PlaceName, told.When, told.Date },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new AddMeeting(
                    pointer.Article,
                    Words.Read<MeetingKind>(parsed.GetValue(kind)!),
                    CorrectStatementCommands.Value<FactStatus>(parsed.GetValue(told.Status)) ?? FactStatus.Held,
                    told.PartiesOf(parsed, book, pointer) ?? [],
                    pointer.Places(parsed.GetValue(evidence)!),
                    told.PlaceOf(parsed, pointer),
                    told.TimeOf(parsed, pointer));
            });
    }

    private static Command Event()
    {
        var (article, options, evidence) = (CorrectionOptions.Article(), new CorrectionOptions(), Evidence());
        var type = new Option<string>("--type") { Description = "The PLOVER type.", HelpName = "AGREE|CONSULT|…", Required = true };
        type.AcceptOnlyFromAmong([.. Words.All<PloverType>()]);
        var mode = new Option<string?>("--mode") { Description = "The PLOVER mode, for CONSULT.", HelpName = "visit|third-party|multilateral|phone" };
        mode.AcceptOnlyFromAmong("visit", "third-party", "multilateral", "phone");
        var actor = new Option<string[]>("--actor") { Description = "Code of an acting side: IRN, UN. May be given several times.", HelpName = "CODE", Required = true };
        var recipient = new Option<string[]>("--recipient") { Description = "Code of a side acted on. May be given several times.", HelpName = "CODE" };
        var status = new MeetingOptions().Status;
        return options.On(
            new TaughtCommand("event", "Adds a PLOVER event that was missed.", $"""
                Examples:
                  didar correct add event 12 --type AID --actor IRN --recipient SYR --evidence "ارسال دارو"
                {CorrectionOptions.Codes}
                """) { article, type, mode, actor, recipient, status, evidence },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new AddEvent(
                    pointer.Article,
                    Words.Read<PloverType>(parsed.GetValue(type)!),
                    parsed.GetValue(mode),
                    [.. parsed.GetValue(actor)!],
                    [.. parsed.GetValue(recipient) ?? []],
                    CorrectStatementCommands.Value<FactStatus>(parsed.GetValue(status)) ?? FactStatus.Held,
                    pointer.Places(parsed.GetValue(evidence)!));
            });
    }

    private static Option<string[]> Evidence()
    {
        var evidence = CorrectStatementCommands.Place("--evidence", "The words that tell it");
        evidence.Required = true;
        return evidence;
    }
}
