using Didar.Language;

namespace Didar.Training;

/// <summary>Makes the one-token forms of all verbs: what the lexicon must know to restore half-spaces.</summary>
internal static class VerbForms
{
    private static readonly string[] PastEndings = ["", "م", "ی", "یم", "ید", "ند"];
    private static readonly string[] PresentEndings = ["م", "ی", "د", "یم", "ید", "ند"];
    private static readonly string[] PerfectEndings = ["", "\u200Cام", "\u200Cای", "\u200Cایم", "\u200Cاید", "\u200Cاند", "\u200Cاست"];
    private static readonly string[] Objects = ["", "ش", "شان", "م", "مان", "ت", "تان"];

    internal static IEnumerable<string> Of(VerbLexicon verbs)
    {
        for (ushort i = 1; i <= verbs.Count; i++)
        {
            var verb = verbs[i];
            foreach (var form in Of(verb)) yield return verb.Preverb + form;
        }
        foreach (var modal in (string[])["می\u200Cتوان", "نمی\u200Cتوان", "می\u200Cباید", "نمی\u200Cباید", "می\u200Cبایست", "نمی\u200Cبایست"]) yield return modal;
    }

    private static IEnumerable<string> Of(Verb verb)
    {
        var negative = Prefixed("ن", verb.Past);
        foreach (var ending in PastEndings)
        {
            var objects = ending is "م" or "ند" ? Objects : [""];
            foreach (var clitic in objects)
            {
                yield return verb.Past + ending + clitic;
                yield return "می\u200C" + verb.Past + ending + clitic;
                yield return "نمی\u200C" + verb.Past + ending + clitic;
            }
            yield return negative + ending;
        }
        foreach (var ending in PerfectEndings)
        {
            yield return verb.Past + "ه" + ending;
            yield return negative + "ه" + ending;
            yield return "می\u200C" + verb.Past + "ه" + ending;
        }
        var glide = VerbLexicon.EndsInVowel(verb.Present) ? "ی" : "";
        foreach (var ending in PresentEndings)
        {
            foreach (var clitic in ending is "م" or "د" or "ند" or "یم" ? Objects : [""])
            {
                yield return "می\u200C" + verb.Present + glide + ending + clitic;
                yield return "نمی\u200C" + verb.Present + glide + ending + clitic;
            }
            yield return Prefixed("ب", verb.Present) + glide + ending;
            yield return Prefixed("ن", verb.Present) + glide + ending;
        }
    }

    private static string Prefixed(string prefix, string stem) => stem[0] switch
    {
        'آ' => prefix + "یا" + stem[1..],
        'ا' when stem.Length > 2 && stem[1] is not ('ی' or 'و') => prefix + "ی" + stem[1..],
        _ => prefix + stem,
    };
}
