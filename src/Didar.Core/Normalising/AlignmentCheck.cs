using Didar.Text;

namespace Didar.Normalising;

/// <summary>
/// Holds a normal text against its source. What a normal character leads to must itself normalise to that character:
/// its source span, letter by letter through the first pass and without blanks, half-spaces and quotation marks, gives
/// the letters of the edit it belongs to. A blank or half-space may stand for white space, half-spaces or nothing; a
/// digit for the same digit in any script; a mark for the same mark in any script.
/// </summary>
internal static class AlignmentCheck
{
    // What becomes of these depends on their neighbours, which a source span by itself does not show.
    private const string Depends = " \u200C\"«»&*<>'`\u00AC–";

    /// <summary>The first normal span whose source does not normalise to it; null where all is well.</summary>
    internal static TextSpan? FirstFault(NormalText normal)
    {
        var last = 0;
        for (var i = 0; i < normal.Text.Length;)
        {
            var source = normal.ToPage.ToSource(new(i, i + 1));
            var end = i + 1;
            // Characters of one edit share its source span.
            while (end < normal.Text.Length && source.Length > 0 && normal.ToPage.ToSource(new(end, end + 1)) == source) end++;
            if (source.Start < last || source.End > normal.Article.Page.Length) return new(i, end);
            last = source.End;
            if (!string.Equals(Bare(normal.Text[i..end]), Bare(source.In(normal.Article.Page)), StringComparison.Ordinal)) return new(i, end);
            i = end;
        }
        return null;
    }

    private static string Bare(string text)
    {
        var to = new Rewriter(text.Length);
        CharacterPass.Rewrite(text, to, keepLines: false);
        return string.Concat(to.Finish().Where(c => !Depends.Contains(c, StringComparison.Ordinal)).Select(One));
    }

    private static char One(char c) => c switch
    {
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        '،' => ',',
        '؛' => ';',
        '؟' => '?',
        _ => c,
    };
}
