using System.Collections.Immutable;
using Didar.Text;

namespace Didar.Archive.Correcting;

/// <summary>Whom and what a correction names.</summary>
internal static class Parties
{
    /// <summary>The actors that a correction brings to a fact or an entity.</summary>
    public static IEnumerable<ActorIdentity> Of(Correction correction) => correction switch
    {
        MergeActors one => [one.Into],
        SplitMentions one => [one.From.Actor, one.To],
        ChangeSpeaker one => [one.Speaker.Actor],
        ChangeMeeting { Participants: { } all } => all.Select(static party => party.Actor),
        AddStatement { Addressee: { } to } one => [one.Speaker.Actor, to.Actor],
        AddStatement one => [one.Speaker.Actor],
        AddMeeting one => one.Participants.Select(static party => party.Actor),
        _ => [],
    };

    /// <summary>The places that a correction gives.</summary>
    public static IEnumerable<TextSpan> PlacesOf(Correction correction) => correction switch
    {
        SplitMentions one => one.Mentions,
        ChangeBounds one => [.. one.Cue ?? [], .. one.Content ?? [], .. one.Preamble ?? []],
        ChangeMeeting one => PlacesOf(one.Place?.At, one.When?.Text),
        AddStatement one => [.. one.Cue, .. one.Content],
        AddMeeting one => [.. one.Evidence, .. PlacesOf(one.Place?.At, one.When?.Text)],
        AddEvent one => one.Evidence,
        _ => [],
    };

    private static ImmutableArray<TextSpan> PlacesOf(params ReadOnlySpan<TextSpan?> places)
    {
        var told = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var place in places)
        {
            if (place is { } one) told.Add(one);
        }
        return told.ToImmutable();
    }
}
