using Didar.Facts;

namespace Didar.Writing;

/// <summary>The Persian words of the page for the codes of the record.</summary>
internal static class PersianWords
{
    public static string Of(Act act) => act switch
    {
        Act.State => "اظهار",
        Act.Support => "حمایت",
        Act.Agree => "موافقت",
        Act.Offer => "پیشنهاد و آمادگی",
        Act.Request => "درخواست",
        Act.Accuse => "انتقاد و اتهام",
        Act.Reject => "رد",
        Act.Threaten => "تهدید",
        Act.Warn => "هشدار",
        Act.Hope => "امید و همدردی",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Of(HolderCertainty certainty) => certainty == HolderCertainty.Sure ? "در آن زمان:" : "در آن زمان شاید:";

    public static string Of(SpeechMode mode) => mode == SpeechMode.Direct ? "نقل مستقیم" : "نقل غیرمستقیم";

    public static string Of(MeetingKind kind) => kind switch
    {
        MeetingKind.Meeting => "دیدار",
        MeetingKind.Call => "گفت\u200Cوگوی تلفنی",
        MeetingKind.Visit => "سفر و بازدید",
        MeetingKind.Multilateral => "نشست چندجانبه",
        MeetingKind.Letter => "پیام و نامه",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.For => "موافق",
        Stance.Against => "مخالف",
        Stance.Mixed => "دوگانه",
        _ => throw new ArgumentOutOfRangeException(nameof(stance)),
    };

    public static string Of(VenueKind kind) => kind switch
    {
        VenueKind.Meeting => "دیدار",
        VenueKind.Call => "گفت\u200Cوگوی تلفنی",
        VenueKind.Multilateral => "نشست چندجانبه",
        VenueKind.Visit => "سفر",
        VenueKind.PressConference => "نشست خبری",
        VenueKind.Interview => "مصاحبه",
        VenueKind.Speech => "سخنرانی",
        VenueKind.FridayPrayer => "نماز جمعه",
        VenueKind.Session => "جلسه",
        VenueKind.Post => "شبکهٔ اجتماعی",
        VenueKind.Letter => "نامه",
        VenueKind.Message => "پیام",
        VenueKind.Statement => "بیانیه",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Held => "انجام\u200Cشده",
        FactStatus.Planned => "در پیش",
        FactStatus.Denied => "تکذیب\u200Cشده",
        FactStatus.Proposed => "پیشنهادی",
        FactStatus.Hypothetical => "فرضی",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "شخص",
        EntityKind.Office => "مقام بی\u200Cنام",
        EntityKind.Organisation => "نهاد",
        EntityKind.State => "کشور",
        EntityKind.Group => "گروه",
        EntityKind.People => "جمع",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(MentionForm form) => form switch
    {
        MentionForm.Name => "نام",
        MentionForm.Office => "سمت یا توصیف",
        MentionForm.Pronoun => "ضمیر",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string Of(PloverType type) => type switch
    {
        PloverType.Agree => "توافق",
        PloverType.Consult => "رایزنی",
        PloverType.Support => "پشتیبانی",
        PloverType.Concede => "عقب\u200Cنشینی سیاسی",
        PloverType.Cooperate => "همکاری",
        PloverType.Aid => "کمک",
        PloverType.Retreat => "عقب\u200Cنشینی",
        PloverType.Request => "درخواست",
        PloverType.Accuse => "اتهام",
        PloverType.Reject => "رد",
        PloverType.Threaten => "تهدید",
        PloverType.Protest => "اعتراض",
        PloverType.Sanction => "تحریم و کاهش روابط",
        PloverType.Mobilize => "بسیج نیرو",
        PloverType.Coerce => "فشار و بازداشت",
        PloverType.Assault => "حمله",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>A short sign for the n-th speaker: a letter, and beyond the alphabet a number.</summary>
    public static string SpeakerSign(int index)
    {
        const string Letters = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
        return index < Letters.Length ? index == 0 ? "الف" : Letters[index].ToString() : PersianNumber.Of(index + 1);
    }
}
