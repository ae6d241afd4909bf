using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Didar.Tests.Specs;

/// <summary>A page of <c>specs/</c>, read as <c>specs/README.md</c> describes it.</summary>
public sealed class SpecPage
{
    private const string Fence = "```";

    private SpecPage(string name, ImmutableArray<SpecExample> examples)
    {
        Name = name;
        Examples = examples;
    }

    /// <summary>The page's file name without ending.</summary>
    public string Name { get; }

    /// <summary>Its examples in order.</summary>
    public ImmutableArray<SpecExample> Examples { get; }

    /// <summary>The pages that the tests run.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["reading", "normalising", "language", "mentions", "resolution", "statements", "directions", "positions", "meetings", "events", "times"];

    /// <summary>Reads a page of the checkout.</summary>
    public static SpecPage Read(string name) => Parse(name, File.ReadAllText(Repository.At("specs", name + ".md")));

    /// <summary>Reads a page's text.</summary>
    /// <exception cref="InvalidDataException">The page has another form.</exception>
    public static SpecPage Parse(string name, string text)
    {
        var examples = ImmutableArray.CreateBuilder<SpecExample>();
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        string? example = null, fence = null;
        var isGap = false;
        var block = new StringBuilder();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (fence is not null)
            {
                if (line != Fence) block.Append(line).Append('\n');
                else if (!blocks.TryAdd(fence, block.ToString())) throw Wrong("a block stands twice");
                else fence = null;
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                fence = line[Fence.Length..];
                if (example is null || fence is not ("headline" or "input" or "expect")) throw Wrong("a block of no example");
                block.Clear();
            }
            else if (line.StartsWith('#'))
            {
                Close();
                if (line.StartsWith("### ", StringComparison.Ordinal)) example = line[4..];
                else if (line.StartsWith("## ", StringComparison.Ordinal)) isGap = line == "## Known gaps";
            }
        }
        if (fence is not null) throw Wrong("a block has no end");
        Close();
        return new(name, examples.ToImmutable());

        void Close()
        {
            if (example is not null)
            {
                if (!blocks.TryGetValue("input", out var input) || !blocks.TryGetValue("expect", out var expect))
                    throw Wrong($"the example '{example}' lacks a block");
                examples.Add(new()
                {
                    Name = example,
                    IsKnownGap = isGap,
                    Headline = blocks.TryGetValue("headline", out var headline) ? Decode(headline).TrimEnd('\n') : null,
                    Input = Decode(input).TrimEnd('\n'),
                    Expected = [.. Decode(expect).Split('\n', StringSplitOptions.RemoveEmptyEntries)],
                });
            }
            example = null;
            blocks.Clear();
        }

        InvalidDataException Wrong(string what) =>
            new(string.Create(CultureInfo.InvariantCulture, $"specs/{name}.md, line {number}: {what}"));
    }

    // The half-space is written as a middle dot, other invisible characters by their code.
    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '·') decoded.Append('\u200C');
            else if (text[i] == '\\' && i + 5 < text.Length && text[i + 1] == 'u')
            {
                decoded.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
            else decoded.Append(text[i]);
        }
        return decoded.ToString();
    }
}
