namespace Didar.Knowledge;

/// <summary>What a word does in a report; a word may do several things. The lists are <c>knowledge/word-classes.tsv</c>.</summary>
[Flags]
public enum WordClasses
{
    /// <summary>In no list.</summary>
    None = 0,
    /// <summary>در، از، به …</summary>
    Preposition = 1 << 0,
    /// <summary>و، اما، زیرا …</summary>
    Conjunction = 1 << 1,
    /// <summary>که</summary>
    That = 1 << 2,
    /// <summary>را</summary>
    Object = 1 << 3,
    /// <summary>نیز، همچنین، «در این دیدار» …</summary>
    Adverb = 1 << 4,
    /// <summary>امروز، دوشنبه، بهمن …</summary>
    Time = 1 << 5,
    /// <summary>وی، او …</summary>
    Pronoun = 1 << 6,
    /// <summary>این، برخی، دو …</summary>
    Demonstrative = 1 << 7,
    /// <summary>وزیر، رئیس، سخنگوی …</summary>
    Title = 1 << 8,
    /// <summary>وزیران، مقامات، مردم …</summary>
    PluralTitle = 1 << 9,
    /// <summary>وزارت، حزب، خبرگزاری …</summary>
    OrganisationHead = 1 << 10,
    /// <summary>بیانیه، نامه …</summary>
    Announcement = 1 << 11,
    /// <summary>سابق، پیشین …</summary>
    Former = 1 << 12,
    /// <summary>سرپرست، کفیل …</summary>
    Acting = 1 << 13,
    /// <summary>The reporter's own country: کشورمان، ایران …</summary>
    Home = 1 << 14,
    /// <summary>What closes a title: کشورمان، این کشور …</summary>
    Closer = 1 << 15,
    /// <summary>خبرنگاران، روزنامه …</summary>
    Medium = 1 << 16,
    /// <summary>دیدار، ملاقات، رایزنی …</summary>
    Encounter = 1 << 19,
    /// <summary>بن، دو، فون: small words inside names.</summary>
    NameParticle = 1 << 20,
    /// <summary>دولت، مجلس: a body's head word that names one body by itself.</summary>
    Definite = 1 << 21,
    /// <summary>طرفین، کشورها، مردم: people too vague to be party to an encounter.</summary>
    Vague = 1 << 22,
    /// <summary>بن، بنت، آل: what follows is a forefather's name.</summary>
    Descent = 1 << 23,
    /// <summary>یکی، بسیاری، شماری: some of those whom «از» names.</summary>
    Quantifier = 1 << 24,
    /// <summary>اروپایی، غربی، خارجی: of a region or from abroad, and of no state.</summary>
    Region = 1 << 25,
    /// <summary>اعتقاد، نظر، پاسخ: a noun that with «این است که» tells what its holder says.</summary>
    Stance = 1 << 26,
}
