using System.CommandLine;
using System.Globalization;
using Didar.Language;
using Didar.Normalising;
using Didar.Writing;

namespace Didar.Cli.Commands;

/// <summary><c>didar analyse</c>: sentences, words, lemmas, parts of speech, phrases.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var text = TextArgument.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "conllu: ten columns, MISC with the place in the source (TokenRange) and the phrase (Chunk); table: form, lemma, part of speech, phrase, place, for people.",
            HelpName = "conllu|table",
            DefaultValueFactory = static _ => "table",
        };
        format.AcceptOnlyFromAmong("conllu", "table");
        var command = new TaughtCommand("analyse", Description, Lesson) { text, format };
        command.SetAction(parsed => Run(parsed.GetValue(text)!, parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string word, string format)
    {
        if (!TextArgument.TryRead(word, out var text)) return ExitCodes.Failed;
        var language = LanguageData.Load();
        var analysis = new Analyser(language).Analyse(new Normaliser(language.Lexicon, language.HalfSpaces).NormaliseText(text));
        using var output = new StreamWriter(Console.OpenStandardOutput());
        var phrases = new PhraseFinder(language).Find(analysis);
        if (format == "conllu") ConlluWriter.Write(output, analysis, phrases);
        else WriteTable(output, analysis, phrases);
        return ExitCodes.Ok;
    }

    private static void WriteTable(StreamWriter output, Analysis analysis, Phrases phrases)
    {
        var chunks = ConlluWriter.Chunks(phrases, analysis.Words.Length);
        var sentence = 0;
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            var word = analysis.Words[i];
            if (word.Token >= analysis.Sentences[sentence].TokenEnd)
            {
                sentence++;
                output.WriteLine();
            }
            var source = analysis.NormalText.ToPage.ToSource(word.Span);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{word.Span.In(analysis.Text)}\t{analysis.Lemma(i)}\t{word.Pos.ToString().ToUpperInvariant()}\t{chunks[i] ?? "_"}\t{source.Start}:{source.End}"));
        }
    }

    private const string Description = "Splits a Persian text into sentences and words and says each word's lemma, part of speech and phrase.";

    private const string Lesson = """
        Examples:
          didar analyse "وزير خارجه گفت كه مي رويم."
          didar analyse report.txt --format conllu > report.conllu

        Exit codes:
          0    done
          1    the file could not be read
          2    the command line makes no sense; nothing was done
        """;
}
