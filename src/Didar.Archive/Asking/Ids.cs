using System.Data.Common;
using System.Globalization;

namespace Didar.Archive.Asking;

/// <summary>Small things that statements of this folder share.</summary>
internal static class Ids
{
    /// <summary>Numbers for IN; they come from the database, never from the user's text.</summary>
    public static string List(IEnumerable<long> ids) => string.Join(", ", ids.Select(static id => id.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("NULL"));

    /// <summary>A text that may not be there.</summary>
    public static string? Text(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
