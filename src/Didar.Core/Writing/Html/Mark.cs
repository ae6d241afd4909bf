using Didar.Text;

namespace Didar.Writing;

/// <summary>Something to be shown on a stretch of the report's text.</summary>
/// <param name="Span">Where, in the article's text.</param>
/// <param name="Layer">Of two marks on the same stretch, the lower layer lies outside.</param>
/// <param name="Classes">CSS classes, one blank between them.</param>
/// <param name="Target">The id of the record's entry that the mark belongs to; also makes the mark's own id, <c>t-…</c>.</param>
/// <param name="Label">A short text set before the mark's first piece; null for none.</param>
/// <param name="Tip">What hover, focus and tap show, a line each; null for a mark that only gives a place.</param>
internal sealed record Mark(TextSpan Span, int Layer, string Classes, string? Target, string? Label, string? Tip);
