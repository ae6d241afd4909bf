using System.Collections.Immutable;
using System.Globalization;
using Didar.Facts;
using Didar.Reading;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>Turns what a person points at (s3, e2, words of the text) into what stays valid after another reading.</summary>
/// <param name="current">The article's record, with its corrections.</param>
/// <param name="article">The article.</param>
public sealed class ArticlePointer(CorrectedRecord current, Article article)
{
    /// <summary>The current record.</summary>
    public CorrectedRecord Current => current;

    /// <summary>By what corrections call the article: SHA-256 of its text.</summary>
    public string Article => current.Record.Source.Sha256;

    /// <summary>The address of a fact of the current record, by its id: s3, m1, v2.</summary>
    /// <exception cref="CorrectionException">There is none.</exception>
    public FactAddress Fact(string id)
    {
        if (current.States.Any(one => one.Fact == id && one.State == FactState.Rejected)) throw new CorrectionException($"{id} is rejected; undo that first");
        return current.Addresses.TryGetValue(id, out var address) ? address
            : throw new CorrectionException($"there is no {id} in the record; it has {string.Join(' ', current.Addresses.Keys)}");
    }

    /// <summary>An entity of the current record as a party, by its id: e2; null where there is none.</summary>
    public Party? Party(string id)
    {
        for (var i = 0; i < current.Keys.Length; i++)
        {
            if (current.Record.Entities[i] is not { } entity || entity.Id != id) continue;
            return new(
                new(current.Keys[i], entity.Kind, entity.Name, entity.NameEn, entity.Known, entity.Country),
                [.. entity.Mentions.Select(static mention => new TextSpan(mention.Start, mention.End))]);
        }
        return null;
    }

    /// <summary>The entity that an actor is in the article; null where the article has none.</summary>
    /// <param name="key">The actor's key.</param>
    public Party? PartyOf(string key)
    {
        var at = current.Keys.IndexOf(key);
        return at < 0 ? null : Party(current.Record.Entities[at].Id);
    }

    /// <summary>A place: <c>START:END</c> in UTF-16 code units of the page, or words of it that occur once.</summary>
    /// <exception cref="CorrectionException">There is no such place, or the words occur several times.</exception>
    public TextSpan Place(string told)
    {
        ArgumentException.ThrowIfNullOrEmpty(told);
        var colon = told.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && int.TryParse(told.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(told.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return new(start, end);
        var places = new List<TextSpan>();
        for (var at = article.Page.IndexOf(told, StringComparison.Ordinal); at >= 0; at = article.Page.IndexOf(told, at + 1, StringComparison.Ordinal)) places.Add(new(at, at + told.Length));
        return places switch
        {
            [var only] => only,
            [] => throw new CorrectionException($"the article does not say «{told}»; write the words as they are printed, or START:END"),
            _ => throw new CorrectionException($"the article says «{told}» at {string.Join(", ", places.Take(5).Select(Told))}; write which"),
        };
    }

    /// <summary>The words of a place.</summary>
    /// <exception cref="CorrectionException">It lies outside the text.</exception>
    public string Words(TextSpan place) => place.Start >= 0 && place.Start < place.End && place.End <= article.Page.Length ? place.In(article.Page)
        : throw new CorrectionException($"{Told(place)} is no place in the article");

    /// <summary>Several places.</summary>
    /// <exception cref="CorrectionException">There is no such place, or the words occur several times.</exception>
    public ImmutableArray<TextSpan> Places(IEnumerable<string> told) => [.. told.Select(Place).Order()];

    private static string Told(TextSpan place) => string.Create(CultureInfo.InvariantCulture, $"{place.Start}:{place.End}");
}
