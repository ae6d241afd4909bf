using System.Globalization;

namespace Didar.Archive.Joining;

/// <summary>Numbers in the text of a statement; they come from the database or a hash, never from a user's text.</summary>
internal static class Numbers
{
    public static string List(IEnumerable<long> numbers) => string.Join(',', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("NULL"));
}
