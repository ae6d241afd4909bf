namespace Didar.Language;

/// <summary>What a verb does beside carrying its own meaning.</summary>
public enum VerbKind : byte
{
    /// <summary>A verb of its own meaning.</summary>
    Full,
    /// <summary>Makes compound verbs with a noun: کرد، داد، زد.</summary>
    Light,
    /// <summary>بود، است، هست.</summary>
    Copula,
    /// <summary>باید، توان، خواه.</summary>
    Modal,
}

/// <summary>A verb of the lexicon.</summary>
/// <param name="Preverb">بر، در، باز … or empty.</param>
/// <param name="Past">The past stem, without the preverb.</param>
/// <param name="Present">The present stem, without the preverb and without the glide before endings.</param>
/// <param name="Kind">What it does beside carrying its own meaning.</param>
/// <param name="Seen">How often the training text has it: the more frequent of two homographs is taken.</param>
public sealed record Verb(string Preverb, string Past, string Present, VerbKind Kind, int Seen)
{
    /// <summary>The past stem with its preverb, by which treebanks name a verb.</summary>
    public string Lemma { get; } = Preverb + Past;
}
