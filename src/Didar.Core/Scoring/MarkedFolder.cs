using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Didar.Scoring;

/// <summary>A folder of marked articles: for each, <c>ID.txt</c> (the article) and <c>ID.json</c> (its marks).</summary>
public static class MarkedFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all articles of the folder, in the ordinal order of their file names.</summary>
    /// <exception cref="IOException">The folder or a file can't be read, or an article's text is missing.</exception>
    /// <exception cref="InvalidDataException">A file is no UTF-8 or no marks file; the message names it.</exception>
    public static ImmutableArray<MarkedArticle> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var files = Directory.GetFiles(folder, "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(ReadArticle)];
    }

    private static MarkedArticle ReadArticle(string marksFile)
    {
        var textFile = Path.ChangeExtension(marksFile, ".txt");
        try
        {
            var marks = MarksJson.Read(ReadText(marksFile));
            // The file's name is what a record is found by.
            return new(ReadText(textFile), marks with { Id = Path.GetFileNameWithoutExtension(marksFile) });
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException)
        {
            throw new InvalidDataException($"{marksFile}: {fault.Message}", fault);
        }
    }

    // Byte for byte: a mark of byte order or a carriage return counts as a character, as it does in a record.
    private static string ReadText(string file) => Utf8.GetString(File.ReadAllBytes(file));
}
