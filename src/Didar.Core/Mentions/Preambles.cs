using Didar.Knowledge;

namespace Didar.Mentions;

/// <summary>A preamble: its opening and the complement that belongs to the statement.</summary>
internal readonly record struct Preamble(TokenRange Tokens, TokenRange Complement);

/// <summary>Finds «با اشاره به X،» between a subject and its cue.</summary>
internal static class Preambles
{
    /// <summary>The first preamble that starts in the range; it ends at the comma before the complements or at the range's end.</summary>
    public static Preamble? Find(MarkedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = text.Token(i);
            if (!text.Lexis.Preambles.StartsAt(text.Text, token.Span.Start, text.Token(end - 1).Span.End, out var stop)) continue;
            var from = i + 1;
            while (from < end && text.Token(from).Span.Start < stop) from++;
            return new Preamble(new(i, End(text, from, end)), new(from, End(text, from, end)));
        }
        return null;
    }

    // It ends at the last comma before the object or before the complement's preposition: earlier commas are its own.
    private static int End(MarkedText text, int from, int end)
    {
        var limit = end;
        for (var i = end - 1; i > from; i--)
        {
            if (!text[i].Is(WordClasses.Object)) continue;
            limit = i;
            break;
        }
        var last = LastComma(text, from, limit);
        if (last < 0) last = LastComma(text, from, end);
        for (var i = from; i + 1 < end; i++)
        {
            if (IsComma(text, i) && (text.IsWord(i + 1, "بر") || text.IsWord(i + 1, "خواستار") || text.IsWord(i + 1, "خواهان"))) last = i;
        }
        return last < 0 ? end : last;
    }

    private static int LastComma(MarkedText text, int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (IsComma(text, i)) return i;
        }
        return -1;
    }

    private static bool IsComma(MarkedText text, int i) => text.Is(i, '،') || text.Is(i, ',');
}
