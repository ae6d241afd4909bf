using System.CommandLine;
using System.Globalization;
using Didar.Archive.Opening;
using Didar.Archive.Searching;
using Didar.Archive.Terms;
using Didar.Cli.Outputs;
using Didar.Cli.Running;
using Didar.Language;

namespace Didar.Cli.Commands;

/// <summary><c>didar search</c>: articles by their words and by what they say.</summary>
internal static class SearchCommand
{
    private const int MostHits = 100_000;

    public static Command Create()
    {
        var words = new Argument<string[]>("query")
        {
            Description = "Words, \"phrases\" or «phrases», AND, OR, NOT, brackets, and fields: speaker: said: act: addressee: with: about: outlet: country: from: to:",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "QUERY",
        };
        var archive = ArchiveOption.Create();
        var exact = new Option<bool>("--exact", "-e") { Description = "Find words only as they are written, not in their other forms." };
        var limit = new Option<int>("--limit", "-n") { Description = "How many articles to show.", HelpName = "N", DefaultValueFactory = static _ => 20 };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n is < 0 or > MostHits)
                result.AddError("--limit takes a number from 0 to 100000.");
        });
        var facets = new Option<bool>("--facets") { Description = "Also how many of all hits have which outlet, year, country, act and speaker." };
        var json = new Option<bool>("--json") { Description = "One JSON object, with the places of what was found." };
        var csv = new Option<bool>("--csv") { Description = "A table with a head, one article a row." };
        var command = new TaughtCommand("search", Description, Lesson) { words, archive, exact, limit, facets, json, csv };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("--json and --csv exclude each other.");
            if (result.GetValue(facets) && result.GetValue(csv)) result.AddError("--facets has no place in a table: use --json, or leave --csv out.");
        });
        command.SetAction(parsed => ArchiveOption.With(parsed.GetValue(archive)!, OpenMode.Read, store => Run(
            store,
            new Search(string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(exact), parsed.GetValue(limit), parsed.GetValue(facets)),
            parsed.GetValue(json) ? HitJson.Write : parsed.GetValue(csv) ? HitCsv.Write : HitText.Write)));
        return command;
    }

    private static int Run(ArchiveStore store, Search search, Action<TextWriter, SearchResult> write)
    {
        using var searcher = new Searcher(store, new TermReader(LanguageData.Load(AppContext.BaseDirectory)), ArticleReaders.Load([]));
        try
        {
            var result = searcher.Find(search);
            using var output = new StreamWriter(Console.OpenStandardOutput());
            write(output, result);
            return ExitCodes.Ok;
        }
        catch (QueryException e)
        {
            Failures.Tell(null, string.Create(CultureInfo.InvariantCulture, $"at character {e.Position + 1} of the query: {e.Message}"));
            Console.Error.WriteLine($"  {search.Query}");
            return ExitCodes.Usage;
        }
    }

    private const string Description = "Finds articles of an archive by their words, in any spelling and form, and by who says what and who meets whom.";

    private const string Lesson = """
        Examples:
          didar search گروه هاي تروريستي                 finds «گروه‌های تروریستی» and «گروه تروریستی»
          didar search '"حل سیاسی" OR مذاکره'            a phrase, or a word
          didar search 'speaker:لاوروف act:offer said:سوریه'   one statement that is all of it
          didar search 'with:شمخانی about:سوریه from:1393 to:1394/06'
          didar search 'سوریه NOT outlet:ایرنا' --facets

        Words beside each other must all be there. A year, month or day may be Jalali or Gregorian.

        Exit codes:
          0    done, whether something was found or not
          1    the archive could not be read
          2    the command line or the query makes no sense; nothing was done
        """;
}
