using Xunit;

namespace Didar.Tests.Specs;

public sealed class SpecPageTests
{
    public static TheoryData<string> Pages => [.. SpecPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_at_least_fifteen_examples_under_names_of_their_own(string page)
    {
        var names = SpecPage.Read(page).Examples.Select(e => e.Name).ToList();
        Assert.True(names.Count >= 15, $"{page} has {names.Count} examples");
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_page_of_the_folder_is_run()
    {
        var files = Directory.GetFiles(Repository.At("specs"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(n => n != "README");
        Assert.Equal(SpecPage.Names.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_example_is_its_name_and_blocks()
    {
        var page = SpecPage.Parse("p", "# P\n\n## G\n\n### A name\nProse.\n```headline\nتیتر\n```\n```input\nمی·رود\\u00AD\n```\n```expect\nالف\nب\n```\n## Known gaps\n### Other\n```input\nx\n```\n```expect\n```\n");
        var (first, second) = (page.Examples[0], page.Examples[1]);
        Assert.Equal(("A name", false, "تیتر", "می\u200Cرود\u00AD"), (first.Name, first.IsKnownGap, first.Headline, first.Input));
        Assert.Equal(["الف", "ب"], first.Expected);
        Assert.Equal(("Other", true, null), (second.Name, second.IsKnownGap, second.Headline));
        Assert.Empty(second.Expected);
    }

    [Theory]
    [InlineData("### A\n```input\nx\n```\n")]
    [InlineData("### A\n```input\nx\n")]
    [InlineData("### A\n```output\nx\n```\n")]
    [InlineData("```input\nx\n```\n")]
    public void A_page_of_another_form_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => SpecPage.Parse("p", text));

    [Fact]
    public void A_mended_gap_goes_to_the_end_of_its_group()
    {
        const string Blocks = "```input\nx\n```\n```expect\n```\n";
        var page = $"# P\n\n## G\n\n### A\n{Blocks}\n## H\n\n### B\n{Blocks}\n## Known gaps\n\n### C\nBelongs to: G\n{Blocks}\n### D\nBelongs to: I\n{Blocks}";
        var once = SpecMend.Moved(page, "C");
        Assert.Equal($"# P\n\n## G\n\n### A\n{Blocks}\n### C\n{Blocks}\n## H\n\n### B\n{Blocks}\n## Known gaps\n\n### D\nBelongs to: I\n{Blocks}", once);
        Assert.Equal($"# P\n\n## G\n\n### A\n{Blocks}\n### C\n{Blocks}\n## H\n\n### B\n{Blocks}\n## I\n\n### D\n{Blocks}", SpecMend.Moved(once, "D"));
    }

    [Fact]
    public void A_known_gap_says_where_it_belongs()
    {
        var silent = from name in SpecPage.Names
                     let page = File.ReadAllText(Repository.At("specs", name + ".md"))
                     let gaps = page.IndexOf("\n## Known gaps\n", StringComparison.Ordinal)
                     where gaps >= 0
                     from example in page[gaps..].Split("\n### ").Skip(1)
                     where !example.Split('\n')[1].StartsWith("Belongs to: ", StringComparison.Ordinal)
                     select $"{name}: {example.Split('\n')[0]}";
        Assert.Empty(silent);
    }
}
