using Didar.Reading;

namespace Didar.Cli.Inputs;

/// <summary>How much there is to read, so that the time left can be told.</summary>
internal static class InputSize
{
    // As the walk goes: a linked folder may lead back to where it hangs.
    private static readonly EnumerationOptions Folders = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Whether a file of a folder is read, by its ending.</summary>
    public static bool IsInput(string path) => FormatGuess.OfName(path) is not null || PackedForms.OfName(path) != PackedForm.None;

    /// <summary>Bytes of a file; 0 where there is none.</summary>
    public static long OfFile(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Bytes of all files that the words of a command line name; null where one is standard input, which tells no size.</summary>
    public static long? Of(IReadOnlyCollection<string> words) => words.Contains(InputWalk.StandardInput)
        ? null
        : words.Sum(static word => Directory.Exists(word) ? Directory.EnumerateFiles(word, "*", Folders).Where(IsInput).Sum(OfFile) : OfFile(word));
}
