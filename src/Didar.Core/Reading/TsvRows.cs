namespace Didar.Reading;

/// <summary>Reads the rows of a knowledge file: lines of <c>#</c> are its head, the first other line names the columns.</summary>
internal static class TsvRows
{
    /// <summary>The cells of each row, in the order of <paramref name="columns"/>.</summary>
    /// <exception cref="FormatException">A column is missing, or a row has too few cells.</exception>
    public static IEnumerable<string[]> Read(string file, params string[] columns)
    {
        int[]? places = null;
        var number = 0;
        foreach (var raw in file.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (places is null)
            {
                places = Array.ConvertAll(columns, column => Array.IndexOf(cells, column));
                if (Array.IndexOf(places, -1) is >= 0 and var missing)
                    throw new FormatException($"The file has no column '{columns[missing]}'.");
                continue;
            }
            yield return Array.ConvertAll(places, place => place < cells.Length ? cells[place].Trim()
                : throw new FormatException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {number} has too few cells.")));
        }
    }
}
