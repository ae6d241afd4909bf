using System.Buffers;

namespace Didar.Cli.Outputs;

/// <summary>A cell of a CSV file.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// The cell for a value. What a spreadsheet would take for a formula gets an apostrophe before it: the words of a
    /// report are not to be run (owasp.org/www-community/attacks/CSV_Injection).
    /// </summary>
    public static string Of(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r') value = "'" + value;
        return value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
