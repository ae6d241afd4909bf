using Didar.Language;
using Didar.Tests.Normalising;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Language;

public sealed class PhraseFinderTests
{
    private static readonly Analyser Analyser = new(Articles.Data);
    private static readonly PhraseFinder Finder = new(Articles.Data);

    [Theory]
    [InlineData("وزیر امور خارجه روسیه در دیدار با همتای خود گزارش داد.", "N:وزیر امور خارجه روسیه|P:در دیدار|P:با همتای خود|V:گزارش داد")]
    [InlineData("این دو کشور مهم منطقه را ترک نخواهند کرد.", "N:این دو کشور مهم منطقه|V:ترک نخواهند کرد")]
    [InlineData("کتاب‌هایشان را به مدرسه‌های روستایی داده‌اند.", "N:کتاب‌های شان|P:به مدرسه‌های روستایی|V:داده‌اند")]
    [InlineData("رئیس مجلس از سفر آینده هیئت پارلمانی استقبال کرد.", "N:رئیس مجلس|P:از سفر آینده هیئت پارلمانی|V:استقبال کرد")]
    public void Words_that_belong_together_are_a_phrase(string text, string expected)
    {
        var (analysis, phrases) = Find(text);
        Assert.Equal(expected, string.Join('|', phrases.All.Select(p => $"{p.Kind.ToString()[0]}:{Words(analysis, p.First, p.End)}")));
    }

    [Theory]
    [InlineData("او گفت که مردم سوریه آینده کشور را تعیین می‌کنند.", "او گفت|که مردم سوریه آینده کشور را تعیین می‌کنند .")]
    [InlineData("هواپیما نشست و مسافران پیاده شدند.", "هواپیما نشست|و مسافران پیاده شدند .")]
    [InlineData("اگر باران ببارد، بازی لغو خواهد شد.", "اگر باران ببارد ،|بازی لغو خواهد شد .")]
    [InlineData("دیدار دو وزیر", "دیدار دو وزیر")]
    public void A_clause_has_one_finite_verb(string text, string expected)
    {
        var (analysis, phrases) = Find(text);
        Assert.Equal(expected, string.Join('|', phrases.Clauses.Select(c => Words(analysis, c.First, c.End))));
    }

    [Fact]
    public void The_head_is_the_noun_or_the_main_verb()
    {
        var (analysis, phrases) = Find("این کشور پیشنهاد تازه را رد کرده است.");
        Assert.Equal("کشور", Words(analysis, phrases.All[0].Head, phrases.All[0].Head + 1));
        Assert.Equal("کرده", Words(analysis, phrases.All[^1].Head, phrases.All[^1].Head + 1));
    }

    [Fact]
    public void Phrases_are_in_order_and_clauses_leave_no_gap_whatever_the_text()
    {
        var pieces = Gen.Elements("وزیر", "گفت", "که", "«", "»", "در", "تهران", ".", "می‌رود", "این", "۳", "را", "،", "خواهد", "رفت", "\n", "کشورمان", "از", "خوب", "x", ":");
        Prop.ForAll(pieces.ListOf().Select(p => string.Join(' ', p)).ToArbitrary(), text =>
        {
            var (analysis, phrases) = Find(text);
            for (var i = 0; i < phrases.All.Length; i++)
            {
                var phrase = phrases.All[i];
                Assert.InRange(phrase.Head, phrase.First, phrase.End - 1);
                Assert.True(phrase.First < phrase.End && (i == 0 || phrases.All[i - 1].End <= phrase.First));
            }
            Assert.Equal(analysis.Words.Length, phrases.Clauses.Sum(c => c.End - c.First));
            for (var i = 1; i < phrases.Clauses.Length; i++) Assert.Equal(phrases.Clauses[i - 1].End, phrases.Clauses[i].First);
        }).QuickCheckThrowOnFailure();
    }

    private static string Words(Analysis analysis, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(i => analysis.Words[i].Span.In(analysis.Text)));

    private static (Analysis Analysis, Phrases Phrases) Find(string text)
    {
        var analysis = Analyser.Analyse(Articles.Normaliser.Normalise(Articles.Of(text)));
        return (analysis, Finder.Find(analysis));
    }
}
