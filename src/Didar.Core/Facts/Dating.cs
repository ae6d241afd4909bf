using System.Collections.Immutable;
using Didar.Knowledge;
using Didar.Mentions;
using Didar.Reading;
using Didar.Resolution;
using Didar.Text;
using NodaTime;

namespace Didar.Facts;

/// <summary>
/// Bounds the date of an undated report by the offices that people hold in it and by the agreements and processes it
/// names; holds a dated one against the same offices.
/// </summary>
/// <param name="cast">Who is who in the report.</param>
/// <param name="drafts">Its statements: what is said in them is said by others than the reporter.</param>
internal sealed class Dating(Cast cast, IReadOnlyList<Draft> drafts)
{
    /// <summary>The offices that people hold in the report were never held at one time.</summary>
    public const string NoCommonTime = "DI102";

    /// <summary>The report's date lies outside the time in which a person held the office that the report gives him.</summary>
    public const string DateAgainstOffice = "DI103";

    // A minister is called so from the day he is named, and for some days after he has gone.
    private const int Slack = 31;

    private readonly MarkedText _text = cast.Mentioned.Marked;

    /// <summary>The first and the last day that the report can be of, once <see cref="Window"/> has run; null where one side is open.</summary>
    public (LocalDate First, LocalDate Last)? Days { get; private set; }
    private bool[]? _isTold;

    /// <summary>Something that bounds the date.</summary>
    /// <param name="Allowed">The stretches in which it can be.</param>
    /// <param name="Reason">Why, in one sentence.</param>
    /// <param name="At">The tokens that say it.</param>
    private sealed record Bound(ImmutableArray<TenureWindow.Stretch> Allowed, string Reason, TokenRange At);

    /// <summary>The window of an undated report; null for a dated one, and where nothing bounds it or its bounds exclude each other.</summary>
    /// <param name="problems">Takes what does not fit.</param>
    public DateWindow? Window(List<Problem> problems)
    {
        var offices = Offices();
        if (cast.Analysis.NormalText.Article.Published is { } published)
        {
            Hold(published, offices, problems);
            return null;
        }
        Bound[] bounds = [.. offices, .. Frameworks()];
        if (bounds.Length == 0) return null;
        var window = new TenureWindow();
        var used = new List<Bound>();
        foreach (var bound in bounds)
        {
            window.Keep(bound.Allowed);
            used.Add(bound);
            if (!window.IsEmpty) continue;
            problems.Add(new(NoCommonTime, "Facts", $"no date fits all of this: {string.Join("; ", Excluding(used).Select(b => b.Reason))}", Page(bound.At)));
            return null;
        }
        if (window.From is null && window.To is null) return null;
        if (window is { From: { } from, To: { } to }) Days = (from.Earliest, to.Latest);
        return new(window.From?.ToString(), window.To?.ToString(), [.. bounds.Select(b => b.Reason)]);
    }

    // Of the bounds that leave no day, the last and the fewest before it.
    private static List<Bound> Excluding(List<Bound> used)
    {
        var last = used[^1];
        foreach (var other in used)
        {
            var pair = new TenureWindow();
            pair.Keep(other.Allowed);
            pair.Keep(last.Allowed);
            if (pair.IsEmpty) return [other, last];
        }
        return used;
    }

    private void Hold(Publication published, List<Bound> offices, List<Problem> problems)
    {
        var first = published.Date;
        var last = published.LastDay;
        Days = (first, last);
        foreach (var office in offices)
        {
            if (TenureWindow.Holds(office.Allowed, first, last, Slack)) continue;
            problems.Add(new(DateAgainstOffice, "Facts", $"the report is dated {first.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}, but {office.Reason}", Page(office.At)));
        }
    }

    private List<Bound> Offices()
    {
        var bounds = new List<Bound>();
        foreach (var entity in cast.Entities)
        {
            if (entity.Kind != MentionKind.Person || entity.Known is not { } known || !_text.Knowledge.TryGetPerson(known, out var person) || IsLate(entity)) continue;
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var held in entity.Offices)
            {
                if (held.Known is not { } id || told.Contains(id) || !_text.Knowledge.TryGetOffice(id, out var office)) continue;
                if (held.Tokens.Find(IsReporters) is not { IsEmpty: false } at || TenuresOf(person, office) is not { IsEmpty: false } tenures) continue;
                told.Add(id);
                bounds.Add(new(tenures, $"{person.English} ({person.Id}) held the office of {office.English} ({office.Id}) {string.Join(" and ", tenures.Select(Told))}", at));
            }
        }
        return bounds;
    }

    private ImmutableArray<TenureWindow.Stretch> TenuresOf(Person person, Office office)
    {
        var stretches = ImmutableArray.CreateBuilder<TenureWindow.Stretch>();
        foreach (var tenure in _text.Knowledge.TenuresOfPerson(person.Id))
        {
            if (tenure.Office != office.Id) continue;
            // Beside a doubtful time in office a sure one bounds nothing: the report may be of the other.
            if (!tenure.Certain) return [];
            stretches.Add(new(tenure.From, tenure.To));
        }
        return stretches.ToImmutable();
    }

    // What goes on or was agreed can't be named before; after its end it still is. Plans and conferences are talked of long before.
    private List<Bound> Frameworks()
    {
        var bounds = new List<Bound>();
        var told = new HashSet<int>();
        foreach (var (at, row) in _text.Frameworks)
        {
            var framework = _text.Knowledge.Frameworks[row];
            if (framework is not { From: { } from, Kind: FrameworkKind.Agreement or FrameworkKind.Process or FrameworkKind.Resolution } || !told.Add(row)) continue;
            bounds.Add(new([new(from, null)], $"{framework.English} ({framework.Id}) began in {from}", at));
        }
        return bounds;
    }

    private static string Told(TenureWindow.Stretch stretch) => stretch switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from}",
        _ => "at a time not known",
    };

    /// <summary>Whether the reporter gives the office in his own voice and as one held now.</summary>
    private bool IsReporters(TokenRange office)
    {
        if (IsFormer(office.First - 1) || IsFormer(office.End)) return false;
        for (var i = office.First; i < office.End; i++)
        {
            if (_text[i].Is(WordClasses.Former)) return false;
        }
        return !(_isTold ??= Told())[office.First];
    }

    /// <summary>Which tokens are somebody else's words: in a quotation, or in what a statement says.</summary>
    private bool[] Told()
    {
        var tokens = cast.Analysis.Tokens;
        var depth = new int[tokens.Length + 1];
        foreach (var (open, close) in new QuotationMap(cast.Analysis).Quotations) Enter(open, close);
        foreach (var draft in drafts) Enter(TokenAt(draft.Content.Start), TokenAt(draft.Content.End));
        var told = new bool[tokens.Length];
        for (int i = 0, inside = 0; i < told.Length; i++) told[i] = (inside += depth[i]) > 0;
        return told;

        void Enter(int first, int end)
        {
            depth[first]++;
            depth[end]--;
        }
    }

    // The first token that does not begin before a place of the normal text.
    private int TokenAt(int place)
    {
        var tokens = cast.Analysis.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private bool IsFormer(int token) => token >= 0 && token < cast.Analysis.Tokens.Length && _text[token].Is(WordClasses.Former);

    // «شهید سلیمانی»: who is dead holds nothing.
    private bool IsLate(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
            {
                if (_text[i].HonorificIsLate) return true;
            }
        }
        return false;
    }

    private TextSpan Page(TokenRange tokens) =>
        cast.Analysis.NormalText.ToPage.ToSource(new(_text.Token(tokens.First).Span.Start, _text.Token(tokens.End - 1).Span.End));
}
