using System.CommandLine;
using Didar.Archive.Asking;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Language;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary><c>didar export</c>: the records of an archive for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("query") { Description = "Only articles that didar search finds with it; all without it.", Arity = ArgumentArity.ZeroOrMore, HelpName = "QUERY" };
        var archive = ArchiveOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl for records; html for one page a report; plover, cameo-tsv, icews-tsv for event data; csv (see --kind); jsonld, ftm, webannotation, ninjs, citron, conllu, atom for other programs; gold for marked articles (docs/formats.md).",
            HelpName = "NAME",
            DefaultValueFactory = static _ => "jsonl",
        };
        format.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (!ExportForms.Names.Contains(token.Value)) result.AddError($"--format {token.Value}: there are {string.Join(", ", ExportForms.Names)}");
        });
        var kind = new Option<string>("--kind") { Description = "csv: which table: statements, meetings, events or entities.", HelpName = "TABLE", DefaultValueFactory = static _ => ExportForms.Tables[0] };
        kind.AcceptOnlyFromAmong([.. ExportForms.Tables]);
        var file = new Option<string?>("--out", "-o") { Description = "Where to write: a file, or for html and gold a folder. It appears only when it is whole. Standard output without it.", HelpName = "FILE|DIR" };
        var from = new Option<string?>("--from") { Description = "Articles that may have come out on this day, month or year or later.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Articles that may have come out on this day, month or year or earlier.", HelpName = "DATE" };
        var command = new TaughtCommand("export", Description, Lesson) { words, archive, format, kind, file, from, to };
        command.Validators.Add(result =>
        {
            if (ExportForms.IsFileEach(result.GetValue(format)!) && result.GetValue(file) is null) result.AddError($"--format {result.GetValue(format)} writes files of its own for each article: name a folder with --out.");
        });
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store => Run(
            store, string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(format)!, parsed.GetValue(kind)!, parsed.GetValue(file), parsed.GetValue(from), parsed.GetValue(to))));
        return command;
    }

    private static int Run(ArchiveStore store, string query, string format, string kind, string? file, string? from, string? to)
    {
        try
        {
            var window = Window.Of(from, to);
            var language = new Lazy<LanguageData>(static () => LanguageData.Load(AppContext.BaseDirectory));
            var export = ExportForms.Open(format, kind, () => language.Value);
            using var articles = new KeptArticles(store, ArticleReaders.Load([]));
            using var selection = new Selection(store, new TermReader(language.Value));
            // A query that makes no sense must not leave an empty file.
            using var ids = selection.Find(query, window).GetEnumerator();
            var more = ids.MoveNext();
            using var interruption = new Interruption();
            using var output = new FramedOutput(Open(format, file), export);
            var failed = 0;
            for (; more && !interruption.Requested; more = ids.MoveNext()) failed += Write(articles, ids.Current, export, output) ? 0 : 1;
            if (interruption.Requested) return ExitCodes.Interrupted;
            output.Finish();
            return failed > 0 ? ExitCodes.Failed : ExitCodes.Ok;
        }
        catch (Exception e) when (e is QueryException or AskException)
        {
            Failures.Tell(null, e is QueryException query1 ? FormattableString.Invariant($"at character {query1.Position + 1} of the query: {e.Message}") : e.Message);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (e is IOException io && ReadAction.IsClosedPipe(io)) return ExitCodes.Ok;
            Failures.Tell(file ?? "standard output", $"can't be written: {Failures.Reason(e)}");
            return ExitCodes.Failed;
        }
    }

    // One article that can't be had does not cost the others.
    private static bool Write(KeptArticles articles, long id, Export export, FramedOutput output)
    {
        try
        {
            var record = articles.Record(id);
            output.Take(record.Id, export.Write(record, articles.Article(id)));
            return true;
        }
        catch (ArchiveException e)
        {
            Failures.Tell(null, e.Message);
            return false;
        }
    }

    private static IOutput Open(string format, string? file) => (file, format) switch
    {
        (null, _) => StreamOutput.ToStandardOutput(),
        ({ } folder, "gold") => new FolderOutput(folder, ".txt", ".json"),
        ({ } folder, "html") => new FolderOutput(folder, ".html"),
        var (path, _) => StreamOutput.ToFile(path),
    };

    private const string Description = "Hands the records of an archive on to other programs, corrections included, in any form that didar read writes, one article at a time.";

    private const string Lesson = """
        Examples:
          didar export > records.jsonl                           all records
          didar export -f plover --from 1393 --to 1394 -o events.jsonl
          didar export 'with:شمخانی about:سوریه' -f csv --kind meetings -o meetings.csv
          didar export 'outlet:ایرنا' -f html -o pages/          a page an article

        Exit codes:
          0    all was written
          1    an article or the archive could not be read, or the output not be written
          2    the command line or the query makes no sense; nothing was done
          130  stopped by Ctrl-C; a file appears only when it is whole
        """;
}
