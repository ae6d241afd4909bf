using System.Buffers;
using System.Collections.Frozen;
using Didar.Text;

namespace Didar.Reading;

/// <summary>What a phrase of <c>page-words.tsv</c> is for; the file's head explains each.</summary>
public enum PageWordKind
{
    /// <summary>Closes the report.</summary>
    SignOff,
    /// <summary>Heads the comment form.</summary>
    Comment,
    /// <summary>Heads links to other reports.</summary>
    Related,
    /// <summary>A line of the page's own.</summary>
    Label,
    /// <summary>The page's words after the last sentence.</summary>
    Tail,
    /// <summary>A line that names the origin.</summary>
    OriginLabel,
    /// <summary>Stands before the date of publication.</summary>
    DateLabel,
    /// <summary>A word before a number that is no desk's mark.</summary>
    NoMark,
    /// <summary>«به گزارش».</summary>
    Report,
    /// <summary>«به نقل از».</summary>
    Quoting,
    /// <summary>«گفت‌وگو با».</summary>
    Interview,
    /// <summary>«به نوشته».</summary>
    Wrote,
    /// <summary>A part of an outlet.</summary>
    Desk,
    /// <summary>The kind of an outlet.</summary>
    Medium,
    /// <summary>Heads the name of an office that gives out news.</summary>
    Body,
    /// <summary>A title of respect.</summary>
    Honour,
    /// <summary>Ends a name.</summary>
    Stop,
    /// <summary>A time.</summary>
    Time,
    /// <summary>Stands between an outlet and the place of its branch.</summary>
    Branch,
    /// <summary>Names no outlet.</summary>
    Vague,
    /// <summary>A common word of Persian.</summary>
    Persian,
    /// <summary>A common word of Arabic.</summary>
    Arabic,
    /// <summary>A common word of Urdu.</summary>
    Urdu,
}

/// <summary>The wording of a news page round its report, from <c>knowledge/page-words.tsv</c>.</summary>
public sealed class PageWords
{
    private static readonly FrozenDictionary<string, PageWordKind> Kinds = Enum.GetValues<PageWordKind>()
        .ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    private readonly PhraseTrie[] _phrases;

    private PageWords(PhraseTrie[] phrases, SearchValues<char> cueLetters)
    {
        _phrases = phrases;
        CueLetters = cueLetters;
    }

    /// <summary>The letters, in all their forms, that a cue for an origin can start with.</summary>
    internal SearchValues<char> CueLetters { get; }

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">A row has an unknown kind, or the file has not the columns.</exception>
    public static PageWords Parse(string file)
    {
        var lists = Array.ConvertAll(Enum.GetValues<PageWordKind>(), _ => new List<(string, int)>());
        var rows = new TsvReader(file, ["kind", "words"], stackalloc int[TsvReader.Room]);
        rows.RequireColumns();
        while (rows.MoveNext())
        {
            if (!Kinds.TryGetValue(rows[0].ToString(), out var kind)) throw new FormatException($"'{rows[0]}' is no kind of page word.");
            foreach (var phrase in rows.Variants(1)) lists[(int)kind].Add((phrase, 0));
        }
        var first = new[] { PageWordKind.Report, PageWordKind.Quoting, PageWordKind.Interview, PageWordKind.Wrote }
            .SelectMany(kind => lists[(int)kind]).Select(phrase => Folding.Fold(phrase.Item1[0])).ToHashSet();
        return new PageWords(Array.ConvertAll(lists, PhraseTrie.Build), SearchValues.Create(
            Enumerable.Range(0, 0x700).Select(c => (char)c).Where(c => first.Contains(Folding.Fold(c))).ToArray()));
    }

    /// <summary>Whether a phrase of a kind starts at a place, and where the longest such ends.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a word starts.</param>
    /// <param name="end">One past the phrase's last letter.</param>
    public bool StartsWith(PageWordKind kind, ReadOnlySpan<char> text, int at, out int end) =>
        _phrases[(int)kind].Longest(text, at, text.Length, out end) >= 0;

    /// <summary>Whether a text, blanks and marks aside, is one phrase of a kind.</summary>
    public bool Is(PageWordKind kind, ReadOnlySpan<char> text) => _phrases[(int)kind].Exact(text) >= 0;

    private static string NameOf(PageWordKind kind)
    {
        var name = kind.ToString();
        var second = name.AsSpan(1).IndexOfAnyInRange('A', 'Z');
        return (second < 0 ? name : name.Insert(second + 1, "-")).ToLowerInvariant();
    }
}
