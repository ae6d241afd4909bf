using System.Collections.Immutable;
using System.Text.Json;

namespace Didar.Archive.Correcting;

/// <summary>Reads exported corrections line by line and enters those that are new.</summary>
internal static class CorrectionImport
{
    /// <summary>Goes through all lines; one that can't be taken is told, and the others go on.</summary>
    /// <param name="lines">The lines; empty ones count but are passed over.</param>
    /// <param name="enter">Enters a correction under its key.</param>
    /// <param name="find">Finds a correction by a condition on the table.</param>
    public static ImportOutcome Run(IEnumerable<string> lines, Func<Correction, Authorship, string?, CorrectionOutcome> enter, Func<string, object?, CorrectionEntry?> find)
    {
        var (number, taken, there) = (0, 0, 0);
        var conflicts = ImmutableArray.CreateBuilder<ImportConflict>();
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var read = CorrectionJson.Read(line);
                if (find("key = @key", new { key = read.Key }) is not null)
                {
                    there++;
                    continue;
                }
                enter(read.Correction, new(read.Author, read.Made, read.Reason), read.Key);
                taken++;
            }
            catch (Exception e) when (e is JsonException or CorrectionException)
            {
                conflicts.Add(new(number, e.Message));
            }
        }
        return new(taken, there, conflicts.ToImmutable());
    }
}
