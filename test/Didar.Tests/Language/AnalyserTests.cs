using Didar.Language;
using Didar.Tests.Normalising;
using Xunit;

namespace Didar.Tests.Language;

public sealed class AnalyserTests
{
    private static readonly Analyser Analyser = new(Articles.Data);

    [Theory]
    [InlineData("او رفت. ما ماندیم! چرا؟", "او رفت.|ما ماندیم!|چرا؟")]
    [InlineData("ا. رضایی در سال ۱۳۹۷ ه.ش آمد. رفت.", "ا. رضایی در سال ۱۳۹۷ ه.ش آمد.|رفت.")]
    [InlineData("بها ۳.۵ درصد بالا رفت. نشانی www.a.ir است.", "بها ۳.۵ درصد بالا رفت.|نشانی www.a.ir است.")]
    [InlineData("گفت: «می\u200Cرویم.» و رفت", "گفت: «می\u200Cرویم.»|و رفت")]
    [InlineData("«چرا؟»، او پرسید.", "«چرا؟»، او پرسید.")]
    [InlineData("نمی\u200Cدانم... شاید.", "نمی\u200Cدانم...|شاید.")]
    [InlineData("نان، آب و... خریدند.", "نان، آب و... خریدند.")]
    [InlineData("«می\u200Cآید...» گفت.", "«می\u200Cآید...» گفت.")]
    [InlineData("یک\nدو", "یک|دو")]
    public void Sentences_end_where_they_end(string page, string expected)
    {
        var analysis = Analyse(page);
        Assert.Equal(expected, string.Join('|', analysis.Sentences.Select(s => s.Span.In(analysis.Text))));
    }

    [Theory]
    [InlineData("علی شمخانی، دبیر شورا، گفت: «می\u200Cرویم»", "علی|شمخانی|،|دبیر|شورا|،|گفت|:|«|می\u200Cرویم|»")]
    [InlineData("۱۲:۳۰ روز ۵+۱ با F-16 ها", "۱۲:۳۰|روز|۵|+|۱|با|F-16|ها")]
    [InlineData("ه.ش و ق.م. بود", "ه.ش|و|ق.م|.|بود")]
    public void Tokens_are_letters_between_blanks_and_marks(string page, string expected)
    {
        var analysis = Analyse(page);
        Assert.Equal(expected, string.Join('|', analysis.Tokens.Select(t => t.Span.In(analysis.Text))));
    }

    [Fact]
    public void Tokens_know_their_verb()
    {
        var analysis = Analyse("وی افزود که خواهد رفت");
        Assert.Equal(PartOfSpeech.Verb, analysis.Tokens[1].Pos);
        Assert.Equal("افزود", Articles.Data.Verbs[analysis.Tokens[1].Verb.Stem].Past);
        Assert.False(analysis.Tokens[0].Verb.IsVerb);
    }

    private static Analysis Analyse(string page) => Analyser.Analyse(Articles.Normaliser.Normalise(Articles.Of(page)));
}
