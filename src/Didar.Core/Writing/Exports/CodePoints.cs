using Didar.Text;

namespace Didar.Writing;

/// <summary>
/// Places counted in Unicode code points, as the W3C Web Annotation Data Model (2017, section 4.2.5) and Python count:
/// a character beyond U+FFFF is one, not two.
/// </summary>
internal sealed class CodePoints
{
    private readonly int[] _seconds;

    /// <summary>Finds the characters that are two code units.</summary>
    /// <param name="text">The text that places count in.</param>
    public CodePoints(string text)
    {
        var seconds = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) seconds.Add(i);
        _seconds = [.. seconds];
    }

    /// <summary>The place in code points of a place in UTF-16 code units.</summary>
    public TextSpan Of(TextSpan place) => new(place.Start - Before(place.Start), place.End - Before(place.End));

    private int Before(int at)
    {
        var index = Array.BinarySearch(_seconds, at);
        return index < 0 ? ~index : index;
    }
}
