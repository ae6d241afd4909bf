using System.Collections.Immutable;
using Didar.Archive.Keeping;
using Didar.Archive.Opening;
using Didar.Reading;
using Didar.Text;

namespace Didar.Archive.Asking;

/// <summary>Cuts the characters of places out of the articles' pages. One thread at a time.</summary>
/// <param name="articles">Reads the sources again.</param>
internal sealed class PageQuotes(KeptArticles articles)
{
    // One answer cites a report again and again; a bound keeps memory flat.
    private const int Remembered = 64;

    private readonly Dictionary<long, Article?> _pages = [];

    public ImmutableArray<Quote> Of(long article, IEnumerable<TextSpan> places)
    {
        var page = PageOf(article);
        return [.. places.Select(place => new Quote(place, page is null ? null : Words(page, place)))];
    }

    // What lies in the markup only is shown as it stands there.
    private static string Words(Article page, TextSpan place)
    {
        var inText = page.ToPage.ToDerived(place);
        return inText.IsEmpty ? place.In(page.Page) : inText.In(page.Text);
    }

    private Article? PageOf(long article)
    {
        if (_pages.TryGetValue(article, out var page)) return page;
        if (_pages.Count >= Remembered) _pages.Clear();
        try
        {
            page = articles.Article(article);
        }
        catch (ArchiveException)
        {
            // A file that is only referred to may be gone: the fact holds all the same, and didar check tells of it.
            page = null;
        }
        return _pages[article] = page;
    }
}
