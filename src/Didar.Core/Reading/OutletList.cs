using Didar.Text;

namespace Didar.Reading;

/// <summary>What kind of medium an outlet is.</summary>
public enum OutletKind
{
    /// <summary>A news agency.</summary>
    Agency,
    /// <summary>A newspaper or magazine.</summary>
    Newspaper,
    /// <summary>A television or radio station.</summary>
    Broadcaster,
    /// <summary>A news site.</summary>
    Site,
    /// <summary>A group that gives out news.</summary>
    NewsGroup,
}

/// <summary>A news outlet.</summary>
/// <param name="Id">Its id in <c>knowledge/outlets.tsv</c>.</param>
/// <param name="Name">Its standard Persian name.</param>
/// <param name="NameEn">Its English name.</param>
/// <param name="Kind">What kind of medium it is.</param>
/// <param name="Country">ISO 3166 alpha-3 of its seat.</param>
public sealed record Outlet(string Id, string Name, string NameEn, OutletKind Kind, string Country);

/// <summary>The outlets of <c>knowledge/outlets.tsv</c>, found by any of their spellings.</summary>
public sealed class OutletList
{
    private const char OrdinaryWord = '~';

    private readonly Outlet[] _outlets;
    private readonly Spelling[] _spellings;
    private readonly PhraseTrie _trie;

    private OutletList(Outlet[] outlets, Spelling[] spellings)
    {
        _outlets = outlets;
        _spellings = spellings;
        _trie = PhraseTrie.Build(spellings.Select((spelling, index) => (spelling.Text, index)));
    }

    /// <summary>The number of outlets.</summary>
    public int Count => _outlets.Length;

    /// <summary>The outlets, in the order of the file.</summary>
    public IReadOnlyList<Outlet> Outlets => _outlets;

    /// <summary>Reads the files' texts, a user's own before the shipped one: of two rows with one id, and of two outlets with one spelling, the first counts.</summary>
    /// <exception cref="FormatException">A file has not the columns, or a kind is unknown.</exception>
    public static OutletList Parse(params IEnumerable<string> files)
    {
        var outlets = new List<Outlet>();
        var spellings = new List<Spelling>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files) Read(file, ids, outlets, spellings);
        return new OutletList([.. outlets], [.. spellings]);
    }

    /// <summary>The outlet that a whole name stands for, or null.</summary>
    public Outlet? Find(ReadOnlySpan<char> name) =>
        _trie.Exact(name) is >= 0 and var found ? _outlets[_spellings[found].Outlet] : null;

    /// <summary>The outlet whose longest name starts at a place, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a word starts.</param>
    /// <param name="end">One past the name's last letter.</param>
    /// <param name="spelling">The name in the list's spelling.</param>
    /// <param name="ordinary">Whether the name is also an ordinary word.</param>
    internal Outlet? Match(ReadOnlySpan<char> text, int at, out int end, out string spelling, out bool ordinary)
    {
        var found = _trie.Longest(text, at, text.Length, out end);
        (spelling, ordinary) = found < 0 ? ("", false) : (_spellings[found].Text, _spellings[found].IsOrdinary);
        return found < 0 ? null : _outlets[_spellings[found].Outlet];
    }

    private static void Read(string file, HashSet<string> ids, List<Outlet> outlets, List<Spelling> spellings)
    {
        var rows = new TsvReader(file, ["id", "fa", "en", "kind", "country"], stackalloc int[TsvReader.Room]);
        rows.RequireColumns();
        while (rows.MoveNext())
        {
            var names = rows.Variants(1);
            if (names.IsEmpty || !ids.Add(rows[0].ToString())) continue;
            outlets.Add(new(rows[0].ToString(), names[0].TrimStart(OrdinaryWord), rows[2].ToString(), KindOf(rows[3]), rows[4].ToString()));
            foreach (var name in names)
                spellings.Add(new(name.TrimStart(OrdinaryWord), outlets.Count - 1, name[0] == OrdinaryWord));
        }
    }

    private static OutletKind KindOf(ReadOnlySpan<char> kind) => kind switch
    {
        "agency" => OutletKind.Agency,
        "newspaper" => OutletKind.Newspaper,
        "broadcaster" => OutletKind.Broadcaster,
        "site" => OutletKind.Site,
        "news-group" => OutletKind.NewsGroup,
        _ => throw new FormatException($"'{kind}' is no kind of outlet."),
    };

    private readonly record struct Spelling(string Text, int Outlet, bool IsOrdinary);
}
