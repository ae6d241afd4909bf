using System.Globalization;

namespace Didar.Archive.Correcting;

/// <summary>Whether a correction makes sense by itself.</summary>
internal static class CorrectionCheck
{
    /// <summary>Looks at what it says.</summary>
    /// <exception cref="CorrectionException">It says nothing, or contradicts itself.</exception>
    public static void Of(Correction what)
    {
        var fault = what switch
        {
            RenameActor { Name: var name } when string.IsNullOrWhiteSpace(name) => "a name is not empty",
            MergeActors merge when merge.Actor == merge.Into.Key => "an actor can't be merged with itself",
            SplitMentions { Mentions: [] } => "a split says which mentions are another's",
            SplitMentions split when split.From.Actor.Key == split.To.Key => "the mentions are split off to the actor that has them already",
            ChangeAct { Act: null, Mode: null } => "neither an act nor a mode is given",
            ChangeBounds { Cue: null, Content: null, Preamble: null } => "no bounds are given",
            ChangeBounds { Content: [] } or AddStatement { Content: [] } => "a statement has content",
            ChangeMeeting { Participants: null, Status: null, Place: null, When: null } => "nothing about the meeting is given",
            AddMeeting { Evidence: [] } or AddEvent { Evidence: [] } => "a fact has the words that tell it",
            AddMeeting { Participants: [] } or ChangeMeeting { Participants: [] } => "a meeting has participants",
            AddEvent { Actors: [] } => "an event has an acting side",
            _ => null,
        };
        if (fault is not null) throw new CorrectionException(fault);
    }

    /// <summary>Looks at its places.</summary>
    /// <exception cref="CorrectionException">A place lies outside the text, or holds nothing.</exception>
    public static void Places(Correction what, int length)
    {
        foreach (var place in Parties.PlacesOf(what))
        {
            if (place.Start < 0 || place.End <= place.Start || place.End > length)
                throw new CorrectionException(string.Create(CultureInfo.InvariantCulture, $"{place.Start}:{place.End} is no place in a text of {length} characters"));
        }
    }
}
