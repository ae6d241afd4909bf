using Didar.Archive.Terms;
using Didar.Reading;
using Didar.Text;

namespace Didar.Archive.Searching;

/// <summary>Cuts the stretch of an article that shows best why it was found.</summary>
internal static class SnippetCutter
{
    // About three lines of a terminal.
    private const int Longest = 220;
    private const int Before = 60;

    /// <summary>The stretch with the most different words; the first paragraph where none is there.</summary>
    public static Snippet? Cut(Article article, TermReader reader, IReadOnlyList<TermMatch> wanted)
    {
        if (article.Parts.IsEmpty) return null;
        var marks = wanted.Count == 0 ? [] : Marks(article, reader.Read(Reduced(article, wanted)), wanted);
        var body = article.Parts.FirstOrDefault(static part => part.Kind is PartKind.Lead or PartKind.Paragraph);
        var best = Best(marks);
        var around = best < 0 ? body.Span.IsEmpty ? article.Parts[0].Span : body.Span : PartOf(article, marks[best].Span.Start);
        var start = best < 0 ? around.Start : Math.Max(around.Start, marks[best].Span.Start - Before);
        var end = Math.Min(around.End, start + Longest);
        if (start > around.Start) start = WordStart(article.Text, start, end);
        if (end < around.End) end = WordEnd(article.Text, start, end);
        var span = new TextSpan(start, end);
        return new(span.In(article.Text), article.ToPage.ToSource(span),
        [
            .. marks.Where(mark => span.Contains(mark.Span)).Select(mark => (new TextSpan(mark.Span.Start - start, mark.Span.End - start), article.ToPage.ToSource(mark.Span))),
        ]);
    }

    // To analyse the one paragraph that will be shown takes a fraction of the time of the whole. Where no paragraph has the
    // letters of a word, it stands there in a form that only the analyser knows.
    private static Article Reduced(Article article, IReadOnlyList<TermMatch> wanted)
    {
        var (best, most) = (default(Part), 0);
        foreach (var part in article.Parts)
        {
            if (part.Kind is PartKind.Boilerplate or PartKind.SignOff) continue;
            var folded = Folding.Fold(part.Span.Of(article.Text));
            var count = wanted.Sum(match => match.Terms.Count(term => folded.Contains(term.Lemma, StringComparison.Ordinal) || folded.Contains(term.Form, StringComparison.Ordinal)));
            if (count > most) (best, most) = (part, count);
        }
        return most == 0 ? article : article with { Parts = [best] };
    }

    // Places in the article's text, which has no tags; each with the number of the word it stands for.
    private static List<(TextSpan Span, int Word)> Marks(Article article, List<Term> terms, IReadOnlyList<TermMatch> wanted)
    {
        var marks = new List<(TextSpan, int)>();
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = 0; j < wanted.Count; j++)
            {
                var length = wanted[j].LengthAt(terms, i);
                if (length == 0) continue;
                var page = terms[i].At.Union(terms[i + length - 1].At);
                marks.Add((article.ToPage.ToDerived(page), (j << 16) + WordOf(wanted[j], terms[i])));
                i += length - 1;
                break;
            }
        }
        return marks;
    }

    private static int WordOf(TermMatch match, Term term)
    {
        for (var i = 0; i < match.Terms.Count; i++)
            if (match.Terms[i].Lemma == term.Lemma || match.Terms[i].Form == term.Form) return i;
        return 0;
    }

    private static int Best(List<(TextSpan Span, int Word)> marks)
    {
        var (best, most) = (-1, 0);
        var seen = new HashSet<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            seen.Clear();
            for (var j = i; j < marks.Count && marks[j].Span.End <= marks[i].Span.Start - Before + Longest; j++) seen.Add(marks[j].Word);
            if (seen.Count > most) (best, most) = (i, seen.Count);
        }
        return best;
    }

    private static TextSpan PartOf(Article article, int at)
    {
        foreach (var part in article.Parts)
            if (part.Span.Contains(at)) return part.Span;
        return new(0, article.Text.Length);
    }

    private static int WordStart(string text, int start, int end)
    {
        var blank = text.IndexOf(' ', start, end - start);
        return blank < 0 ? start : blank + 1;
    }

    private static int WordEnd(string text, int start, int end)
    {
        var blank = text.LastIndexOf(' ', end - 1, end - start);
        return blank <= start ? end : blank;
    }
}
