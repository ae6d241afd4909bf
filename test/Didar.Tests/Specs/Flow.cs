using System.Text;
using Didar.Facts;
using Didar.Tests.Reading;
using Didar.Text;

namespace Didar.Tests.Specs;

/// <summary>The whole flow, for the examples of its later stages.</summary>
internal static class Flow
{
    private static readonly DidarReader Reader = DidarReader.Load();

    /// <summary>The record of an example's report.</summary>
    public static Record Read(SpecExample example) =>
        Reader.Read(ReadingLists.Reader.Read(Encoding.UTF8.GetBytes(example.Report), "example.txt"));

    /// <summary>The members of a list in one field of an <c>expect</c> line.</summary>
    public static string List(IEnumerable<string> members) => string.Join(" ; ", members) is { Length: > 0 } list ? list : "-";

    /// <summary>The words of several places, «…» between them.</summary>
    public static string Words(IEnumerable<TextSpan> places, SpecExample example) => string.Join(" … ", places.Select(p => p.In(example.Report)));

    /// <summary>An enumeration's member as the record writes it.</summary>
    public static string Word(Enum member) => member.ToString().ToLowerInvariant();
}
