using Xunit;

namespace Didar.Tests.Docs;

public sealed class LinkTests
{
    [Fact]
    public void Every_link_of_a_page_leads_to_a_file_of_the_checkout()
    {
        var broken = from page in Pages()
                     from target in Links(File.ReadAllText(page))
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
                     select $"{Path.GetRelativePath(Repository.Root, page)}: {target}";
        Assert.Empty(broken);
    }

    private static IEnumerable<string> Pages() =>
        from folder in new[] { ".", "docs", "specs", "samples", "gold", "models" }
        where Directory.Exists(Repository.At(folder))
        from file in Directory.EnumerateFiles(Repository.At(folder), "*.md")
        select Path.GetFullPath(file);

    /// <summary>The files that a page links to, without the heading after #; addresses of the web are left out.</summary>
    private static IEnumerable<string> Links(string page)
    {
        const string Opening = "](";
        for (var at = page.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = page.IndexOf(Opening, at, StringComparison.Ordinal))
        {
            at += Opening.Length;
            var end = page.IndexOfAny([')', '#', ' ', '\n'], at);
            if (end > at && !page[at..end].Contains("://", StringComparison.Ordinal)) yield return page[at..end];
        }
    }
}
