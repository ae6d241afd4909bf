using System.CommandLine;
using System.Globalization;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary><c>didar read</c>: reports in, records out.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var reports = new Argument<string[]>("reports")
        {
            Description = "Files (.txt: the first line is the headline; .html, .htm, .xhtml; .jsonl, .ndjson: one report a line with id, title, text, url, date; .csv: one a row, with such a head; each also in .zip or .gz), folders (all such files in them, in ordinal order), or - for standard input. A name without a known extension is told by its first letter.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "FILE|FOLDER|-",
        };
        var date = Date();
        var knowledge = Knowledge();
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people; jsonl for programs (one record a line, docs/record.schema.json); html for one self-contained page a report; plover, cameo-tsv, icews-tsv for event data; csv (see --kind); jsonld, ftm, webannotation, ninjs, citron, conllu, atom for other programs; gold for a marked article to correct (docs/formats.md).",
            HelpName = "NAME",
            DefaultValueFactory = static _ => "text",
        };
        format.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (!Formats.Contains(token.Value)) result.AddError($"--format {token.Value}: there are {string.Join(", ", Formats)}");
        });
        var kind = new Option<string>("--kind")
        {
            Description = "csv: which table: statements, meetings, events or entities.",
            HelpName = "TABLE",
            DefaultValueFactory = static _ => ExportForms.Tables[0],
        };
        kind.AcceptOnlyFromAmong([.. ExportForms.Tables]);
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Where to write: a file, or for html and gold a folder. It appears only when it is whole. Standard output without it.",
            HelpName = "FILE|DIR",
        };
        var jobs = Jobs();
        var isolate = new Option<bool>("--isolate")
        {
            Description = "text: put Persian runs between direction isolates (U+2068, U+2069), for a terminal that reorders right-to-left text. On by itself where the terminal is known to.",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no sum on standard error; failures are still told." };

        var command = new TaughtCommand("read", Description, Lesson) { reports, date, knowledge, format, kind, output, jobs, isolate, quiet };
        command.SetAction(parsed => ReadAction.Run(new ReadRequest
        {
            Reports = parsed.GetValue(reports) ?? [],
            Date = parsed.GetValue(date),
            Knowledge = parsed.GetValue(knowledge) ?? [],
            Format = parsed.GetValue(format)!,
            Kind = parsed.GetValue(kind)!,
            Out = parsed.GetValue(output),
            Jobs = parsed.GetValue(jobs),
            Isolate = parsed.GetValue(isolate),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    /// <summary>The date of publication that the caller knows.</summary>
    public static Option<string?> Date() => new("--date", "-d")
    {
        Description = "When the reports came out, for those that do not say it: 2015-02-10, or Jalali as ۱۳۹۳/۱۱/۲۱ or 1393-11-21.",
        HelpName = "DATE",
    };

    /// <summary>Folders with the user's own rows of who is who.</summary>
    public static Option<string[]> Knowledge() => new("--knowledge", "-k")
    {
        Description = "A folder with your own rows of who is who; they add to the shipped ones and go before them. May be given several times.",
        HelpName = "DIR",
        DefaultValueFactory = static _ => [],
    };

    /// <summary>How many reports are read at once.</summary>
    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many reports are read at once; the results keep the order of the input.",
            HelpName = "N",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n is < 1 or > 256)
                result.AddError("--jobs takes a number from 1 to 256.");
        });
        return jobs;
    }

    private static readonly string[] Formats = ["text", .. ExportForms.Names];

    private const string Description = "Reads Persian news reports and prints, for each, what it says: source, who, meetings, statements, events, each with the words that say it.";

    private const string Lesson = """
        Examples:
          didar read report.txt                       for people, at the terminal
          didar read reports/ -f jsonl -o out.jsonl   a folder, one record a line
          didar read reports/ -f html -o pages/       one page a report
          didar read a.html --date 1396/11/25         a report that gives no date
          curl -s https://... | didar read -          from standard input
          didar read a.txt -k my-people/ -f plover    with your own rows of who is who
          didar read reports/ -f csv --kind meetings  a table for a spreadsheet
          didar read reports/ -f gold -o marked/      marks for a person to correct

        Exit codes:
          0    every report was read
          1    some could not be read or written; each is told on standard error
          2    the command line makes no sense; nothing was done
          130  stopped by Ctrl-C; what was finished is written whole
        """;
}
