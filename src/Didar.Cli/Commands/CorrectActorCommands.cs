using System.CommandLine;
using Didar.Archive.Correcting;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct rename</c>, <c>merge</c>, <c>split</c>: who is who.</summary>
internal static class CorrectActorCommands
{
    public static Command Rename()
    {
        var (actor, options) = (Actor("actor", "ACTOR"), new CorrectionOptions());
        var name = new Argument<string>("name") { Description = "The name in standard spelling.", HelpName = "NAME" };
        var english = new Option<string?>("--english") { Description = "The English name; without it that stays.", HelpName = "NAME" };
        return options.On(
            new TaughtCommand("rename", "Calls an actor otherwise, in all articles.", $"""
                Examples:
                  didar correct rename "حسین رستمي" "حسین رستمی" --reason "Arabic ye"
                  didar correct rename 12 "سرگئی لاوروف" --english "Sergey Lavrov"
                {CorrectionOptions.Codes}
                """) { actor, name, english },
            (parsed, book, _) => new RenameActor(book.Who(parsed.GetValue(actor)!).Actor.Key, parsed.GetValue(name)!, parsed.GetValue(english)));
    }

    public static Command Merge()
    {
        var (actor, into, options) = (Actor("actor", "ACTOR"), Actor("into", "INTO"), new CorrectionOptions());
        return options.On(
            new TaughtCommand("merge", "Makes two actors one, in all articles; the name and side of the second hold.", $"""
                Examples:
                  didar correct merge "رحمانزاده" "جمشید رحمان‌زاده"
                  didar correct merge 31 12 --reason "the same envoy"
                {CorrectionOptions.Codes}
                """) { actor, into },
            (parsed, book, _) => new MergeActors(book.Who(parsed.GetValue(actor)!).Actor.Key, book.Who(parsed.GetValue(into)!).Actor));
    }

    public static Command Split()
    {
        var (article, who, options) = (CorrectionOptions.Article(), Actor("to", "WHO"), new CorrectionOptions());
        var from = new Argument<string>("from") { Description = "The entity whose they were taken for: e2.", HelpName = "ENTITY" };
        var at = new Option<string[]>("--at") { Description = "A mention that is another's: START:END, or its words where they occur once. May be given several times.", HelpName = "PLACE", Required = true };
        return options.On(
            new TaughtCommand("split", "Gives mentions in one article to another actor, with the statements whose speaker they name.", $"""
                Examples:
                  didar correct split 12 e2 "person:حسین رستمی‌فر:IRN" --at 210:219
                  didar correct split 12 e2 e3 --at "این دیپلمات"
                {CorrectionOptions.Codes}
                """) { article, from, who, at },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                var taken = pointer.Party(parsed.GetValue(from)!) ?? throw new CorrectionException($"there is no {parsed.GetValue(from)} in the record");
                return new SplitMentions(pointer.Article, taken, pointer.Places(parsed.GetValue(at)!), book.Who(parsed.GetValue(who)!, pointer).Actor);
            });
    }

    private static Argument<string> Actor(string name, string shown) => new(name)
    {
        Description = "An actor of the archive: a name in any spelling, an id of the knowledge, a number, a key" + (shown == "WHO" ? "; an entity of the article (e3); or a new one, person:NAME:COUNTRY." : "."),
        HelpName = shown,
    };
}
