using Didar.Facts;
using Didar.Text;

namespace Didar.Scoring;

/// <summary>Statements, one to one: by what they share of the content, and by the cue.</summary>
internal static class StatementScoring
{
    public static Score Score(Comparison comparison)
    {
        Statement[] recorded = [.. comparison.Record.Statements.Where(statement => statement.Content.Length > 0 || statement.Cue.Length > 0)];
        var marked = comparison.Article.Statements;
        var pairs = Pairing.OneToOne(Candidates(recorded, marked));

        Share speaker = default, act = default, mode = default, cue = default;
        foreach (var pair in pairs)
        {
            var (statement, wanted) = (recorded[pair.Recorded], marked[pair.Marked]);
            var isRightSpeaker = comparison.Same(statement.Speaker, wanted.Mark.Speaker);
            speaker += Share.One(isRightSpeaker);
            act += Share.One(statement.Act == wanted.Mark.Act);
            mode += Share.One(statement.Mode == wanted.Mark.Mode);
            cue += Share.One(SharesCue(statement, wanted));
            if (!isRightSpeaker) comparison.Add("speaker", $"{comparison.RecordedName(statement.Speaker)} for {comparison.MarkedName(wanted.Mark.Speaker)}: {wanted.Mark.Cue}");
            if (statement.Act != wanted.Mark.Act) comparison.Add("act", $"{Spelling.Lower(statement.Act)} for {Spelling.Lower(wanted.Mark.Act)}: {Told(wanted)}");
            if (statement.Mode != wanted.Mark.Mode) comparison.Add("mode", $"{Spelling.Lower(statement.Mode)} for {Spelling.Lower(wanted.Mark.Mode)}: {Told(wanted)}");
        }
        foreach (var y in Enumerable.Range(0, marked.Length).Except(pairs.Select(pair => pair.Marked)))
            comparison.Add("missed", Told(marked[y]));
        foreach (var x in Enumerable.Range(0, recorded.Length).Except(pairs.Select(pair => pair.Recorded)))
            comparison.Add("extra", $"{comparison.Words(recorded[x].Cue)} | {Beginning(comparison.Words(recorded[x].Content))}");

        return new()
        {
            StatementsRight = new(speaker.Right, recorded.Length, marked.Length),
            StatementsFound = new(pairs.Count, recorded.Length, marked.Length),
            Speaker = speaker,
            Act = act,
            Mode = mode,
            Cue = cue,
        };
    }

    /// <summary>Which statement of a record, by its place in it, is which marked one.</summary>
    public static IReadOnlyList<Candidate> Pairs(Record record, MarkedArticle article) => Pairing.OneToOne(Candidates([.. record.Statements], article.Statements));

    private static IEnumerable<Candidate> Candidates(Statement[] recorded, IReadOnlyList<LocatedStatement> marked)
    {
        for (var x = 0; x < recorded.Length; x++)
        {
            for (var y = 0; y < marked.Count; y++)
            {
                var content = SharedContent(recorded[x], marked[y]);
                var cue = SharesCue(recorded[x], marked[y]);
                if (content >= 0.5 || (cue && content > 0.1)) yield return new(content + (cue ? 1 : 0), x, y);
            }
        }
    }

    /// <summary>Code units in both contents, by code units in either.</summary>
    private static double SharedContent(Statement recorded, LocatedStatement marked)
    {
        int both = 0, either = marked.Content?.Length ?? 0;
        foreach (var place in recorded.Content)
        {
            either += place.Length;
            if (marked.Content is { } content) both += Overlap(place, content);
        }
        either -= both;
        return either != 0 ? (double)both / either : 0;
    }

    private static bool SharesCue(Statement recorded, LocatedStatement marked) =>
        recorded.Cue.Any(place => marked.Cue.Any(other => Overlap(place, other) > 0));

    private static int Overlap(TextSpan left, TextSpan right) =>
        Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));

    private static string Told(LocatedStatement marked) => $"{marked.Mark.Cue} | {Beginning(marked.Mark.Content)}";

    private static string Beginning(string words)
    {
        const int length = 60;
        if (words.Length <= length) return words;
        return words[..(char.IsHighSurrogate(words[length - 1]) ? length - 1 : length)];
    }
}
