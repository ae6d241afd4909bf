namespace Didar.Archive.Searching;

/// <summary>What is asked of an archive.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="IsExact">Whether only the written forms of words count.</param>
/// <param name="Limit">The most hits handed out.</param>
/// <param name="WithFacets">Whether to count the hits by outlet, year, country, act and speaker.</param>
public sealed record Search(string Query, bool IsExact = false, int Limit = 20, bool WithFacets = false);

/// <summary>What was found.</summary>
/// <param name="Total">How many articles there are in all.</param>
/// <param name="Hits">The best, in order.</param>
/// <param name="Facets">The counts, where they were asked for.</param>
public sealed record SearchResult(long Total, IReadOnlyList<Hit> Hits, IReadOnlyList<Facet> Facets);

/// <summary>An article that was found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">Its words where they fit best; null where its text can't be had.</param>
public sealed record Hit(Keeping.KeptArticle Article, Snippet? Snippet);

/// <summary>A stretch of an article as printed.</summary>
/// <param name="Text">The words.</param>
/// <param name="At">Their place in the page.</param>
/// <param name="Marks">What was searched for: where in <paramref name="Text"/>, and where in the page.</param>
public sealed record Snippet(string Text, Text.TextSpan At, IReadOnlyList<(Text.TextSpan InText, Text.TextSpan InPage)> Marks);

/// <summary>How many hits have each value of something.</summary>
/// <param name="Name"><c>outlet</c>, <c>year</c>, <c>country</c>, <c>act</c> or <c>speaker</c>.</param>
/// <param name="Values">The most frequent values first.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);

/// <summary>A value and how many articles have it.</summary>
public sealed record FacetValue(string Value, long Count);
