namespace Didar.Scoring;

/// <summary>The source line: outlet, origin and place.</summary>
internal static class SourceScoring
{
    public static Score Score(Comparison comparison)
    {
        var (recorded, marked) = (comparison.Record.Source, comparison.Article.Marks.Source);
        return new()
        {
            SourceLine = Compare(comparison, "outlet", recorded.Outlet, marked.Outlet)
                + Compare(comparison, "via", recorded.Via, marked.Via)
                + Compare(comparison, "place", recorded.Place, marked.Place),
        };
    }

    private static Share Compare(Comparison comparison, string member, string? recorded, string? marked)
    {
        var isRight = Spelling.AgreeOrBothMissing(Spelling.Fold(recorded), Spelling.Fold(marked));
        if (!isRight) comparison.Add($"source {member}", $"{recorded ?? "none"} for {marked ?? "none"}");
        return Share.One(isRight);
    }
}
