using Didar.Normalising;

namespace Didar.Language;

/// <summary>What is known of Persian: read from files, passed to the stages that need it.</summary>
public sealed class LanguageData
{
    /// <summary>The spellings.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The weights that say where a half-space belongs.</summary>
    public required HalfSpaceWeights HalfSpaces { get; init; }

    /// <summary>The verbs.</summary>
    public required VerbLexicon Verbs { get; init; }

    /// <summary>The irregular lemmas.</summary>
    public required LemmaTable Lemmas { get; init; }

    /// <summary>The tagger's weights; without them a word gets its most frequent tag.</summary>
    public required LinearWeights? Tags { get; init; }

    /// <summary>The weights that say which words make a phrase; null where no phrases are asked for.</summary>
    public LinearWeights? PhraseLinks { get; init; }

    /// <summary>Reads <c>knowledge/</c> and <c>models/</c> in a folder; by default the one of the running program.</summary>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or of another version.</exception>
    public static LanguageData Load(string? folder = null)
    {
        folder ??= AppContext.BaseDirectory;
        var verbs = VerbLexicon.Load(Path.Combine(folder, "knowledge", "verbs.tsv"));
        return new()
        {
            Lexicon = Lexicon.Load(Path.Combine(folder, "models", "lexicon.bin")),
            HalfSpaces = HalfSpaceWeights.Load(Path.Combine(folder, "models", "halfspaces.bin")),
            Verbs = verbs,
            Tags = LinearWeights.Load(Path.Combine(folder, "models", "tagger.bin")),
            PhraseLinks = LinearWeights.Load(Path.Combine(folder, "models", "phrases.bin")),
            Lemmas = LemmaTable.Load(Path.Combine(folder, "knowledge", "lemmas.tsv"), verbs),
        };
    }
}
