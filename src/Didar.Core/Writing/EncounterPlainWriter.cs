using System.Collections.Immutable;
using System.Globalization;
using Didar.Encounters;

namespace Didar.Writing;

/// <summary>Writes an encounter for people at a terminal: who tells it, what all say, what one adds, where they contradict.</summary>
public sealed class EncounterPlainWriter(PlainStyle style)
{
    /// <summary>The account as lines, each ended by a line feed; the first line is a rule.</summary>
    public string Write(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var page = new PlainPage(style);
        var encounter = account.Encounter;
        var key = encounter.Tellings[0].Key;
        page.Rule();
        page.Heading($"{encounter.Id}  {(key.Meeting is { } kind ? Codes.Of(kind) : "speech")}, {Codes.Of(key.Status)}");
        page.Line(2, "told by", string.Create(CultureInfo.InvariantCulture, $"{encounter.Sources.Length} of their own, {encounter.Sources.Sum(static group => group.Length - 1)} copies"));
        foreach (var group in encounter.Sources)
        {
            for (var i = 0; i < group.Length; i++)
            {
                var certainty = encounter.Tellings.Where(telling => telling.Report == group[i]).Min(static telling => telling.Certainty);
                page.Line(4, i == 0 ? "report" : "copy", certainty == Certainty.Certain ? group[i] : $"{group[i]} ({EncounterJson.Of(certainty)})");
            }
        }
        foreach (var contradiction in account.Contradictions)
        {
            page.Blank();
            page.Heading("Contradiction");
            page.Line(4, "why", contradiction.Why);
            WriteClaims(page, contradiction.Claims);
        }
        Section(page, "All say", account.Agreed);
        Section(page, "Several say", account.Shared);
        Section(page, encounter.Sources.Length > 1 ? "Only one says" : "It says", account.Alone);
        page.Blank();
        return page.ToString();
    }

    private static void Section(PlainPage page, string heading, ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty) return;
        page.Blank();
        page.Heading(heading);
        WriteClaims(page, claims);
    }

    private static void WriteClaims(PlainPage page, ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims)
        {
            page.Line(2, EncounterJson.Of(claim.Facet), claim.Value);
            page.Line(4, "speaker", claim.Speaker);
            foreach (var place in claim.Places) page.Line(4, "in", string.Create(CultureInfo.InvariantCulture, $"{place.Report} {place.At.Start}-{place.At.End}"));
        }
    }
}
