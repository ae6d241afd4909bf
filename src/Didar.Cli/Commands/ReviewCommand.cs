using System.CommandLine;
using System.Globalization;
using Didar.Archive.Correcting;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Reviewing;
using Didar.Archive.Terms;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Encounters;

namespace Didar.Cli.Commands;

/// <summary><c>didar review</c>: what a person should look at.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var archive = ArchiveOption.Create();
        var limit = new Option<int>("--limit", "-n") { Description = "How many to list.", HelpName = "N", DefaultValueFactory = static _ => 50 };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n < 0) result.AddError("--limit takes a number from 0 on.");
        });
        var contradictions = new Option<bool>("--contradictions") { Description = "First what reports of one meeting or speech contradict each other in; analyses every article." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new TaughtCommand("review", Description, Lesson) { archive, limit, contradictions, json };
        command.SetAction(parsed =>
            !ReadAction.TryLoad([], null, out var flow) ? ExitCodes.Failed
            : ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store => Run(store, flow, parsed.GetValue(limit), parsed.GetValue(contradictions), parsed.GetValue(json))));
        return command;
    }

    private static int Run(ArchiveStore store, Flow flow, int limit, bool withContradictions, bool asJson)
    {
        using var articles = new KeptArticles(store, flow.Articles);
        using var book = new CorrectionBook(store, flow.Articles, new TermReader(flow.Language));
        using var queue = new ReviewQueue(store, articles, book);
        var doubts = withContradictions ? queue.Contradictions(new Digester(flow.Language), flow.Knowledge).Concat(queue.Doubts()) : queue.Doubts();
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var doubt in doubts.Take(limit)) output.WriteLine(asJson ? DoubtOutput.Json(doubt) : DoubtOutput.Line(doubt));
        return ExitCodes.Ok;
    }

    private const string Description = "Lists what a person should look at: facts that rest on something doubtful, corrections that fit no longer, contradictions.";

    private const string Lesson = """
        Examples:
          didar review                           then: didar show 12, and didar correct confirm 12 s3
          didar review --contradictions -n 500 --json

        Exit codes:
          0    done
          1    the archive could not be read
          2    the command line makes no sense; nothing was done
        """;
}
