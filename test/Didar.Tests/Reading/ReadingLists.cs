using Didar.Reading;

namespace Didar.Tests.Reading;

/// <summary>The project's own lists, as the reading stage takes them.</summary>
internal static class ReadingLists
{
    public static PageWords Words { get; } = PageWords.Parse(File.ReadAllText(Repository.At("knowledge", "page-words.tsv")));

    public static OutletList Outlets { get; } = OutletList.Parse(File.ReadAllText(Repository.At("knowledge", "outlets.tsv")));

    public static ArticleReader Reader { get; } = new(Outlets, Words);
}
