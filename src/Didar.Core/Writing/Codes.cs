using Didar.Facts;

namespace Didar.Writing;

/// <summary>The words of the record's JSON form for each enumeration, for writers that need no serializer.</summary>
internal static class Codes
{
    public static string Of(Act act) => act switch
    {
        Act.State => "state",
        Act.Support => "support",
        Act.Agree => "agree",
        Act.Offer => "offer",
        Act.Request => "request",
        Act.Accuse => "accuse",
        Act.Reject => "reject",
        Act.Threaten => "threaten",
        Act.Warn => "warn",
        Act.Hope => "hope",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Of(HolderCertainty certainty) => certainty == HolderCertainty.Sure ? "sure" : "possible";

    public static string Of(SpeechMode mode) => mode == SpeechMode.Direct ? "direct" : "indirect";

    public static string Of(MentionForm form) => form switch
    {
        MentionForm.Name => "name",
        MentionForm.Office => "office",
        MentionForm.Pronoun => "pronoun",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.For => "for",
        Stance.Against => "against",
        Stance.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(stance)),
    };

    public static string Of(VenueKind kind) => kind switch
    {
        VenueKind.Meeting => "meeting",
        VenueKind.Call => "call",
        VenueKind.Multilateral => "multilateral",
        VenueKind.Visit => "visit",
        VenueKind.PressConference => "press-conference",
        VenueKind.Interview => "interview",
        VenueKind.Speech => "speech",
        VenueKind.FridayPrayer => "friday-prayer",
        VenueKind.Session => "session",
        VenueKind.Post => "post",
        VenueKind.Letter => "letter",
        VenueKind.Message => "message",
        VenueKind.Statement => "statement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(MeetingKind kind) => kind switch
    {
        MeetingKind.Meeting => "meeting",
        MeetingKind.Call => "call",
        MeetingKind.Visit => "visit",
        MeetingKind.Multilateral => "multilateral",
        MeetingKind.Letter => "letter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Held => "held",
        FactStatus.Planned => "planned",
        FactStatus.Denied => "denied",
        FactStatus.Proposed => "proposed",
        FactStatus.Hypothetical => "hypothetical",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Office => "office",
        EntityKind.Organisation => "organisation",
        EntityKind.State => "state",
        EntityKind.Group => "group",
        EntityKind.People => "people",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PloverType type) => type switch
    {
        PloverType.Agree => "AGREE",
        PloverType.Consult => "CONSULT",
        PloverType.Support => "SUPPORT",
        PloverType.Concede => "CONCEDE",
        PloverType.Cooperate => "COOPERATE",
        PloverType.Aid => "AID",
        PloverType.Retreat => "RETREAT",
        PloverType.Request => "REQUEST",
        PloverType.Accuse => "ACCUSE",
        PloverType.Reject => "REJECT",
        PloverType.Threaten => "THREATEN",
        PloverType.Protest => "PROTEST",
        PloverType.Sanction => "SANCTION",
        PloverType.Mobilize => "MOBILIZE",
        PloverType.Coerce => "COERCE",
        PloverType.Assault => "ASSAULT",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
