using Didar.Facts;
using Didar.Language;
using Didar.Resolution;
using Didar.Text;

namespace Didar;

/// <summary>A report read with all that led to its record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Cast">Who is who, on the text and the words that the record was made from.</param>
/// <param name="Phrases">The phrases of the text.</param>
/// <param name="Trace">What was weighed and refused.</param>
public sealed record TracedReading(Record Record, Cast Cast, Phrases Phrases, Trace Trace);
