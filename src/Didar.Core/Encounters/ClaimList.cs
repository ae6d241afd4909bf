using System.Collections.Immutable;

namespace Didar.Encounters;

/// <summary>A claim while further reports may still tell it.</summary>
internal sealed class ClaimDraft(Facet facet, string value, string? speaker, Party? party, SaidWords? said)
{
    public Facet Facet { get; } = facet;
    public string Value { get; private set; } = value;
    public string? Speaker { get; } = speaker;
    public Party? Party { get; private set; } = party;
    public SaidWords? Said { get; } = said;
    public List<ClaimPlace> Places { get; } = [];

    /// <summary>Takes the fuller name: a post first, then who holds it.</summary>
    public void Fill(Party? other)
    {
        if (other is null || Party is null) return;
        Party = Party.With(other);
        if (Facet == Facet.Participant) Value = Party.Shown;
    }
}

/// <summary>The claims of one encounter as its reports are gone through.</summary>
internal sealed class ClaimList(Encounter encounter)
{
    private readonly List<ClaimDraft> _claims = [];
    private readonly Dictionary<string, int> _source = encounter.Sources.SelectMany(static (group, index) => group.Select(report => (report, index))).ToDictionary(static pair => pair.report, static pair => pair.index, StringComparer.Ordinal);

    public void Add(Facet facet, string value, string? speaker, string report, Text.TextSpan at, Func<ClaimDraft, bool> isSame, Party? party = null, SaidWords? said = null)
    {
        var claim = _claims.Find(claim => claim.Facet == facet && isSame(claim));
        if (claim is null) _claims.Add(claim = new(facet, value, speaker, party, said));
        else claim.Fill(party);
        var place = new ClaimPlace(report, at);
        if (!claim.Places.Contains(place)) claim.Places.Add(place);
    }

    public IEnumerable<ClaimDraft> Of(Facet facet) => _claims.Where(claim => claim.Facet == facet);

    public Claim ClaimOf(ClaimDraft claim) => new(claim.Facet, claim.Value, claim.Speaker, [.. claim.Places], claim.Places.Select(place => _source[place.Report]).Distinct().Count());

    public static bool ShareReport(ClaimDraft one, ClaimDraft other) => one.Places.Any(place => other.Places.Any(also => also.Report == place.Report));

    public ImmutableArray<Claim> Finish() => [.. _claims.OrderBy(static claim => claim.Facet).Select(ClaimOf)];
}
