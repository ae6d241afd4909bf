using System.Collections.Immutable;
using System.Text;
using Didar.Text;

namespace Didar.Scoring;

/// <summary>A marked statement and where its words stand in the article.</summary>
/// <param name="Mark">The statement.</param>
/// <param name="Cue">The places of the reporting words.</param>
/// <param name="Content">The place of what was said; null where it can't be found.</param>
/// <param name="Preamble">The place of the preamble; null where there is none.</param>
public sealed record LocatedStatement(MarkedStatement Mark, ImmutableArray<TextSpan> Cue, TextSpan? Content, TextSpan? Preamble);

/// <summary>An article with its marks, and the place of each marked statement.</summary>
public sealed class MarkedArticle
{
    private readonly int[] _codePoints;

    /// <summary>Finds the marked strings in the text.</summary>
    /// <param name="text">The article as it stands in its file: the first line is the headline.</param>
    /// <param name="marks">What was marked in it.</param>
    public MarkedArticle(string text, Marks marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        Text = text;
        Marks = marks;
        _codePoints = CodePointsBefore(text);
        Statements = Locate();
        Letters = LettersOf(text);
        // The last of two entities with one id counts, at the place of the first.
        Entities = [.. marks.Entities.GroupBy(entity => entity.Id, StringComparer.Ordinal).Select(same => same.Last())];
    }

    /// <summary>The article's id.</summary>
    public string Id => Marks.Id;

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>What was marked.</summary>
    public Marks Marks { get; }

    /// <summary>The marked entities, each id once.</summary>
    public ImmutableArray<MarkedEntity> Entities { get; }

    /// <summary>The marked statements with their places, in the order of the marks.</summary>
    public ImmutableArray<LocatedStatement> Statements { get; }

    /// <summary>Where each letter or number of the text starts.</summary>
    public ImmutableArray<int> Letters { get; }

    private ImmutableArray<LocatedStatement> Locate()
    {
        var located = ImmutableArray.CreateBuilder<LocatedStatement>(Marks.Statements.Length);
        var headlineEnd = Text.IndexOf('\n', StringComparison.Ordinal);
        var cursor = 0;
        foreach (var mark in Marks.Statements)
        {
            var from = mark.In == MarkedPart.Title ? 0 : headlineEnd;
            var content = Nearest(mark.Content, Math.Max(cursor, from), from);
            var anchor = content?.Start ?? Math.Max(cursor, from);
            var cue = mark.Cue.Split('…').Select(part => Nearest(Trimmed(part), anchor, from)).OfType<TextSpan>();
            located.Add(new(mark, [.. cue], content, Nearest(mark.Preamble, anchor, from)));
            cursor = content?.Start ?? cursor;
        }
        return located.MoveToImmutable();
    }

    /// <summary>
    /// The occurrence of <paramref name="words"/> that starts nearest to <paramref name="near"/>, of those that start
    /// at or after <paramref name="from"/> if there is one, else of all; of two as near, the first. Distance counts
    /// code points, as the reference scorer does.
    /// </summary>
    private TextSpan? Nearest(string? words, int near, int from)
    {
        if (string.IsNullOrEmpty(words)) return null;
        int best = -1, bestDistance = 0;
        for (var at = Find(words, 0); at >= 0; at = Find(words, at + 1))
        {
            var distance = Math.Abs(_codePoints[at] - (near < 0 ? near : _codePoints[near]));
            var replaces = best < 0 || (at >= from && best < from) || (at >= from == best >= from && distance < bestDistance);
            if (!replaces) continue;
            best = at;
            bestDistance = distance;
        }
        return best < 0 ? null : new TextSpan(best, best + words.Length);
    }

    private int Find(string words, int from) =>
        from > Text.Length ? -1 : Text.IndexOf(words, from, StringComparison.Ordinal);

    // Blank here is what the reference scorer strips: the separators U+001C to U+001F too.
    private static string Trimmed(string part)
    {
        static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
        int start = 0, end = part.Length;
        while (start < end && IsBlank(part[start])) start++;
        while (end > start && IsBlank(part[end - 1])) end--;
        return part[start..end];
    }

    private static int[] CodePointsBefore(string text)
    {
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            before[i + 1] = before[i] + (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 0 : 1);
        return before;
    }

    private static ImmutableArray<int> LettersOf(string text)
    {
        var letters = ImmutableArray.CreateBuilder<int>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Spelling.IsLetterOrNumber(rune)) letters.Add(at);
            at += rune.Utf16SequenceLength;
        }
        return letters.ToImmutable();
    }
}
