using System.CommandLine;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Language;

namespace Didar.Cli.Commands;

/// <summary>What all commands share that make a correction, and how they make it.</summary>
internal sealed class CorrectionOptions
{
    private const string AuthorVariable = "DIDAR_AUTHOR";

    /// <summary>The archive.</summary>
    public Option<string> Archive { get; } = ArchiveOption.Create();

    /// <summary>Whether to tell only.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Only tell what would change." };

    /// <summary>The form of what is told.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "As one JSON object." };

    private Option<string?> Author { get; } = new("--author") { Description = "Who corrects; by default what DIDAR_AUTHOR names.", HelpName = "NAME" };

    private Option<string?> Reason { get; } = new("--reason") { Description = "Why, for those who come later.", HelpName = "WORDS" };

    /// <summary>The article of a command that is about one.</summary>
    public static Argument<string> Article() => new("article") { Description = "The article's number, name, address, or the beginning of its SHA-256.", HelpName = "ARTICLE" };

    /// <summary>The fact of a command that is about one.</summary>
    public static Argument<string> Fact(string example) => new("fact") { Description = $"The fact's id, as didar show tells it: {example}.", HelpName = "FACT" };

    /// <summary>Adds these options to a command and lets it make a correction.</summary>
    public Command On(TaughtCommand command, Func<ParseResult, CorrectionBook, KeptArticles, Correction> make)
    {
        AddTo(command);
        command.SetAction(parsed => Run(parsed, (book, articles, by, isTrial) => book.Make(make(parsed, book, articles), by, isTrial)));
        return command;
    }

    /// <summary>Adds these options to a command that takes a correction back.</summary>
    public Command OnUndo(TaughtCommand command, Func<ParseResult, long> id)
    {
        AddTo(command);
        command.SetAction(parsed => Run(parsed, (book, _, by, isTrial) => book.Undo(id(parsed), by, isTrial)));
        return command;
    }

    /// <summary>Opens an archive and its corrections; what fails is told.</summary>
    /// <returns>The exit code.</returns>
    public static int With(string address, OpenMode mode, Func<CorrectionBook, KeptArticles, int> work) => ArchiveOption.With(address, mode, store =>
    {
        var reader = ArticleReaders.Load([]);
        using var articles = new KeptArticles(store, reader);
        using var book = new CorrectionBook(store, reader, new TermReader(LanguageData.Load(AppContext.BaseDirectory)));
        try
        {
            return work(book, articles);
        }
        catch (CorrectionException e)
        {
            Failures.Tell(null, e.Message);
            return ExitCodes.Failed;
        }
    });

    /// <summary>An article to point at.</summary>
    /// <exception cref="CorrectionException">There is none.</exception>
    public static ArticlePointer Find(CorrectionBook book, KeptArticles articles, string called) =>
        book.Point((articles.Find(called) ?? throw new CorrectionException($"{called}: no such article in the archive")).Id);

    private void AddTo(TaughtCommand command)
    {
        foreach (var option in (Option[])[Archive, Author, Reason, DryRun, Json]) command.Options.Add(option);
    }

    private int Run(ParseResult parsed, Func<CorrectionBook, KeptArticles, Authorship, bool, CorrectionOutcome> make)
    {
        var author = parsed.GetValue(Author) is { Length: > 0 } given ? given : Environment.GetEnvironmentVariable(AuthorVariable);
        if (string.IsNullOrWhiteSpace(author))
        {
            Failures.Tell(null, $"no author: who corrects? Give --author NAME, or set {AuthorVariable}");
            return ExitCodes.Usage;
        }
        var by = new Authorship(author, Timestamp.Of(TimeProvider.System), parsed.GetValue(Reason));
        return With(parsed.GetValue(Archive)!, OpenMode.Change, (book, articles) =>
        {
            var outcome = make(book, articles, by, parsed.GetValue(DryRun));
            using var output = new StreamWriter(Console.OpenStandardOutput());
            if (parsed.GetValue(Json)) output.WriteLine(CorrectionOutput.Json(outcome, parsed.GetValue(DryRun)));
            else CorrectionOutput.Write(output, outcome, parsed.GetValue(DryRun));
            return ExitCodes.Ok;
        });
    }

    /// <summary>The end of each command's help.</summary>
    public const string Codes = """

        --dry-run tells what would change. didar correct undo takes it back.

        Exit codes:
          0    done
          1    it fits nothing, says nothing new, or the archive could not be written; nothing was changed
          2    the command line makes no sense; nothing was done
        """;
}
