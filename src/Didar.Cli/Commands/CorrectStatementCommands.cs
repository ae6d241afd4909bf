using System.Collections.Immutable;
using System.CommandLine;
using Didar.Archive.Adding;
using Didar.Archive.Correcting;
using Didar.Facts;
using Didar.Text;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct speaker</c>, <c>act</c>, <c>bounds</c>: statements.</summary>
internal static class CorrectStatementCommands
{
    public static Command Speaker()
    {
        var (article, fact, options) = (CorrectionOptions.Article(), CorrectionOptions.Fact("s3"), new CorrectionOptions());
        var who = new Argument<string>("who") { Description = "An entity of the article (e2), an actor of the archive, or a new one: person:NAME:COUNTRY.", HelpName = "WHO" };
        return options.On(
            new TaughtCommand("speaker", "Says who made a statement.", $"""
                Examples:
                  didar correct speaker 12 s3 e2 --reason "«وی» is the guest"
                  didar correct speaker 12 s3 "person:جمشید رحمان‌زاده:TJK"
                {CorrectionOptions.Codes}
                """) { article, fact, who },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new ChangeSpeaker(pointer.Article, pointer.Fact(parsed.GetValue(fact)!), book.Who(parsed.GetValue(who)!, pointer));
            });
    }

    public static Command Act()
    {
        var (article, fact, mode, options) = (CorrectionOptions.Article(), CorrectionOptions.Fact("s3"), Mode(), new CorrectionOptions());
        var act = new Argument<string?>("act") { Description = "What is done by saying it; may be left out where --mode is given.", HelpName = string.Join('|', Words.All<Act>()), Arity = ArgumentArity.ZeroOrOne };
        act.AcceptOnlyFromAmong([.. Words.All<Act>()]);
        return options.On(
            new TaughtCommand("act", "Says what is done by a statement, and whether it is direct. Events that follow from it are named anew.", $"""
                Examples:
                  didar correct act 12 s3 request
                  didar correct act 12 s3 --mode direct
                {CorrectionOptions.Codes}
                """) { article, fact, act, mode },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new ChangeAct(pointer.Article, pointer.Fact(parsed.GetValue(fact)!), Value<Act>(parsed.GetValue(act)), Value<SpeechMode>(parsed.GetValue(mode)));
            });
    }

    public static Command Bounds()
    {
        var (article, fact, options) = (CorrectionOptions.Article(), CorrectionOptions.Fact("s3"), new CorrectionOptions());
        var (cue, content, preamble) = (Place("--cue", "The reporting words"), Place("--content", "What was said"), Place("--preamble", "What was pointed to before"));
        return options.On(
            new TaughtCommand("bounds", "Says which words are the cue, the content, the preamble of a statement.", $"""
                Examples:
                  didar correct bounds 12 s3 --content "مرز دو کشور باز است"
                  didar correct bounds 12 s3 --cue 210:219 --cue 240:243
                {CorrectionOptions.Codes}
                """) { article, fact, cue, content, preamble },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return new ChangeBounds(pointer.Article, pointer.Fact(parsed.GetValue(fact)!), Places(parsed.GetValue(cue)), Places(parsed.GetValue(content)), Places(parsed.GetValue(preamble)));

                ImmutableArray<TextSpan>? Places(string[]? told) => told is { Length: > 0 } ? pointer.Places(told) : null;
            });
    }

    /// <summary>An option for a place, which may be given several times.</summary>
    public static Option<string[]> Place(string name, string what) =>
        new(name) { Description = $"{what}: START:END, or words that occur once. May be given several times.", HelpName = "PLACE" };

    /// <summary>The option for a statement's mode.</summary>
    public static Option<string?> Mode()
    {
        var mode = new Option<string?>("--mode") { Description = "Whether the speaker's own words are given.", HelpName = "direct|indirect" };
        mode.AcceptOnlyFromAmong([.. Words.All<SpeechMode>()]);
        return mode;
    }

    /// <summary>The value of a word; null where none is given.</summary>
    public static T? Value<T>(string? word)
        where T : struct, Enum => word is null ? null : Words.Read<T>(word);
}
