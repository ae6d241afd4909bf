using Didar.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class PlainTextReaderTests
{
    private const string Paragraph = "وزیر نیرو در نشست با همتای خود گفت که دو کشور برای ساخت نیروگاه تازه به توافق رسیده‌اند و کار از سال آینده آغاز می‌شود.";

    [Fact]
    public void The_first_line_is_the_headline_and_each_other_line_a_paragraph()
    {
        Assert.Equal(
            [(PartKind.Headline, "دیدار دو وزیر"), (PartKind.Paragraph, Paragraph), (PartKind.Paragraph, Paragraph)],
            Parts("دیدار دو وزیر\r\n\r\n" + Paragraph + "  \r\n" + Paragraph));
    }

    [Fact]
    public void An_empty_first_line_is_no_headline()
    {
        Assert.Equal([(PartKind.Paragraph, Paragraph)], Parts("\n" + Paragraph));
    }

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_one_paragraph()
    {
        var wrapped = Wrap(Paragraph + " " + Paragraph, 60);
        var parts = Parts("دیدار دو وزیر\n" + wrapped + "\n\n" + Wrap(Paragraph, 60));
        Assert.Equal([(PartKind.Headline, "دیدار دو وزیر"), (PartKind.Paragraph, wrapped), (PartKind.Paragraph, Wrap(Paragraph, 60))], parts);
    }

    [Fact]
    public void The_headline_told_again_and_short_lines_without_full_stop_are_subheadings()
    {
        Assert.Equal(
            [PartKind.Headline, PartKind.Subheading, PartKind.Paragraph, PartKind.Subheading, PartKind.Paragraph],
            Kinds($"دیدار دو وزیر\nدیدار دو وزیر\n{Paragraph}\nتوافق بر سر نیروگاه\n{Paragraph}"));
    }

    [Fact]
    public void The_paragraph_before_the_agency_is_named_is_the_lead()
    {
        Assert.Equal(
            [PartKind.Headline, PartKind.Lead, PartKind.Paragraph],
            Kinds($"دیدار دو وزیر\n{Paragraph}\nبه گزارش ایسنا، {Paragraph}"));
    }

    [Theory]
    [InlineData("سیام 1572", PartKind.SignOff)]
    [InlineData("فراهنگ**9184**1055", PartKind.SignOff)]
    [InlineData("خ 11/ 4410", PartKind.SignOff)]
    [InlineData("کد خبر ۷۰۱۲۲", PartKind.Boilerplate)]
    [InlineData("انتهای پیام", PartKind.SignOff)]
    [InlineData("انتهاي پيام/4021", PartKind.SignOff)]
    [InlineData("کد خبر: ۱۲۳۴۵۶", PartKind.Boilerplate)]
    [InlineData("برچسب‌ها: وزیر نیرو، نیروگاه", PartKind.Boilerplate)]
    [InlineData("منبع: ایسنا", PartKind.SignOff)]
    [InlineData("ارسال نظر", PartKind.Boilerplate)]
    public void A_line_of_the_desk_or_page_under_the_report_is_no_report(string line, PartKind kind)
    {
        Assert.Equal((kind, line), Parts($"دیدار دو وزیر\n{Paragraph}\n{line}")[^1]);
    }

    [Fact]
    public void A_question_of_an_interview_is_no_subheading()
    {
        Assert.Equal(PartKind.Paragraph, Kinds($"دیدار دو وزیر\n{Paragraph}\nنگاه روز: از همسایگان چه انتظاری دارید؟\n{Paragraph}")[2]);
    }

    [Theory]
    [InlineData(" سیام 1572", PartKind.SignOff)]
    [InlineData("انتهای پیام", PartKind.SignOff)]
    [InlineData(" 117 ", PartKind.SignOff)]
    [InlineData("   لینک کوتاه   کپی لینک ", PartKind.Boilerplate)]
    public void What_is_glued_to_the_last_full_stop_is_cut_off(string glued, PartKind kind)
    {
        var parts = Parts($"دیدار دو وزیر\n{Paragraph}{glued}");
        Assert.Equal((PartKind.Paragraph, Paragraph), parts[^2]);
        Assert.Equal((kind, glued.Trim()), parts[^1]);
    }

    [Theory]
    [InlineData("این پیمان در سال 1357")]
    [InlineData("نظر شما درباره این توافق چیست؟")]
    [InlineData("او گفت پاسخ این پیام داده خواهد شد.")]
    [InlineData("وزیر نیرو خبرنگار بود.")]
    public void Words_of_the_report_stay_in_it(string line)
    {
        Assert.DoesNotContain(Kinds($"دیدار دو وزیر\n{Paragraph}\n{line}"), kind => kind is PartKind.SignOff or PartKind.Boilerplate);
    }

    [Fact]
    public void All_that_follows_the_comment_form_is_no_report()
    {
        Assert.Equal(
            [PartKind.Headline, PartKind.Paragraph, PartKind.Boilerplate, PartKind.Boilerplate, PartKind.Boilerplate],
            Kinds($"دیدار دو وزیر\n{Paragraph}\n\nدیدگاهتان را بنویسید\n\nنشانی ایمیل شما منتشر نخواهد شد\n*"));
    }

    [Fact]
    public void Parts_are_in_order_and_only_white_space_lies_between()
    {
        var piece = Gen.Elements("\n", "\r\n", " ", "    ", ".", "؟", "*", "/", "117", "انتهای پیام", "ارسال نظر", "کد خبر:", "به گزارش", "ایسنا", "،", "\u200C", "\uD800", "\0", "وزیر", "سیام 1572", "بیشتر بخوانید");
        var pages = Gen.ListOf(piece).Select(list => string.Concat(list));
        Prop.ForAll(Arb.From(pages), page =>
        {
            var at = 0;
            foreach (var part in PlainTextReader.Read(page, ReadingLists.Words))
            {
                if (part.Span.Start < at || part.Span.IsEmpty || part.Span.End > page.Length) return false;
                if (page.AsSpan(at, part.Span.Start - at).ToString().Any(c => !TextLines.IsBlank(c))) return false;
                at = part.Span.End;
            }
            return page.AsSpan(at).ToString().All(TextLines.IsBlank);
        }).QuickCheckThrowOnFailure();
    }

    private static (PartKind Kind, string Text)[] Parts(string page) =>
        [.. PlainTextReader.Read(page, ReadingLists.Words).Select(part => (part.Kind, part.Span.In(page)))];

    private static PartKind[] Kinds(string page) => [.. Parts(page).Select(part => part.Kind)];

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width) lines.Add(word);
            else lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }
        return string.Join('\n', lines);
    }
}
