using System.CommandLine;
using System.Globalization;
using Didar.Archive.Asking;
using Didar.Archive.Opening;
using Didar.Archive.Terms;
using Didar.Cli.Running;
using Didar.Language;

namespace Didar.Cli.Commands;

/// <summary>What all questions to an archive have in common: about whom, when, how many lines, in which form.</summary>
internal sealed class AskOptions
{
    private const int MostLines = 100_000;

    public AskOptions(int fewest, int most, bool hasWindow = true)
    {
        (Fewest, Most, HasWindow) = (fewest, most, hasWindow);
        Names = new("name")
        {
            Description = "A name in any spelling, a surname if only one person has it, or an id of the knowledge. A name of several words stands in quotation marks.",
            // --actor takes the place of a name: how many there are is told below.
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "NAME",
        };
        Limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n is < 0 or > MostLines)
                result.AddError("--limit takes a number from 0 to 100000.");
        });
    }

    public int Fewest { get; }

    public int Most { get; }

    public bool HasWindow { get; }

    public Argument<string[]> Names { get; }

    public Option<string> Archive { get; } = ArchiveOption.Create();

    public Option<long[]> Actors { get; } = new("--actor") { Description = "In the place of a name, the number of an actor, as the message has it where several are called so. May be given several times.", HelpName = "ID", DefaultValueFactory = static _ => [] };

    public Option<string?> From { get; } = new("--from") { Description = "From this day, month or year on: 2015-02-10, 1393/11, 1393.", HelpName = "DATE" };

    public Option<string?> To { get; } = new("--to") { Description = "Up to this day, month or year, its last day included.", HelpName = "DATE" };

    public Option<int> Limit { get; } = new("--limit", "-n") { Description = "How many lines of each kind to show.", HelpName = "N", DefaultValueFactory = static _ => 20 };

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON object, each line with its places." };

    public Option<bool> Csv { get; } = new("--csv") { Description = "A table with a head, a row for each place." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Names);
        foreach (var option in (Option[])[Archive, Actors]) command.Add(option);
        if (HasWindow) foreach (var option in (Option[])[From, To, Limit]) command.Add(option);
        command.Add(Json);
        command.Add(Csv);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Json) && result.GetValue(Csv)) result.AddError("--json and --csv exclude each other.");
            var count = (result.GetValue(Names)?.Length ?? 0) + (result.GetValue(Actors)?.Length ?? 0);
            if (count < Fewest) result.AddError($"didar {command.Name} asks about somebody: give a name, or --actor ID.");
            if (count > Most) result.AddError(string.Create(CultureInfo.InvariantCulture, $"didar {command.Name} takes {(Most == 1 ? "one name" : $"up to {Most} names")}: a name of several words stands in quotation marks."));
        });
    }

    /// <summary>Puts a question; what is wrong with it is told.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="answer">Gets whom it is about and the query, and writes the answer.</param>
    /// <returns>The exit code.</returns>
    public int Run(ParseResult parsed, Action<Asker, Who[], LineQuery, TextWriter> answer) => ArchiveOption.With(parsed.GetValue(Archive)!, OpenMode.Read, store =>
    {
        using var asker = new Asker(store, new TermReader(LanguageData.Load(AppContext.BaseDirectory)), ArticleReaders.Load([]));
        try
        {
            var query = HasWindow
                ? new LineQuery { Window = Window.Of(parsed.GetValue(From), parsed.GetValue(To)), Limit = parsed.GetValue(Limit) }
                : new LineQuery();
            Who[] asked = [.. parsed.GetValue(Actors)!.Select(asker.Find), .. (parsed.GetValue(Names) ?? []).Select(asker.Find)];
            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            answer(asker, asked, query, output);
            using var stream = Outputs.StreamOutput.ToStandardOutput();
            stream.Take("", output.ToString());
            return ExitCodes.Ok;
        }
        catch (AskException e)
        {
            foreach (var (i, line) in e.Message.Split('\n').Index())
            {
                if (i == 0) Failures.Tell(null, line);
                else Console.Error.WriteLine(Outputs.OneLine.Of(line));
            }
            return e.IsAmbiguous ? ExitCodes.Usage : ExitCodes.Failed;
        }
        catch (IOException e)
        {
            if (!ReadAction.IsClosedPipe(e)) Failures.Tell("standard output", e.Message);
            return ReadAction.IsClosedPipe(e) ? ExitCodes.Ok : ExitCodes.Failed;
        }
    });
}
