using Didar.Normalising;

namespace Didar.Language;

/// <summary>Cuts pronouns and copulas that are written on to a word, where the rest is a word and the whole is none.</summary>
internal sealed class CliticCutter(LanguageData data)
{
    private static readonly string[] Pronouns = ["شان", "مان", "تان", "ش", "م", "ت"];
    private static readonly string[] PronounsAfterHalfSpace = ["شان", "مان", "تان", "اش", "ام", "ات"];
    private static readonly string[] Copulas = ["یم", "ید", "ند", "م"];

    /// <summary>Where the second word begins, and what it is; 0 where the token is one word.</summary>
    internal int Cut(ReadOnlySpan<char> form, in LexiconEntry entry, out PartOfSpeech pos)
    {
        pos = PartOfSpeech.Pron;
        if (form.Length < 3) return 0;
        switch (form)
        {
            case "مرا" or "ترا":
                pos = PartOfSpeech.Adp;
                return 1;
            case "خودش" or "خودشان" or "خودم" or "خودمان" or "خودت" or "خودتان": return 3;
            case "برایش" or "برایشان" or "برایم" or "برایمان" or "برایت" or "برایتان": return 4;
            case "چیست" or "کیست":
                pos = PartOfSpeech.Aux;
                return 2;
        }
        var half = form.LastIndexOf(Characters.HalfSpace);
        if (half > 0 && half < form.Length - 1) return CutAfterHalfSpace(form, half, ref pos);
        if (form[^1] == 'ت' && form[^2] == 'س' && form.Length > 4 && form[^3] is 'ا' or 'ی' or 'و' && !entry.IsCareful && data.Lexicon.Find(form[..^2]).IsKnown)
        {
            pos = PartOfSpeech.Aux;
            return form.Length - 2;
        }
        if (entry.IsCareful || entry.IsVerbForm) return 0;
        return CutEnding(form, form.Length, ref pos);
    }

    private int CutAfterHalfSpace(ReadOnlySpan<char> form, int half, ref PartOfSpeech pos)
    {
        var ending = form[(half + 1)..];
        foreach (var pronoun in PronounsAfterHalfSpace)
        {
            if (!ending.SequenceEqual(pronoun)) continue;
            var isPerfect = pronoun is "ام" && data.Verbs.Analyse(form).IsVerb;
            return isPerfect ? 0 : half + 1;
        }
        if (ending is "اند" or "ایم" or "اید")
        {
            pos = PartOfSpeech.Verb;
            return data.Verbs.Analyse(form).IsVerb ? 0 : half + 1;
        }
        // کتاب‌هایشان: the plural keeps its glide.
        foreach (var pronoun in Pronouns)
        {
            if (ending.Length == 3 + pronoun.Length && ending.StartsWith("های", StringComparison.Ordinal) && ending.EndsWith(pronoun, StringComparison.Ordinal))
                return form.Length - pronoun.Length;
        }
        return 0;
    }

    private int CutEnding(ReadOnlySpan<char> form, int length, ref PartOfSpeech pos)
    {
        foreach (var pronoun in Pronouns)
        {
            if (!form.EndsWith(pronoun, StringComparison.Ordinal) || form.Length < pronoun.Length + 2) continue;
            var stem = form[..^pronoun.Length];
            if (stem.EndsWith("های", StringComparison.Ordinal)) return length - pronoun.Length;
            // After ا and و a glide goes with the pronoun: صدایش is صدا and یش.
            if (stem.Length > 2 && stem[^1] == 'ی' && stem[^2] is 'ا' or 'و' && data.Lexicon.Find(stem[..^1]).IsCareful) return length - pronoun.Length - 1;
            var found = data.Lexicon.Find(stem);
            if (!found.IsCareful || found.IsVerbForm && pronoun.Length == 1) continue;
            if ((PartOfSpeech)found.CommonPos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Pron or PartOfSpeech.X or PartOfSpeech.Propn)
            {
                if (pronoun is "م" && (PartOfSpeech)found.CommonPos == PartOfSpeech.Adj) pos = PartOfSpeech.Verb;
                return length - pronoun.Length;
            }
        }
        foreach (var copula in Copulas)
        {
            if (!form.EndsWith(copula, StringComparison.Ordinal) || form.Length < copula.Length + 3) continue;
            var found = data.Lexicon.Find(form[..^copula.Length]);
            if (!found.IsCareful || (PartOfSpeech)found.CommonPos != PartOfSpeech.Adj) continue;
            pos = PartOfSpeech.Verb;
            return length - copula.Length;
        }
        return 0;
    }
}
