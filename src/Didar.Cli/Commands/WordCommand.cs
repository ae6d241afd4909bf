using System.CommandLine;
using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Cli.Commands;

/// <summary><c>didar word</c>: explains a form.</summary>
internal static class WordCommand
{
    private static readonly string[] Persons = ["", "first singular", "second singular", "third singular", "first plural", "second plural", "third plural"];

    public static Command Create()
    {
        var forms = new Argument<string[]>("form")
        {
            Description = "Words, in any spelling.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FORM",
        };
        var command = new TaughtCommand("word", Description, Lesson) { forms };
        command.SetAction(parsed => Run(parsed.GetValue(forms)!));
        return command;
    }

    private static int Run(string[] forms)
    {
        var language = LanguageData.Load();
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var analyser = new Analyser(language);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var form in forms)
        {
            var analysis = analyser.Analyse(normaliser.NormaliseText(form));
            for (var i = 0; i < analysis.Words.Length; i++) Explain(output, language, analysis, i);
        }
        return ExitCodes.Ok;
    }

    private static void Explain(StreamWriter output, LanguageData language, Analysis analysis, int index)
    {
        var word = analysis.Words[index];
        var form = word.Span.In(analysis.Text).Trim('\u200C');
        output.WriteLine($"{form}: {word.Pos.ToString().ToUpperInvariant()}, lemma {analysis.Lemma(index)}");
        var entry = language.Lexicon.Find(form);
        output.WriteLine(entry.IsKnown ? $"  in the lexicon{(entry.IsBase ? ", as a dictionary form" : "")}" : "  not in the lexicon");
        var verb = language.Verbs.Analyse(form);
        if (!verb.IsVerb) return;
        var stem = language.Verbs[verb.Stem];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  verb {stem.Preverb}{stem.Past}ن: past stem {stem.Past}, present stem {stem.Present}{(stem.Preverb.Length > 0 ? $", preverb {stem.Preverb}" : "")}"));
        output.WriteLine($"  {verb.Tense}{(verb.Person > 0 ? $", {Persons[verb.Person]}" : "")}{(verb.Negative ? ", negative" : "")}");
    }

    private const string Description = "Explains a word's form: lemma, part of speech, and for a verb its stem, tense and person.";

    private const string Lesson = """
        Examples:
          didar word میخواهند
          didar word کتابهایشان نیفتادهاند

        Exit codes:
          0    done
          2    the command line makes no sense; nothing was done
        """;
}
