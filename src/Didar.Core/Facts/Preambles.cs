using Didar.Mentions;

namespace Didar.Facts;

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
            var past = from;
            for (var j = from; j < end; j++)
            {
                if (text.Is(j, '،') || text.Is(j, ',')) past = j;
            }
            if (past == from) past = end;
            return new Preamble(new(i, past), new(from, past));
        }
        return null;
    }
}
