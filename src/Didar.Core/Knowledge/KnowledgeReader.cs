using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Knowledge;

/// <summary>
/// Reads knowledge files, whose columns <c>docs/knowledge.md</c> lists. Layers come one after another: a row of a later
/// layer takes the place of the earlier row with its id, or is added. A row that can't be read is a
/// <see cref="Problem"/> of the result, with file and line, and is left out.
/// </summary>
public static class KnowledgeReader
{
    /// <summary>Reads the knowledge of folders, the user's own last.</summary>
    /// <exception cref="DirectoryNotFoundException">A folder is not there.</exception>
    public static KnowledgeBase Read(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var tables = new KnowledgeTables();
        foreach (var folder in folders) tables.AddLayer(KnowledgeFile.FromFolder(folder));
        return new(tables);
    }

    /// <summary>Reads layers of files.</summary>
    public static KnowledgeBase Read(IEnumerable<ImmutableArray<KnowledgeFile>> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        var tables = new KnowledgeTables();
        foreach (var layer in layers) tables.AddLayer(layer);
        return new(tables);
    }
}
