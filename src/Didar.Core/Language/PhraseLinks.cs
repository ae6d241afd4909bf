using Didar.Normalising;

namespace Didar.Language;

/// <summary>How a word goes on from the one before it.</summary>
internal enum Link : byte
{
    /// <summary>It does not: something else begins.</summary>
    None,
    /// <summary>It is in the same noun phrase.</summary>
    Noun,
    /// <summary>It is the verb that the noun or adjective before it makes a compound with.</summary>
    Compound,
}

/// <summary>What the linking sees of a word.</summary>
internal readonly record struct LinkFacts(uint Form, uint Ending, uint Class, uint Tag, uint Verb)
{
    internal static readonly LinkFacts Outside = new(1, 1, 1, LinearWeights.Classes, 0);

    /// <summary>The facts of a word. <see cref="Verb"/> is 0 for no verb, else one more than its kind, with the stem above.</summary>
    internal static LinkFacts Of(ReadOnlySpan<char> form, PartOfSpeech pos, in VerbForm verb, Lexicon lexicon, VerbLexicon verbs)
    {
        var isVerb = pos is PartOfSpeech.Verb or PartOfSpeech.Aux && verb.IsVerb;
        return new(FeatureHash.Of(form), FeatureHash.Of(form[^Math.Min(2, form.Length)..]) + 7, (uint)lexicon.Find(form).WordClass + 1, (uint)TagNumbers.Of(pos),
            isVerb ? (uint)verb.Stem << 3 | (uint)verbs[verb.Stem].Kind + 1 : 0);
    }

    internal uint VerbKind => Verb & 7;

    internal bool IsNominal => TagNumbers.At((int)Math.Min(Tag, LinearWeights.Classes - 1)) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Pron
        or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Adv or PartOfSpeech.X;
}

/// <summary>
/// The features of two neighbouring words, for a linear model over <see cref="Link"/>. Ezafe is not written: whether
/// «وزیر خارجه» is one phrase and «ایران گزارش» in «ایران گزارش داد» is none must be told from the words and what follows.
/// </summary>
internal static class PhraseLinks
{
    internal const int Count = 22;

    /// <summary>The feature that tells of the link before.</summary>
    internal const int Linked = 16;

    /// <summary>Whether there is anything to decide between two words.</summary>
    internal static bool IsOpen(in LinkFacts left, in LinkFacts right) => left.IsNominal && (right.IsNominal || right.VerbKind > 0);

    internal static void Write(in LinkFacts before, in LinkFacts left, in LinkFacts right, in LinkFacts next, in LinkFacts next2, uint linked, Span<uint> to)
    {
        var tags = left.Tag * 32 + right.Tag;
        to[0] = Mix(1, tags, 0);
        to[1] = Mix(2, tags, before.Tag);
        to[2] = Mix(3, tags, next.Tag);
        to[3] = Mix(4, tags, next.Tag * 32 + next2.Tag);
        to[4] = Mix(5, tags, left.Ending);
        to[5] = Mix(6, tags, right.Ending);
        to[6] = Mix(7, left.Form, right.Tag);
        to[7] = Mix(8, right.Form, left.Tag);
        to[8] = Mix(9, left.Form, right.Form);
        to[9] = Mix(10, left.Class, right.Class);
        to[10] = Mix(11, left.Class, right.Tag);
        to[11] = Mix(12, right.Class, left.Tag);
        to[12] = Mix(13, tags, next.VerbKind);
        to[13] = Mix(14, right.Form, next.Verb);
        to[14] = Mix(15, right.Class, next.VerbKind);
        to[15] = Mix(16, next.Form, tags);
        to[Linked] = Mix(17, tags, linked);
        to[17] = Mix(18, left.Form, right.Verb);
        to[18] = Mix(19, left.Class, right.VerbKind);
        to[19] = Mix(20, tags, right.Verb);
        to[20] = Mix(21, right.Ending, next.VerbKind * 32 + left.Tag);
        to[21] = Mix(22, next.Class, tags);
    }

    private static uint Mix(uint template, uint a, uint b) => FeatureHash.Mix(template + 200, a, b);
}
