using Didar.Knowledge;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>What one side says of another is the event that its act names. Plain statements make none.</summary>
internal sealed class StatementEvents(Cast cast, Sides sides, Partners partners)
{
    /// <summary>How many sentences back «این اتهامات» may point.</summary>
    private const int Back = 2;

    public void Find(List<Draft> drafts, List<EventDraft> to)
    {
        for (var d = 0; d < drafts.Count; d++)
        {
            if (Of(drafts[d], RecordMaker.Numbered('s', d + 1)) is { } said) to.Add(said);
        }
    }

    private EventDraft? Of(Draft draft, string from)
    {
        if (StatementTypes.Of(draft.Act) is not { } type || sides.CodeOf(draft.Speaker) is not { } actor) return null;
        if (type == PloverType.Request && Asked(draft) is { } asked) return Event(type, actor, asked, draft, from, "event/said-to", 5);
        var isByVerb = draft.Cue.Frame is { Act: not "state" };
        // Whom one meets is whom one asks, whatever else is named.
        if (type == PloverType.Request && (AddressedSide(draft, actor) ?? partners.Of(draft.Speaker)) is { } spoken) return Event(type, actor, spoken, draft, from, "event/said-to", isByVerb ? 5 : 3);
        if (OtherSide(draft, actor) is { } other) return Event(type, actor, other, draft, from, "event/said", isByVerb ? 5 : type == PloverType.Request ? 3 : 4);
        if ((partners.Of(draft.Speaker) ?? (type == PloverType.Reject ? Before(draft, actor) : null)) is { } present) return Event(type, actor, present, draft, from, "event/said-to", isByVerb ? 5 : 3);
        // Where nobody else is named, politics at home: parliament asks the government, a minister thanks the police.
        return actor == Countries.Home && !partners.Any && type is PloverType.Request or PloverType.Accuse or PloverType.Support or PloverType.Agree ? Event(type, actor, actor, draft, from, "event/said-at-home", isByVerb ? 5 : 4) : null;
    }

    private static EventDraft Event(PloverType type, string actor, string other, Draft draft, string from, string rule, int weight) =>
        new(type, null, [actor], [other], FactStatus.Held, draft.Content, from, rule, weight);

    /// <summary>The first side named in what was said that is not the speaker's own; where things happen («در سوریه») comes last.</summary>
    private string? OtherSide(Draft draft, string own)
    {
        var tokens = cast.Analysis.Tokens;
        string? place = null;
        for (var s = draft.Cue.Sentence; s <= draft.LastSentence; s++)
        {
            foreach (var side in sides.Of(s))
            {
                if (side.Code == own || !draft.Content.Contains(tokens[side.First].Span)) continue;
                // «اروپا باید …»: of whom it is demanded is who is to do it.
                if (draft.Act == Act.Request && side.Role != SideRole.Subject) continue;
                if (side.Role is not (SideRole.In or SideRole.Other)) return side.Code;
                place ??= side.Code;
            }
        }
        return place;
    }

    private string? AddressedSide(Draft draft, string own) => draft.Addressee is { } addressee && sides.CodeOf(addressee) is { } code && code != own ? code : null;

    /// <summary>«از پارلمان این کشور خواست»: whom a demand goes to, of whichever side.</summary>
    private string? Asked(Draft draft)
    {
        foreach (var side in sides.Of(draft.Cue.Sentence))
        {
            if (side.Role == SideRole.From && side.First >= draft.Cue.ClauseStart && side.End <= draft.Cue.First && side.First != draft.Cue.Subject?.Tokens.First) return side.Code;
        }
        return null;
    }

    /// <summary>«این اتهامات را رد کرد»: the side last named before.</summary>
    private string? Before(Draft draft, string own)
    {
        for (var s = draft.Cue.Sentence; s >= Math.Max(0, draft.Cue.Sentence - Back); s--)
        {
            var all = sides.Of(s);
            for (var k = all.Length - 1; k >= 0; k--)
            {
                if (all[k].Code != own && all[k].First < draft.Cue.First) return all[k].Code;
            }
        }
        return null;
    }
}
