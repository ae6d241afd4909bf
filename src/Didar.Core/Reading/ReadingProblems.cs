namespace Didar.Reading;

/// <summary>The codes of all that can go wrong while a page is read; <c>docs/problems.md</c> explains each.</summary>
public static class ReadingProblems
{
    /// <summary>The name of the stage in each <see cref="Text.Problem"/>.</summary>
    public const string Stage = "Reading";

    /// <summary>The page holds nothing, or only white space.</summary>
    public const string Empty = "DI001";

    /// <summary>The bytes are no text: an image, an archive, a PDF.</summary>
    public const string NotText = "DI002";

    /// <summary>Bytes that are no character of the page's encoding stand as U+FFFD.</summary>
    public const string Undecodable = "DI003";

    /// <summary>The page names an encoding that its bytes contradict.</summary>
    public const string WrongCharset = "DI004";

    /// <summary>The page holds NUL or other control characters.</summary>
    public const string ControlCharacters = "DI005";

    /// <summary>The page holds halves of surrogate pairs.</summary>
    public const string LoneSurrogates = "DI006";

    /// <summary>The report is not written in Persian.</summary>
    public const string NotPersian = "DI007";

    /// <summary>A line of a JSONL file could not be read.</summary>
    public const string BadLine = "DI008";

    /// <summary>No report was found in a web page.</summary>
    public const string NoReport = "DI009";

    /// <summary>A date that the page or the line gives could not be read.</summary>
    public const string UnreadableDate = "DI010";
}
