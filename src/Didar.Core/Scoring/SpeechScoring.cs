using Didar.Text;

namespace Didar.Scoring;

/// <summary>Attributed speech, letter by letter: independent of how it is cut into statements.</summary>
internal static class SpeechScoring
{
    public static Score Score(Comparison comparison)
    {
        var length = comparison.Article.Text.Length;
        var recorded = new string?[length];
        var marked = new string?[length];
        var inPreamble = new bool[length];
        foreach (var statement in comparison.Record.Statements)
        {
            foreach (var place in statement.Content) Fill(recorded, place, statement.Speaker);
        }
        foreach (var statement in comparison.Article.Statements)
        {
            if (statement.Preamble is { } preamble) Fill(inPreamble, preamble, true);
            if (statement.Content is { } content) Fill(marked, content, statement.Mark.Speaker);
        }

        int right = 0, shared = 0, found = 0, wanted = 0;
        foreach (var at in comparison.Article.Letters)
        {
            var speaker = recorded[at];
            if (marked[at] is not { } wantedSpeaker)
            {
                if (speaker is not null && !inPreamble[at]) found++;
                continue;
            }
            wanted++;
            if (speaker is null) continue;
            found++;
            shared++;
            if (comparison.Same(speaker, wantedSpeaker)) right++;
        }
        return new() { SpeechAttributed = new(right, found, wanted), SpeechFound = new(shared, found, wanted) };
    }

    private static void Fill<T>(T[] letters, TextSpan place, T value)
    {
        var start = Math.Clamp(place.Start, 0, letters.Length);
        letters.AsSpan(start..Math.Clamp(place.End, start, letters.Length)).Fill(value);
    }
}
