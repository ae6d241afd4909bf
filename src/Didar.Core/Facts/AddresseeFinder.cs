using Didar.Knowledge;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>
/// Finds who is spoken to: whom the clause of the cue names («به X گفت», «از X خواست», «خطاب به X»), else whom the letter
/// goes to, else the other side of the encounter in which it is said.
/// </summary>
internal sealed class AddresseeFinder(Cast cast)
{
    private readonly MarkedText _text = cast.Mentioned.Marked;
    private readonly Dictionary<VenueDraft, Entity> _writtenTo = [];

    /// <summary>Sets the addressee of each draft that has one.</summary>
    public void Find(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if ((Named(draft) ?? ByVenue(draft)) is { } addressee && addressee != draft.Speaker) draft.Addressee = addressee;
        }
    }

    private Entity? Named(Draft draft)
    {
        if (draft.Cue is not { Kind: CueKind.Verb, Frame: { } frame } cue) return null;
        var mayAddress = !Completes(frame, "به") || Directs(frame, "به");
        var mayAsk = Directs(frame, "از");
        for (var i = cue.First - 1; i >= cue.ClauseStart; i--)
        {
            if (i + 1 >= cue.First || draft.Content.Contains(_text.Token(i).Span)) continue;
            var isTo = _text.IsWord(i, "به") && _text[i].ClassEnd == i + 1;
            var isSpoken = isTo && i > 0 && _text.IsWord(i - 1, "خطاب") || _text[i].Is(WordClasses.Adverb) && _text[i].ClassEnd == i + 2 && _text.IsWord(i, "خطاب");
            var at = isSpoken && !isTo ? i + 2 : i + 1;
            if (!isSpoken && !(isTo && mayAddress) && !(mayAsk && _text.IsWord(i, "از"))) continue;
            if (at < cue.First && MentionAt(at, cue.First) is { } mention && cast.EntityOf(mention) is { } entity) return entity;
        }
        return null;
    }

    private Mention? MentionAt(int at, int limit)
    {
        var mention = cast.Mentioned.Subjects.StartingAt(at) ?? (_text.IsPunctuation(at) && at + 1 < limit ? cast.Mentioned.Subjects.StartingAt(at + 1) : null);
        return mention is not null && mention.Tokens.End <= limit && mention.Kind != MentionKind.Pronoun ? mention : null;
    }

    private static bool Completes(ReportingFrame frame, string preposition)
    {
        foreach (var completion in frame.Completions)
        {
            if (completion.Kind == Complement.Prepositional && completion.Preposition == preposition) return true;
        }
        return false;
    }

    private static bool Directs(ReportingFrame frame, string preposition)
    {
        foreach (var slot in frame.Targets)
        {
            if (slot.Preposition == preposition) return true;
        }
        return false;
    }

    private Entity? ByVenue(Draft draft)
    {
        if (draft.Venue is not { } venue) return null;
        if (venue.Kind is VenueKind.Letter or VenueKind.Message)
        {
            if (!_writtenTo.ContainsKey(venue) && Receiver(venue, draft) is { } receiver) _writtenTo.Add(venue, receiver);
            return _writtenTo.GetValueOrDefault(venue);
        }
        if (venue.Kind is not (VenueKind.Meeting or VenueKind.Call) || venue.Meeting is not { } meeting || !meeting.Participants.Contains(draft.Speaker)) return null;
        Entity? other = null;
        foreach (var participant in meeting.Participants)
        {
            if (participant == draft.Speaker || MeetingMerging.AreOneSide(participant, draft.Speaker)) continue;
            // A named person before the state that is named beside him.
            if (other is null || (other.Kind is MentionKind.State or MentionKind.Organisation && participant.Kind is MentionKind.Person or MentionKind.Office)) other = participant;
        }
        return other;
    }

    private Entity? Receiver(VenueDraft venue, Draft draft)
    {
        for (var i = venue.At.First + 1; i + 1 < draft.Cue.First; i++)
        {
            if (_text.IsWord(i, "به") && MentionAt(i + 1, draft.Cue.First) is { } mention) return cast.EntityOf(mention);
        }
        return null;
    }
}
