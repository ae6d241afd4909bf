using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>What was found in a page.</summary>
/// <param name="Text">The words of the report.</param>
/// <param name="ToPage">Leads from <paramref name="Text"/> to the page.</param>
/// <param name="Parts">The parts of the report, in <paramref name="Text"/>.</param>
/// <param name="Published">When the page says it came out; its place counts in the page.</param>
public sealed record FoundReport(string Text, Alignment ToPage, ImmutableArray<Part> Parts, Publication? Published);
