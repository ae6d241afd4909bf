namespace Didar.Language;

/// <summary>Tense and mood of a simple verb form.</summary>
public enum Tense : byte
{
    /// <summary>Not a verb.</summary>
    None,
    /// <summary>گفت</summary>
    Past,
    /// <summary>می‌گفت</summary>
    PastImperfective,
    /// <summary>گفته (است)</summary>
    PastParticiple,
    /// <summary>می‌گوید</summary>
    Present,
    /// <summary>بگوید</summary>
    Subjunctive,
    /// <summary>بگو</summary>
    Imperative,
    /// <summary>گوید, as the second part of a compound or in old style</summary>
    BarePresent,
    /// <summary>گفتن</summary>
    Infinitive,
    /// <summary>گفته‌اند, in one token</summary>
    Perfect,
}

/// <summary>What a simple form says: which verb, tense, person, polarity. <c>default</c> is no verb.</summary>
/// <param name="Stem">The verb, as an index into the verb lexicon; 0 is no verb.</param>
/// <param name="Tense">Tense and mood.</param>
/// <param name="Person">1 to 6: من to آنها; 0 where the form has none.</param>
/// <param name="Negative">Whether the form is negated.</param>
public readonly record struct VerbForm(ushort Stem, Tense Tense, byte Person, bool Negative)
{
    /// <summary>Whether this is a verb at all.</summary>
    public bool IsVerb => Stem != 0;

    /// <summary>Whether the form can close a clause by itself.</summary>
    public bool IsFinite => Stem != 0 && Tense is not (Tense.Infinitive or Tense.PastParticiple);

    /// <summary>Whether the form is third person plural, as for joint speakers or out of respect.</summary>
    public bool IsPlural => Person >= 4;
}
