using System.Collections.Immutable;
using System.Globalization;
using Didar.Archive.Terms;

namespace Didar.Archive.Asking;

/// <summary>
/// Lays statements and stands of two windows side by side. Two statements are of one thing where the lemmas of their
/// content words mostly agree, the words asked about left out; they are contrary where one is for and the other against,
/// by act, or where the one denies what the other says.
/// </summary>
internal sealed class Comparer(TermReader terms, string about)
{
    // Of the shorter one's lemmas; fewer than two in common are chance.
    private const double SameThing = 0.5;
    private const int FewestShared = 2;

    private static readonly HashSet<string> For = ["support", "agree", "offer"];
    private static readonly HashSet<string> Against = ["accuse", "reject", "threaten"];

    private readonly HashSet<string> _about = [.. terms.Read(about).Select(static term => term.Lemma)];

    public ImmutableArray<ComparedLine> Compare(IReadOnlyList<Line> then, IReadOnlyList<Line> now)
    {
        var (before, after) = (then.Select(Of).ToList(), now.Select(Of).ToList());
        var pairs = from one in before from other in after let likeness = Likeness(one, other) where likeness.Share >= SameThing orderby likeness.Share descending select (One: one, Other: other, likeness.Because);
        var (used, lines) = (new HashSet<Said>(), new List<ComparedLine>());
        foreach (var (one, other, because) in pairs)
        {
            // Each is paired once, with its nearest.
            if (used.Contains(one) || used.Contains(other)) continue;
            used.Add(one);
            used.Add(other);
            var contrary = Contrary(one, other);
            lines.Add(new(contrary is null ? Change.Kept : Change.Reversed, one.Line, other.Line, contrary is null ? because : $"{because}; {contrary}"));
        }
        lines.AddRange(after.Where(said => !used.Contains(said)).Select(static said => new ComparedLine(Change.New, null, said.Line, null)));
        lines.AddRange(before.Where(said => !used.Contains(said)).Select(static said => new ComparedLine(Change.Dropped, said.Line, null, null)));
        return [.. lines.OrderBy(static line => line.Change switch { Change.Reversed => 0, Change.Kept => 1, Change.New => 2, _ => 3 })
            .ThenBy(static line => (line.Now ?? line.Then)!.Day, StringComparer.Ordinal).ThenBy(static line => (line.Now ?? line.Then)!.Article.Id).ThenBy(static line => (line.Now ?? line.Then)!.Fact, StringComparer.Ordinal)];
    }

    private Said Of(Line line)
    {
        if (line.Kind == LineKind.Position) return new(line, [], false);
        var (lemmas, denies) = terms.Content(string.Join(' ', line.Quotes.Select(static quote => quote.Text)));
        lemmas.ExceptWith(_about);
        return new(line, lemmas, denies);
    }

    private static (double Share, string Because) Likeness(Said one, Said other)
    {
        if (one.Line.Kind != other.Line.Kind) return default;
        if (one.Line.Kind == LineKind.Position)
            return one.Line.AboutKnown == other.Line.AboutKnown ? (2, $"both are on {one.Line.AboutKnown}") : default;
        var shared = one.Lemmas.Where(other.Lemmas.Contains).Order(StringComparer.Ordinal).ToArray();
        var shorter = Math.Min(one.Lemmas.Count, other.Lemmas.Count);
        return shared.Length < FewestShared ? default
            : ((double)shared.Length / shorter, string.Create(CultureInfo.InvariantCulture, $"{shared.Length} of {shorter} lemmas in common: {string.Join(' ', shared)}"));
    }

    private static string? Contrary(Said one, Said other)
    {
        var (then, now) = (one.Line.What, other.Line.What);
        if (one.Line.Kind == LineKind.Position)
            return (then, now) is ("for", "against") or ("against", "for") ? $"{then} then, {now} now" : null;
        if ((For.Contains(then) && Against.Contains(now)) || (Against.Contains(then) && For.Contains(now))) return $"{then} then, {now} now";
        // The contrary of a contrary is the same again.
        return one.Denies == other.Denies ? null : other.Denies ? "its verb is denied now" : "its verb was denied then";
    }

    private sealed record Said(Line Line, HashSet<string> Lemmas, bool Denies);
}
