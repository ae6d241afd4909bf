using Didar.Language;
using Didar.Tests.Normalising;
using Xunit;

namespace Didar.Tests.Language;

public sealed class VerbLexiconTests
{
    [Theory]
    [InlineData("گفت", "گفت", Tense.Past, 3, false)]
    [InlineData("نگفتند", "گفت", Tense.Past, 6, true)]
    [InlineData("می\u200Cگوید", "گفت", Tense.Present, 3, false)]
    [InlineData("می\u200Cگویم", "گفت", Tense.Present, 1, false)]
    [InlineData("می\u200Cرویم", "رفت", Tense.Present, 4, false)]
    [InlineData("نمی\u200Cخواهند", "خواست", Tense.Present, 6, true)]
    [InlineData("می\u200Cگفت", "گفت", Tense.PastImperfective, 3, false)]
    [InlineData("گفته", "گفت", Tense.PastParticiple, 0, false)]
    [InlineData("گفته\u200Cاند", "گفت", Tense.Perfect, 6, false)]
    [InlineData("بگوید", "گفت", Tense.Subjunctive, 3, false)]
    [InlineData("بگو", "گفت", Tense.Imperative, 2, false)]
    [InlineData("نیامد", "آمد", Tense.Past, 3, true)]
    [InlineData("نیفتاد", "افتاد", Tense.Past, 3, true)]
    [InlineData("بیندازد", "انداخت", Tense.Subjunctive, 3, false)]
    [InlineData("کند", "کرد", Tense.BarePresent, 3, false)]
    [InlineData("شد", "شد", Tense.Past, 3, false)]
    [InlineData("است", "بود", Tense.Present, 3, false)]
    [InlineData("نیستند", "بود", Tense.Present, 6, true)]
    [InlineData("باشند", "بود", Tense.Subjunctive, 6, false)]
    [InlineData("ندارد", "داشت", Tense.Present, 3, true)]
    [InlineData("برمی\u200Cگردد", "برگشت", Tense.Present, 3, false)]
    [InlineData("برنگشت", "برگشت", Tense.Past, 3, true)]
    [InlineData("گفتن", "گفت", Tense.Infinitive, 0, false)]
    [InlineData("می\u200Cتوان", "توانست", Tense.Present, 0, false)]
    public void A_form_says_its_verb_tense_and_person(string form, string lemma, Tense tense, int person, bool negative)
    {
        var verbs = Articles.Data.Verbs;
        var found = verbs.Analyse(form);
        Assert.True(found.IsVerb);
        Assert.Equal((lemma, tense, person, negative), (verbs[found.Stem].Lemma, found.Tense, found.Person, found.Negative));
    }

    [Theory]
    [InlineData("تهران")]
    [InlineData("وزیر")]
    [InlineData("ایران")]
    public void A_noun_is_no_verb(string form) => Assert.False(Articles.Data.Verbs.Analyse(form).IsVerb);
}
