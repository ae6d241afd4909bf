using Didar.Facts;
using Didar.Text;

namespace Didar.Archive.Adding;

/// <summary>By what an archive tells that two entities of different articles are one.</summary>
internal static class ActorKey
{
    /// <summary>The knowledge id where there is one, else kind, folded name and side.</summary>
    public static string Of(RecordEntity entity) => entity.Known is { } known
        ? $"known:{known}"
        : $"{KindOf(entity.Kind)}:{Folding.Fold(entity.Name)}:{entity.Country}";

    /// <summary>The kind in the words of the record.</summary>
    public static string KindOf(EntityKind kind) => Words.Of(kind);
}
