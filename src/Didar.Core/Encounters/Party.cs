using System.Collections.Immutable;
using Didar.Facts;
using Didar.Text;

namespace Didar.Encounters;

/// <summary>
/// Who somebody is across reports, without the report: what two reports of one meeting may share. Names and titles are
/// folded (<see cref="Folding"/>), so that spelling does not part them.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Known">The id in the knowledge files, where known.</param>
/// <param name="Name">The folded name, blanks left out; null for a post-holder never named.</param>
/// <param name="Country">The side acted for.</param>
/// <param name="Titles">The offices, each as its words.</param>
/// <param name="Shown">The name as the record has it.</param>
public sealed record Party(EntityKind Kind, string? Known, string? Name, string? Country, ImmutableArray<Title> Titles, string Shown)
{
    // Enough letters of a surname to part most people, few enough to be the same in «صفایی‌نژاد» and «نژاد».
    private const int TailLetters = 4;

    /// <summary>The party that an entity of a record is.</summary>
    public static Party Of(RecordEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var titles = entity.Offices.Select(static office => Title.Of(office.Title, office.Office));
        if (entity.Kind == EntityKind.Office) titles = titles.Append(Title.Of(entity.Name, null));
        var named = entity.Kind == EntityKind.Office ? null : Folding.Fold(entity.Name);
        return new(entity.Kind, entity.Known, named, entity.Country, [.. titles.DistinctBy(static title => (title.Office, string.Join(' ', title.Words)))], entity.Name);
    }

    /// <summary>The same with what another mention of it adds.</summary>
    internal Party With(Party other) => this with
    {
        Kind = Name is null ? other.Kind : Kind,
        Known = Known ?? other.Known,
        Name = Name is null || (other.Name?.Length > Name.Length) ? other.Name ?? Name : Name,
        Shown = Name is null || (other.Name?.Length > Name.Length) ? other.Shown : Shown,
        Country = Country ?? other.Country,
        Titles = [.. Titles.Concat(other.Titles).DistinctBy(static title => (title.Office, string.Join(' ', title.Words)))],
    };

    /// <summary>The words by which reports that tell of it find each other: by name, and by the head of each office with its state.</summary>
    internal IEnumerable<string> Tokens()
    {
        if (Name is { } name)
        {
            yield return $"n:{(Kind == EntityKind.Person && name.Length > TailLetters ? name[^TailLetters..] : name)}";
            if (Kind != EntityKind.Person) yield break;
        }
        foreach (var head in Titles.Select(static title => title.Words[0]).Distinct(StringComparer.Ordinal)) yield return $"h:{head}";
    }

    /// <summary>Whether it is a named person or body, and not only a post or several people.</summary>
    internal bool IsNamed => Name is not null && Kind is not (EntityKind.People or EntityKind.State);
}

/// <summary>An office as its words, for comparison.</summary>
/// <param name="Office">The office's id in the knowledge files, where known.</param>
/// <param name="Words">The title's folded words in their order; never empty.</param>
public sealed record Title(string? Office, ImmutableArray<string> Words)
{
    // «سفیر جمهوری ترکمنستان در تهران» is «سفیر ترکمنستان».
    private static readonly HashSet<string> Silent = ["جمهوری", "کشور", "دولت", "و", "در", "اسلامی", "خارجه", "امور"];

    internal static Title Of(string title, string? office)
    {
        var words = title.Split([' ', '\u200C'], StringSplitOptions.RemoveEmptyEntries).Select(static word => Folding.Fold(word)).Where(static word => word.Length > 0).ToArray();
        return new(office, words.Length == 0 ? ["?"] : [.. words]);
    }

    /// <summary>Whether both may be one office: the same id, or the words of one all in the other with the same head.</summary>
    internal bool MayBe(Title other)
    {
        if (Office is not null && other.Office is not null) return Office == other.Office;
        if (Words[0] != other.Words[0]) return false;
        var (shorter, longer) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        return shorter.All(word => longer.Contains(word, StringComparer.Ordinal) || Silent.Contains(word));
    }
}
