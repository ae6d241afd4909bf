using Didar.Normalising;

namespace Didar.Language;

/// <summary>Finds the dictionary form of a word: the past stem of a verb, the singular of a noun, the positive of an adjective.</summary>
internal sealed class Lemmatiser(LanguageData data)
{
    private static readonly string[] Plurals =
        ["\u200Cهایی", "\u200Cهای", "\u200Cها", "هایی", "های", "ها"];
    private static readonly string[] Comparatives = ["\u200Cترین", "\u200Cتری", "\u200Cتر", "ترین", "تری", "تر"];

    internal LemmaRule Find(ReadOnlySpan<char> form, PartOfSpeech pos, VerbForm verb)
    {
        if (form.Length > 60) return default;
        if (pos is PartOfSpeech.Verb or PartOfSpeech.Aux)
        {
            if (data.Lemmas.TryFind(form, pos, out var irregular)) return new((byte)form.Length, irregular);
            return verb.IsVerb && verb.Tense != Tense.Infinitive ? new((byte)form.Length, data.Lemmas.OfVerb(verb.Stem)) : default;
        }
        if (data.Lemmas.TryFind(form, pos, out var text)) return new((byte)form.Length, text);
        var bare = form.TrimEnd(Characters.HalfSpace);
        var cut = form.Length - bare.Length;
        return pos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => Noun(bare, cut, pos),
            PartOfSpeech.Adj => Adjective(bare, cut),
            PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Num when bare.Length > 4 && bare[^1] == 'ی' && bare[^2] is 'ا' or 'و' => new((byte)(cut + 1), 0),
            _ => new((byte)cut, 0),
        };
    }

    private LemmaRule Noun(ReadOnlySpan<char> form, int cut, PartOfSpeech pos)
    {
        foreach (var plural in Plurals)
        {
            if (form.Length > plural.Length + 1 && form.EndsWith(plural, StringComparison.Ordinal))
            {
                var stem = form[..^plural.Length];
                if (plural[0] == Characters.HalfSpace || data.Lexicon.Find(stem).IsKnown && !data.Lexicon.Find(form).IsBase) return Stem(stem, cut + plural.Length);
            }
        }
        return Stem(form, cut, pos);
    }

    private LemmaRule Stem(ReadOnlySpan<char> form, int cut, PartOfSpeech pos = PartOfSpeech.Noun)
    {
        if (data.Lemmas.TryFind(form, PartOfSpeech.Noun, out var text)) return new((byte)(form.Length + cut), text);
        if (form.EndsWith("\u200Cای", StringComparison.Ordinal)) return new((byte)(cut + 3), 0);
        var entry = data.Lexicon.Find(form);
        if (form.Length > 4 && form.EndsWith("گان", StringComparison.Ordinal) && !entry.IsBase && data.Lexicon.Find(Joined(form[..^3], 'ه')).IsBase)
            return new((byte)(cut + 3), data.Lemmas.OfText("ه"));
        if (form.Length > 4 && form.EndsWith("ان", StringComparison.Ordinal) && !entry.IsBase && IsNoun(form[..^2])) return new((byte)(cut + 2), 0);
        if (form.Length > 5 && form.EndsWith("یان", StringComparison.Ordinal) && !entry.IsBase && form[^4] is 'ا' or 'و' && IsNoun(form[..^3])) return new((byte)(cut + 3), 0);
        if (form.Length > 4 && form.EndsWith("ات", StringComparison.Ordinal) && !entry.IsBase)
        {
            if (IsNoun(form[..^2])) return new((byte)(cut + 2), 0);
            if (data.Lexicon.Find(Joined(form[..^2], 'ه')).IsBase) return new((byte)(cut + 2), data.Lemmas.OfText("ه"));
        }
        if (form.Length > 4 && form.EndsWith("ین", StringComparison.Ordinal) && !entry.IsBase && IsNoun(form[..^2])) return new((byte)(cut + 2), 0);
        if (pos == PartOfSpeech.Noun && form.Length > 2 && form[^1] == 'ی')
        {
            var stem = form[..^1];
            if (stem[^1] is 'ا' or 'و' && data.Lexicon.Find(stem).IsKnown) return new((byte)(cut + 1), 0);
            if (stem.Length > 2 && stem[^1] == 'ی' && stem[^2] is 'ا' or 'و' && !entry.IsBase && data.Lexicon.Find(stem[..^1]).IsKnown) return new((byte)(cut + 2), 0);
            if (!entry.IsBase && (entry.CommonPos == 0 || entry.Frequency < 4) && data.Lexicon.Find(stem).IsKnown) return Stem(stem, cut + 1);
        }
        return new((byte)cut, 0);
    }

    private LemmaRule Adjective(ReadOnlySpan<char> form, int cut)
    {
        var entry = data.Lexicon.Find(form);
        foreach (var ending in Comparatives)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)
                && (ending[0] == Characters.HalfSpace || !entry.IsBase && data.Lexicon.Find(form[..^ending.Length]).IsKnown)) return new((byte)(cut + ending.Length), 0);
        }
        if (form.Length > 3 && form[^1] == 'ی' && !entry.IsBase && data.Lexicon.Find(form[..^1]) is { IsKnown: true } stem && (PartOfSpeech)stem.CommonPos == PartOfSpeech.Adj)
            return new((byte)(cut + 1), 0);
        return new((byte)cut, 0);
    }

    private bool IsNoun(ReadOnlySpan<char> stem) => data.Lexicon.Find(stem) is { IsBase: true } entry && (PartOfSpeech)entry.CommonPos is not (PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Num);

    private static ulong Joined(ReadOnlySpan<char> stem, char last) => Lexicon.Hash(last, Lexicon.Hash(stem));
}
