using Didar.Language;
using Didar.Normalising;
using Xunit;

namespace Didar.Tests.Docs;

/// <summary>The package's first example, as its readme prints it.</summary>
public sealed class PackageExample
{
    [Fact]
    public void The_readme_shows_the_example_and_what_it_prints()
    {
        var readme = File.ReadAllText(Repository.At("src", "Didar.Core", "README.md"));
        var here = File.ReadAllText(Repository.At("test", "Didar.Tests", "Docs", "PackageExample.cs"));
        var shown = Block(readme, "```csharp\n").Split('\n').Where(l => !l.StartsWith("using ", StringComparison.Ordinal)).Select(l => l.Trim()).Where(l => l.Length > 0);
        var run = Between(here, "// the example begins\n", "// the example ends").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)
            .Select(l => l.Replace("console.WriteLine", "Console.WriteLine", StringComparison.Ordinal));
        Assert.Equal(run, shown);
        var output = new StringWriter { NewLine = "\n" };
        Run(output);
        Assert.Equal(Block(readme, "```text\n").Trim(), output.ToString().Trim());
    }

#pragma warning disable MA0076 // a first example need not be about cultures
    private static void Run(StringWriter console)
    {
        // the example begins
        var language = LanguageData.Load();
        var normaliser = new Normaliser(language.Lexicon, language.HalfSpaces);
        var source = "وزير خارجه گفت كه مي رويم.گروه هاي تروريستي شكست خوردند.";

        var normal = normaliser.NormaliseText(source);
        console.WriteLine(normal.Text);

        var analysis = new Analyser(language).Analyse(normal);
        foreach (var sentence in analysis.Sentences)
        {
            console.WriteLine("-- " + sentence.Span.In(analysis.Text));
            foreach (var word in analysis.Words.Where(w => w.Token >= sentence.FirstToken && w.Token < sentence.TokenEnd))
            {
                var place = normal.ToPage.ToSource(word.Span);
                console.WriteLine($"{word.Span.In(analysis.Text)} {word.Pos} {place.Start}:{place.End} «{source[place.Start..place.End]}»");
            }
        }
        // the example ends
    }
#pragma warning restore MA0076

    private static string Block(string text, string fence) => Between(text, fence, "```");

    private static string Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
