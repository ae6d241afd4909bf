using System.Globalization;
using System.Text.Json;
using Didar.Facts;
using Didar.Writing;

namespace Didar.Scoring;

/// <summary>A file of records, one a line, as <c>didar read --format jsonl</c> prints them.</summary>
public static class RecordFile
{
    /// <summary>
    /// Reads all records, by the id of the article each was read from: the last part of its address without the
    /// ending. Of two records of one article the last counts.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is no record; the message names the line.</exception>
    public static Dictionary<string, Record> Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var records = new Dictionary<string, Record>(StringComparer.Ordinal);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var record = RecordJson.Read(line);
                records[ArticleId(record)] = record;
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} is no record: {fault.Message}"), fault);
            }
        }
        return records;
    }

    private static string ArticleId(Record record)
    {
        var address = record.Source.Uri.Length > 0 ? record.Source.Uri : record.Id;
        var name = address[(address.LastIndexOf('/') + 1)..];
        var ending = name.LastIndexOf('.');
        return ending < 0 ? name : name[..ending];
    }
}
