using System.CommandLine;
using System.Globalization;
using Didar.Language;
using Didar.Normalising;

namespace Didar.Cli.Commands;

/// <summary><c>didar normalise</c>: one spelling, and what was changed.</summary>
internal static class NormaliseCommand
{
    public static Command Create()
    {
        var text = TextArgument.Create();
        var diff = new Option<bool>("--diff") { Description = "Instead of the text, each change: its place in the source, what stood there, what stands now, why. Characters that do not show are told by their code." };
        var command = new TaughtCommand("normalise", Description, Lesson) { text, diff };
        command.SetAction(parsed => Run(parsed.GetValue(text)!, parsed.GetValue(diff)));
        return command;
    }

    private static int Run(string word, bool diff)
    {
        if (!TextArgument.TryRead(word, out var text)) return ExitCodes.Failed;
        var language = LanguageData.Load();
        var normal = new Normaliser(language.Lexicon, language.HalfSpaces).NormaliseText(text);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (!diff)
        {
            output.WriteLine(normal.Text);
            return ExitCodes.Ok;
        }
        foreach (var change in Change.Of(normal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{change.Source.Start}:{change.Source.End}\t{Shown(change.Source.In(text))}\t{Shown(change.Normal.In(normal.Text))}\t{change.Kind}"));
        }
        return ExitCodes.Ok;
    }

    private static string Shown(string text) => text.Length == 0 ? "–" : string.Concat(text.Select(c =>
        c is <= ' ' or '\u00A0' or >= '\u2000' and <= '\u206F' or >= '\u064B' and <= '\u065F' or '\uFEFF' || char.IsSurrogate(c)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}") : c.ToString()));

    private const string Description = "Writes a Persian text in one spelling: letters, digits, blanks, half-spaces, quotation marks.";

    private const string Lesson = """
        Examples:
          didar normalise "گروه هاي سياسي مي گويند"
          didar normalise report.txt --diff

        Exit codes:
          0    done
          1    the file could not be read
          2    the command line makes no sense; nothing was done
        """;
}
