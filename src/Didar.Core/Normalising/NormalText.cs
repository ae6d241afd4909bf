using System.Collections.Immutable;
using Didar.Reading;
using Didar.Text;

namespace Didar.Normalising;

/// <summary>A paragraph of the normal text.</summary>
/// <param name="Kind">What part of the report it is.</param>
/// <param name="Span">Where, in <see cref="NormalText.Text"/>.</param>
public readonly record struct Paragraph(PartKind Kind, TextSpan Span);

/// <summary>
/// The report in one spelling: Persian letters, half-spaces where they belong, one blank between words. Only the parts
/// that belong to the report are in it; paragraphs are separated by one line feed.
/// </summary>
public sealed record NormalText
{
    /// <summary>The report this was made from.</summary>
    public required Article Article { get; init; }

    /// <summary>The normal text.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from <see cref="Text"/> to <see cref="Reading.Article.Page"/>.</summary>
    public required Alignment ToPage { get; init; }

    /// <summary>The paragraphs in order; together with the line feeds between them they are the whole text.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The page's words for a span of the normal text: what may be shown as the source.</summary>
    public string SourceOf(TextSpan span) => ToPage.ToSource(span).In(Article.Page);
}
