using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>Decides whether two encounters are one told twice, and makes one of them.</summary>
internal static class MeetingMerging
{
    /// <summary>How many encounters back the same one may be told again.</summary>
    private const int Remembered = 128;

    /// <summary>How many letters two posts must begin with alike: «وزیرخارجه».</summary>
    private const int LongEnough = 8;

    /// <summary>Adds the draft, or what it tells to the one told before.</summary>
    public static MeetingDraft Add(List<MeetingDraft> found, MeetingDraft draft)
    {
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - Remembered); i--)
        {
            var other = found[i];
            if (!IsSame(other, draft)) continue;
            Join(other, draft);
            return other;
        }
        found.Add(draft);
        return draft;
    }

    /// <summary>Leaves out the encounters of which only one side became known, and trips told by the encounter they led to.</summary>
    public static void Clean(List<MeetingDraft> found)
    {
        found.RemoveAll(draft => draft.Participants.Count < 2);
        foreach (var draft in found)
        {
            var isOfMany = IsOfMany(draft);
            // A body that sits with one guest meets him.
            if (draft.Kind == MeetingKind.Multilateral && draft.Participants.Count == 2 && !isOfMany) draft.Kind = MeetingKind.Meeting;
            else if (draft.Kind == MeetingKind.Meeting && isOfMany) draft.Kind = MeetingKind.Multilateral;
        }
        found.RemoveAll(visit => visit.Kind == MeetingKind.Visit && found.Exists(other => other.Kind != MeetingKind.Visit && IsCovered(visit, other)));
    }

    /// <summary>Whether a group of states that is called by their number takes part: «۱+۵», «تروئیکای اروپا».</summary>
    private static bool IsOfMany(MeetingDraft draft) =>
        draft.Participants.Exists(p => p.Kind == MentionKind.Organisation && p.Country is { } country && country.AsSpan().ContainsAnyInRange('0', '9'));

    private static bool IsSame(MeetingDraft one, MeetingDraft other)
    {
        if (one.Participants.Count < 2 || other.Participants.Count < 2) return false;
        if ((one.Kind == MeetingKind.Visit) != (other.Kind == MeetingKind.Visit) || (one.Kind == MeetingKind.Letter) != (other.Kind == MeetingKind.Letter)) return false;
        // What took place is not what somebody is invited to.
        if (one.Status == FactStatus.Held && other.Status == FactStatus.Proposed || other.Status == FactStatus.Held && one.Status == FactStatus.Proposed) return false;
        // Who travels stands first, where to second: a visit and its return are two.
        if (one.Kind == MeetingKind.Visit && other.Kind == MeetingKind.Visit && one.Participants[1].Country != other.Participants[1].Country) return false;
        var (less, more) = one.Participants.Count <= other.Participants.Count ? (one.Participants, other.Participants) : (other.Participants, one.Participants);
        if (less.TrueForAll(more.Contains)) return true;
        // The first side by its name, the other by its post or its state.
        Span<bool> taken = stackalloc bool[Math.Min(more.Count, 64)];
        var same = 0;
        foreach (var entity in less)
        {
            var at = more.IndexOf(entity);
            if (at >= 0) same++;
            else at = more.FindIndex(candidate => !less.Contains(candidate) && StandsFor(entity, candidate));
            if (at < 0 || at >= taken.Length || taken[at]) return false;
            taken[at] = true;
        }
        return same > 0 || less.Count == 2 && more.Count == 2;
    }

    // A state or a delegation stands for whoever acts for it; a post stands for a person of whom no other post is told.
    private static bool StandsFor(Entity one, Entity other)
    {
        if (one.Country != other.Country) return false;
        if (one.Kind == MentionKind.State || other.Kind == MentionKind.State)
        {
            var side = one.Kind == MentionKind.State ? other : one;
            return side.Kind != MentionKind.State && (side.Kind != MentionKind.People || IsDelegation(side));
        }
        if (IsDelegation(one) || IsDelegation(other)) return one.Kind != other.Kind;
        var (post, person) = one.Kind == MentionKind.Office ? (one, other) : (other, one);
        return post.Kind == MentionKind.Office && person.Kind == MentionKind.Person &&
            (person.Offices.Count == 0 || post.Offices.Exists(office => person.Offices.Exists(held => BeginAlike(office.Folded, held.Folded))));
    }

    // A delegation is whoever led it; «مقامات» of another state are those whom the report names.
    private static bool IsDelegation(Entity entity) => entity.Kind == MentionKind.People &&
        (entity.Name.StartsWith("هی", StringComparison.Ordinal) || entity.Country != Countries.Home && entity.Name.Contains("مقام", StringComparison.Ordinal));

    /// <summary>Whether two parties are one side under two names.</summary>
    public static bool AreOneSide(Entity one, Entity other) => one.Country != Countries.Home && StandsFor(one, other);

    private static bool BeginAlike(string one, string other) =>
        one.AsSpan().CommonPrefixLength(other) >= Math.Min(LongEnough, Math.Min(one.Length, other.Length));

    private static void Join(MeetingDraft other, MeetingDraft draft)
    {
        var isWhole = draft.Participants.Count >= other.Participants.Count;
        foreach (var participant in draft.Participants)
        {
            if (other.Participants.Contains(participant)) continue;
            var unnamed = other.Participants.FindIndex(p => !draft.Participants.Contains(p) && StandsFor(p, participant));
            if (unnamed < 0) other.Participants.Add(participant);
            else if (isWhole && participant.Kind == MentionKind.Person) other.Participants[unnamed] = participant;
        }
        if (other.Kind == MeetingKind.Meeting) other.Kind = draft.Kind;
        if (other.Place.IsEmpty) other.Place = draft.Place;
        if (other.When.IsEmpty) other.When = draft.When;
        if (other.Topics.Count == 0) other.Topics.AddRange(draft.Topics);
        if (other.Sentences[^1] != draft.Sentences[0]) other.Sentences.Add(draft.Sentences[0]);
    }

    private static bool IsCovered(MeetingDraft visit, MeetingDraft other)
    {
        if ((visit.Status == FactStatus.Proposed) != (other.Status == FactStatus.Proposed)) return false;
        var traveller = visit.Participants[0];
        if (other.Sentences.Contains(visit.Sentences[0]) && other.Participants.Contains(traveller)) return true;
        return other.Participants.Exists(p => p == traveller) &&
            other.Participants.Exists(p => p != traveller && visit.Participants.Exists(v => v != traveller && v.Country == p.Country));
    }
}
