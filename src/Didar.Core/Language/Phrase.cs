using System.Collections.Immutable;

namespace Didar.Language;

/// <summary>What a phrase is built round.</summary>
public enum PhraseKind : byte
{
    /// <summary>A noun with what goes with it: determiners, numerals, adjectives, the nouns and names that ezafe joins, pronouns written on to it.</summary>
    Noun,
    /// <summary>A preposition with its noun phrase.</summary>
    Prepositional,
    /// <summary>A verb with its auxiliaries and with the noun or adjective it makes a compound with: «گزارش داده است».</summary>
    Verb,
}

/// <summary>A phrase: words that stand together. Phrases of a sentence are in order and do not overlap.</summary>
/// <param name="Kind">What it is built round.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="End">One past the index of its last word.</param>
/// <param name="Head">The index of its head: the first noun, the noun after the preposition, the main verb.</param>
public readonly record struct Phrase(PhraseKind Kind, int First, int End, int Head);

/// <summary>A stretch of a sentence with at most one finite verb. The clauses of a sentence follow each other without a gap.</summary>
/// <param name="First">The index of its first word: a conjunction belongs to the clause it opens.</param>
/// <param name="End">One past the index of its last word.</param>
/// <param name="Verb">The index of its finite verb phrase, or -1.</param>
public readonly record struct Clause(int First, int End, int Verb);

/// <summary>The phrases and clauses of a text.</summary>
/// <param name="All">All phrases in order.</param>
/// <param name="Clauses">All clauses in order.</param>
public sealed record Phrases(ImmutableArray<Phrase> All, ImmutableArray<Clause> Clauses);
