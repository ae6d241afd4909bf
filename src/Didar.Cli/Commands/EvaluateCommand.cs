using System.CommandLine;

namespace Didar.Cli.Commands;

/// <summary><c>didar evaluate</c>: how well records agree with articles that people have marked.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Marked articles: ID.txt (first line the headline) and ID.json (gold/README.md tells how they are marked).",
            HelpName = "FOLDER",
        };
        var records = new Option<string?>("--records", "-r")
        {
            Description = "Records to hold against the marks, one a line, as didar read -f jsonl prints them; - for standard input. Without it the articles are read now.",
            HelpName = "FILE|-",
        };
        var errors = new Option<int>("--errors", "-e")
        {
            Description = "Also tell how often each kind of difference occurs, and the first N of each kind.",
            HelpName = "N",
        };
        errors.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError("--errors takes a number from 0.");
        });
        var byArticle = new Option<bool>("--by-article", "-a") { Description = "Also the main figures of each article, the worst first." };
        var json = new Option<bool>("--json") { Description = "All of it as one JSON object." };
        var floor = new Option<string?>("--floor")
        {
            Description = "A file of figures that may not fall: name and minimum with a tab between, a line each. A figure below its floor is told on standard error.",
            HelpName = "FILE",
        };
        var knowledge = ReadCommand.Knowledge();
        var jobs = ReadCommand.Jobs();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress on standard error." };

        var command = new TaughtCommand("evaluate", Description, Lesson) { folder, records, errors, byArticle, json, floor, knowledge, jobs, quiet };
        command.SetAction(parsed => EvaluateAction.Run(new EvaluateRequest
        {
            Folder = parsed.GetValue(folder)!,
            Records = parsed.GetValue(records),
            Errors = parsed.GetValue(errors),
            ByArticle = parsed.GetValue(byArticle),
            Json = parsed.GetValue(json),
            Floor = parsed.GetValue(floor),
            Knowledge = parsed.GetValue(knowledge) ?? [],
            Jobs = parsed.GetValue(jobs),
            Quiet = parsed.GetValue(quiet),
        }));
        return command;
    }

    private const string Description = "Holds records against marked articles: who spoke, what was said, who met, who holds which office.";

    private const string Lesson = """
        Examples:
          didar evaluate gold                               the project's own marked articles
          didar evaluate gold --errors 10 --by-article      what is wrong, and where
          didar evaluate gold --floor gold/floors.tsv       fails where a figure fell
          didar read gold -f jsonl | didar evaluate gold -r -

        P is precision, R recall, F1 their harmonic mean; all are averaged over what was counted, not over articles.

        Exit codes:
          0    every article was compared, and no figure is below its floor
          1    a figure is below its floor, or something could not be read
          2    the command line makes no sense; nothing was done
        """;
}
