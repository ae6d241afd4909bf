using Didar.Reading;

namespace Didar.Cli.Running;

/// <summary>Makes the reader of reports from the lists beside the program.</summary>
internal static class ArticleReaders
{
    /// <param name="ownKnowledge">Folders that may have a list of outlets of their own.</param>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    public static ArticleReader Load(IEnumerable<string> ownKnowledge)
    {
        var shipped = Path.Join(AppContext.BaseDirectory, "knowledge");
        var outlets = ownKnowledge.Append(shipped).Select(static folder => Path.Join(folder, "outlets.tsv")).Where(File.Exists);
        return new(OutletList.Parse(outlets.Select(File.ReadAllText)), PageWords.Parse(File.ReadAllText(Path.Join(shipped, "page-words.tsv"))));
    }
}
