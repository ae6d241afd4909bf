using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Reading;

/// <summary>
/// Finds what a report says of its own origin: the outlet it names as its own, the origin it takes the report from,
/// and the place of its dateline.
/// </summary>
/// <param name="outlets">The names of outlets; others are read too.</param>
/// <param name="words">The wording of pages.</param>
public sealed class SourceLineReader(OutletList outlets, PageWords words)
{
    // A report says where it comes from early, or never.
    private const int Reach = 6000, PartsForOrigin = 5, PartsForPlace = 2;

    private readonly OriginNames _names = new(outlets, words);

    /// <summary>The source line of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="parts">Its parts.</param>
    public SourceLine Read(ReadOnlySpan<char> text, ImmutableArray<Part> parts)
    {
        var claims = new OriginClaims(text, words, _names).In(parts, Reach);
        var outlet = Outlet(claims);
        var via = Via(claims, outlet);
        var place = claims.FirstOrDefault(claim => claim.Place is not null && claim.Part <= PartsForPlace)?.Place;
        return outlet is null && via is null && place is null
            ? SourceLine.None
            : new(outlet?.ToNamed(), via?.ToNamed(), place);
    }

    private static OriginName? Outlet(List<OriginClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Cue is not (OriginCue.ByLine or OriginCue.Report) || claim.Name.Kind == OriginKind.Body) continue;
            if (!claim.Name.IsForeign) return claim.Name;
            // A report taken from abroad names the agencies at home only for what they add.
            if (claim.Cue == OriginCue.Report) break;
        }
        return claims.Find(claim => claim.Cue == OriginCue.Interview && claim.Name is { Outlet.Country: "IRN" })?.Name;
    }

    private static OriginName? Via(List<OriginClaim> claims, OriginName? outlet)
    {
        foreach (var claim in claims)
        {
            if (claim.Via is { } via && Differs(via, outlet)) return via;
        }
        foreach (var claim in claims)
        {
            if (claim.Cue is OriginCue.Report or OriginCue.Quoting && claim.Part <= PartsForOrigin && Differs(claim.Name, outlet)) return claim.Name;
        }
        foreach (var claim in claims)
        {
            if (claim.Cue == OriginCue.Wrote && claim.Part <= PartsForOrigin && Differs(claim.Name, outlet)) return claim.Name;
        }
        return null;
    }

    private static bool Differs(OriginName name, OriginName? outlet) => outlet is not { } own || !name.IsSameAs(own);
}
