using System.Text.Json.Serialization;

namespace Didar.Text;

/// <summary>
/// A half-open range of UTF-16 code units. Which text it counts in is said by the member that carries it:
/// the decoded page for everything in a <c>Record</c>, the normal text inside the flow.
/// <c>default</c> is the empty span at the start.
/// </summary>
/// <param name="Start">The first code unit, counted from 0.</param>
/// <param name="End">One past the last code unit; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of this span in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The words of this span in <paramref name="text"/>, as a new string.</summary>
    public string In(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"[{Start},{End})");
}
