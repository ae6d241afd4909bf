using System.Collections.Immutable;

namespace Didar.Archive.Correcting;

/// <summary>What a correction has changed.</summary>
/// <param name="Entry">The correction, with its number.</param>
/// <param name="Articles">How many articles say something else now.</param>
/// <param name="Changes">What, in the first of them: one line a member, «s3 act: state → request».</param>
public sealed record CorrectionOutcome(CorrectionEntry Entry, int Articles, ImmutableArray<ArticleChange> Changes);

/// <summary>What a correction has changed in one article.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Lines">One line a member of the record.</param>
public sealed record ArticleChange(long Article, ImmutableArray<string> Lines);

/// <summary>What an import has done.</summary>
/// <param name="Taken">How many corrections are new; where nothing was written, how many would be.</param>
/// <param name="There">How many were there already.</param>
/// <param name="Conflicts">The lines that could not be taken.</param>
public sealed record ImportOutcome(int Taken, int There, ImmutableArray<ImportConflict> Conflicts);

/// <summary>A line that could not be taken.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Message">Why, in one sentence.</param>
public sealed record ImportConflict(int Line, string Message);
