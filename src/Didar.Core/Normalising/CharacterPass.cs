using System.Collections.Immutable;
using Didar.Reading;
using Didar.Text;

namespace Didar.Normalising;

/// <summary>The first pass: one letter for each letter, controls and converter leftovers out, one line a paragraph.</summary>
internal static class CharacterPass
{
    /// <summary>Puts the wanted parts together, one line feed between them.</summary>
    internal static Rewriter Assemble(string text, ImmutableArray<Part> parts, List<PartKind> kinds)
    {
        var to = new Rewriter(text.Length);
        var done = 0;
        foreach (var part in parts)
        {
            if (part.Kind is PartKind.Boilerplate or PartKind.SignOff || part.Span.IsEmpty) continue;
            if (kinds.Count > 0) to.Replace("\n", part.Span.Start - done);
            else to.Drop(part.Span.Start - done);
            kinds.Add(part.Kind);
            Rewrite(part.Span.Of(text), to, keepLines: false);
            done = part.Span.End;
        }
        to.Drop(text.Length - done);
        return to;
    }

    /// <summary>Rewrites a stretch; with <paramref name="keepLines"/> a line feed parts paragraphs, else it is a blank.</summary>
    internal static void Rewrite(ReadOnlySpan<char> text, Rewriter to, bool keepLines)
    {
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var letter = Letters.Of(c);
            if (letter == c)
            {
                var end = i + 1;
                while (end < text.Length && Letters.Of(text[end]) == text[end]) end++;
                to.Copy(text[i..end]);
                i = end;
            }
            else if (letter == Letters.Dropped)
            {
                var end = i + 1;
                while (end < text.Length && Letters.Of(text[end]) == Letters.Dropped) end++;
                if (Letters.IsDiacritic(c) && i > 0 && text[i - 1] == to.Last && Letters.IsPersian(to.Last)) to.Absorb(end - i);
                else to.Drop(end - i);
                i = end;
            }
            else if (letter == Letters.Special)
            {
                i += RewriteSpecial(text, i, to);
            }
            else if (c == '\n' && keepLines)
            {
                to.Put(c);
                i++;
            }
            else
            {
                to.Change(letter);
                i++;
            }
        }
    }

    private static int RewriteSpecial(ReadOnlySpan<char> text, int i, Rewriter to)
    {
        var c = text[i];
        var length = 1;
        switch (c)
        {
            case '&' when Entities.TryRead(text[i..], out var decoded, out length):
                to.Replace([decoded], length);
                return length;
            case '\u0640':
                while (i + length < text.Length && text[i + length] == c) length++;
                // Between blanks it is a dash; beside a letter it only stretches.
                var isDash = !IsPersianAt(text, i - 1) && !IsPersianAt(text, i + length);
                to.Replace(isDash ? "–" : "", length);
                return length;
            case '*':
                while (i + length < text.Length && text[i + length] == c) length++;
                if (length > 1 || IsPersianAt(text, i - 1) || IsPersianAt(text, i + 1)) to.Drop(length);
                else to.Put(c);
                return length;
            case '\u200B' or '\u00AC' when IsPersianAt(text, i - 1) && IsPersianAt(text, i + 1):
                to.Change(Letters.HalfSpace);
                return 1;
            case '\u200B':
                to.Drop(1);
                return 1;
            case '<' or '>' or '\'' or '`' when i + 1 < text.Length && text[i + 1] == c:
                to.Replace(c == '<' ? "«" : c == '>' ? "»" : "\"", 2);
                return 2;
        }
        if (PresentationForms.Covers(c) && PresentationForms.LettersOf(c) is { } letters)
        {
            to.Replace(letters, 1);
            return 1;
        }
        to.Put(c);
        return 1;
    }

    private static bool IsPersianAt(ReadOnlySpan<char> text, int i) =>
        (uint)i < (uint)text.Length && (Letters.IsPersian(Letters.Of(text[i])) || text[i] >= '\uFB50' && PresentationForms.Covers(text[i]));
}
