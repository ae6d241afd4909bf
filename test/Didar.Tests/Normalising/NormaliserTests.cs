using Didar.Normalising;
using Didar.Text;
using Xunit;

namespace Didar.Tests.Normalising;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("علي شمخاني كفت", "علی شمخانی کفت")]
    [InlineData("ﻋﻠﻲ ﷲ", "علی الله")]
    [InlineData("كتـــاب", "کتاب")]
    [InlineData("سَلام", "سلام")]
    [InlineData("نقطهٔ عطف", "نقطه عطف")]
    [InlineData("\u202Bتهران\u202C\u200F", "تهران")]
    [InlineData("می&zwnj;رود", "می\u200Cرود")]
    [InlineData("وی&amp;nbsp;گفت", "وی گفت")]
    [InlineData("**خبر** مهم", "خبر مهم")]
    [InlineData("سال ٢٠١٥ و 2016", "سال ۲۰۱۵ و ۲۰۱۶")]
    [InlineData("هواپیمای F-16 و www.x24.ir", "هواپیمای F-16 و www.x24.ir")]
    public void Letters_and_digits_take_one_form(string page, string expected) => Assert.Equal(expected, Normal(page));

    [Theory]
    [InlineData("تهران  ،ایران", "تهران، ایران")]
    [InlineData("کرد.وی افزود", "کرد. وی افزود")]
    [InlineData("گفت:ما می رویم", "گفت: ما می\u200Cرویم")]
    [InlineData("قیمت ۱،۲۰۰ و ۳.۵ و ساعت ۱۲:۳۰", "قیمت ۱،۲۰۰ و ۳.۵ و ساعت ۱۲:۳۰")]
    [InlineData("سال ۱۳۹۷ ه.ش بود", "سال ۱۳۹۷ ه.ش بود")]
    [InlineData("نشانی http://a.ir/b?c=1 است", "نشانی http://a.ir/b?c=1 است")]
    [InlineData("گفت: \" ما هستیم \" و رفت", "گفت: «ما هستیم» و رفت")]
    [InlineData("گفت:”ما هستیم“و رفت", "گفت: «ما هستیم» و رفت")]
    [InlineData("سازمان( ملل ) متحد", "سازمان (ملل) متحد")]
    public void Blanks_and_quotation_marks_stand_where_they_belong(string page, string expected) => Assert.Equal(expected, Normal(page));

    [Theory]
    [InlineData("می شود", "می\u200Cشود")]
    [InlineData("نمي توانند", "نمی\u200Cتوانند")]
    [InlineData("گروه هاي", "گروه\u200Cهای")]
    [InlineData("کار های", "کارهای")]
    [InlineData("بین المللی", "بین\u200Cالمللی")]
    [InlineData("میداند", "می\u200Cداند")]
    [InlineData("گروههای", "گروه\u200Cهای")]
    [InlineData("منطقه ای", "منطقه\u200Cای")]
    [InlineData("گفته اند", "گفته\u200Cاند")]
    [InlineData("بزرگ ترین", "بزرگ\u200Cترین")]
    [InlineData("تنها آنها رها هستند", "تنها آنها رها هستند")]
    [InlineData("کار\u200Cها", "کارها")]
    [InlineData("مشکل ما منطقهایست", "مشکل ما منطقه\u200Cایست")]
    [InlineData("بحران منطقهای", "بحران منطقه\u200Cای")]
    [InlineData("آتش بس\u200Cهای تازه", "آتش\u200Cبس\u200Cهای تازه")]
    [InlineData("کارکردهای کشورهای دیگر", "کارکردهای کشورهای دیگر")]
    [InlineData("به شدت داغ داغ", "به شدت داغ داغ")]
    public void Half_spaces_are_restored_by_evidence(string page, string expected) => Assert.Equal(expected, Normal(page));

    [Theory]
    [InlineData("وزیرخارجه درتهران است", "وزیر خارجه در تهران است")]
    [InlineData("خارجیگروه", "خارجی گروه")]
    [InlineData("الکساندرلاورنتیف گفت", "الکساندر لاورنتیف گفت")]
    [InlineData("درآید و درگیرند و ازبکان", "درآید و درگیرند و ازبکان")]
    public void Words_run_together_part_where_both_are_known(string page, string expected) => Assert.Equal(expected, Normal(page));

    [Theory]
    [InlineData("میلاد میرزاخانی")]
    [InlineData("هاشم کشوری")]
    [InlineData("حسین امیرعبداللهیان")]
    [InlineData("کمال خرازی")]
    [InlineData("محمدجواد ظریف")]
    [InlineData("سرگئی لاوروف")]
    [InlineData("رجب طیب اردوغان")]
    [InlineData("دراگان چوویچ")]
    [InlineData("ازغدی")]
    public void A_name_stays_as_it_is(string name) => Assert.Equal(name, Normal(name));

    [Fact]
    public void A_change_says_its_kind()
    {
        var normal = Articles.Normaliser.Normalise(Articles.Of("گروه هاي میداند درتهران"));
        Assert.Equal([ChangeKind.HalfSpace, ChangeKind.Letter, ChangeKind.HalfSpace, ChangeKind.Blank], Change.Of(normal).Select(c => c.Kind));
    }

    [Fact]
    public void A_word_leads_back_to_its_damaged_spelling()
    {
        var normal = Articles.Normaliser.Normalise(Articles.Of("پيش\u200F  از گروه هاي"));
        var at = normal.Text.IndexOf("گروه", StringComparison.Ordinal);
        Assert.Equal("گروه هاي", normal.SourceOf(new TextSpan(at, normal.Text.Length)));
    }

    [Fact]
    public void A_paragraph_of_nothing_but_controls_is_left_out()
    {
        var normal = Articles.Normaliser.Normalise(Articles.Of("\u200F\nیک\n**\nدو\n\u200C"));
        Assert.Equal("یک\nدو", normal.Text);
        Assert.Equal(2, normal.Paragraphs.Length);
    }

    private static string Normal(string page) => Articles.Normaliser.Normalise(Articles.Of(page)).Text;
}
