using System.CommandLine;
using Didar.Archive.Correcting;

namespace Didar.Cli.Commands;

/// <summary><c>didar correct reject</c> and <c>confirm</c>: whether the article says it.</summary>
internal static class CorrectVerdictCommands
{
    public static Command Reject() => Create("reject", "Takes a fact out that the article does not say, with the events that follow from it.", static (article, fact) => new RejectFact(article, fact));

    public static Command Confirm() => Create("confirm", "Says that a person has looked, and that a fact is as it was read.", static (article, fact) => new ConfirmFact(article, fact));

    private static Command Create(string name, string description, Func<string, FactAddress, Correction> make)
    {
        var (article, fact, options) = (CorrectionOptions.Article(), CorrectionOptions.Fact("s3, m1, v2"), new CorrectionOptions());
        return options.On(
            new TaughtCommand(name, description, $"""
                Examples:
                  didar correct {name} 12 s3
                  didar correct {name} 12 m1 --author Leila --reason "checked against the agency's page"
                {CorrectionOptions.Codes}
                """) { article, fact },
            (parsed, book, articles) =>
            {
                var pointer = CorrectionOptions.Find(book, articles, parsed.GetValue(article)!);
                return make(pointer.Article, pointer.Fact(parsed.GetValue(fact)!));
            });
    }
}
