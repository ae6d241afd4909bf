using System.CommandLine;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary><c>didar show</c>: one article of an archive.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var article = new Argument<string>("article")
        {
            Description = "Its number, as didar search shows it, its name or address, or the beginning of its SHA-256.",
            HelpName = "ARTICLE",
        };
        var archive = ArchiveOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "text, jsonl, html, plover: the current record, as for didar read, text with the states of facts; page: the words as they were found.",
            HelpName = "text|jsonl|html|plover|page",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "jsonl", "html", "plover", "page");
        var command = new TaughtCommand("show", Description, Lesson) { article, archive, format };
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store => Run(store, parsed.GetValue(article)!, parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(ArchiveStore store, string called, string format)
    {
        using var articles = new KeptArticles(store, ArticleReaders.Load([]));
        if (articles.Find(called) is not { } found)
        {
            Failures.Tell(called, "no such article in the archive");
            return ExitCodes.Failed;
        }
        using var output = new StreamWriter(Console.OpenStandardOutput());
        output.Write(format switch
        {
            "jsonl" => RecordJson.Write(articles.Record(found.Id)) + "\n",
            "html" => HtmlWriter.Write(articles.Record(found.Id), articles.Article(found.Id)),
            "plover" => PloverWriter.Write(articles.Record(found.Id), articles.Article(found.Id)),
            "page" => articles.Article(found.Id).Page,
            _ => new PlainWriter(Terminal.Style(toStandardOutput: true, isolate: false)).Write(articles.Record(found.Id), articles.Article(found.Id)),
        });
        if (format == "text") CorrectionOutput.Write(output, ArticleCorrections.Of(store, articles, found.Id));
        return ExitCodes.Ok;
    }

    private const string Description = "Shows an article of an archive: what it says, with its corrections, or its words, as they were found.";

    private const string Lesson = """
        Examples:
          didar show 12
          didar show 12 -f html > article.html
          didar show 12 -f page                  the text as it was added

        Exit codes:
          0    done
          1    there is no such article, or the archive could not be read
          2    the command line makes no sense; nothing was done
        """;
}
