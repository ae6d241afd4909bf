using System.Text;
using Didar.Reading;
using NodaTime;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class ArticleReaderTests
{
    private const string Report = "دیدار دو وزیر\nبه گزارش ایسنا، وزیر نیرو در نشست با همتای خود گفت که دو کشور به توافق رسیده‌اند.\nتاریخ انتشار: ۱۲ مهر ۱۳۹۴";

    [Fact]
    public void A_text_is_its_own_page()
    {
        var article = Read(Encoding.UTF8.GetBytes(Report), "folder/one.txt");
        Assert.Equal("one", article.Id);
        Assert.Same(article.Page, article.Text);
        Assert.Equal(0, article.ToPage.EditCount);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Report))), article.Sha256);
        Assert.Equal("ایسنا", article.SourceLine.Outlet?.Name);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void The_printed_date_is_read_and_a_given_one_goes_before_it()
    {
        var printed = Read(Encoding.UTF8.GetBytes(Report), "one.txt").Published;
        Assert.Equal((new LocalDate(2015, 10, 4), "۱۲ مهر ۱۳۹۴"), (printed!.Date, printed.At!.Value.In(Report)));
        var given = new Publication(new LocalDate(2016, 1, 1), DatePrecision.Day, PrintedCalendar.Gregorian, null);
        Assert.Same(given, ReadingLists.Reader.Read(Encoding.UTF8.GetBytes(Report), "one.txt", given: given).Published);
    }

    [Fact]
    public void A_page_with_several_dates_of_publication_has_none()
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes(Report + "\nتاریخ انتشار: ۱۳ مهر ۱۳۹۴"), "one.txt").Published);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n \n")]
    public void An_empty_page_is_an_article_with_a_problem(string page)
    {
        var article = Read(Encoding.UTF8.GetBytes(page), "one.txt");
        Assert.Equal(ReadingProblems.Empty, Assert.Single(article.Problems).Code);
        Assert.Empty(article.Parts);
    }

    [Fact]
    public void A_file_that_is_no_text_has_only_that_problem()
    {
        var article = Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "one.txt");
        Assert.Equal(ReadingProblems.NotText, Assert.Single(article.Problems).Code);
        Assert.Equal("", article.Text);
    }

    [Theory]
    [InlineData("The foreign minister said on Monday that the talks would go on in the coming weeks.", true)]
    [InlineData("أعلن وزير الخارجية في مؤتمر صحفي أن المفاوضات سوف تستمر في الأسابيع المقبلة وأن الحكومة ترحب بذلك", true)]
    [InlineData("وزیر خارجہ نے پریس کانفرنس میں کہا ہے کہ مذاکرات آنے والے ہفتوں میں جاری رہیں گے اور حکومت اس کا خیر مقدم کرتی ہے", true)]
    [InlineData("وزير امور خارجه در نشست خبري گفت كه گفت‌وگوها در هفته‌هاي آينده ادامه مي‌يابد و دولت از آن استقبال مي‌كند", false)]
    [InlineData("وزیر", false)]
    public void A_text_in_another_language_is_told(string text, bool told)
    {
        var article = Read(Encoding.UTF8.GetBytes(text), "one.txt");
        Assert.Equal(told, article.Problems.Any(problem => problem.Code == ReadingProblems.NotPersian));
        Assert.NotEmpty(article.Parts);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_told_and_kept()
    {
        var article = ReadingLists.Reader.Read("دیدار\uD83D وزیر \uD83D\uDE00", "one.txt");
        Assert.Equal(ReadingProblems.LoneSurrogates, Assert.Single(article.Problems).Code);
    }

    [Fact]
    public void Json_lines_are_read_one_by_one_and_a_bad_one_stops_nothing()
    {
        var lines = """
            {"id":"a","title":"دیدار دو وزیر","text":"به گزارش ایسنا، وزیر نیرو گفت.","url":"https://example.org/a","date":"1394/07/12","more":[1,{"x":2}]}
            {"id":"b","title":

            {"id":7,"text":"وزیر نیرو گفت."}
            {"title":"\ud800","text":""}
            {"id":"c","title":"دیدار","text":"وزیر","date":"دیروز"}
            """;
        var articles = ReadingLists.Reader.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "corpus.jsonl").ToList();
        Assert.Equal(["a", "corpus:2", "7", "corpus:5", "c"], articles.Select(article => article.Id));
        Assert.Equal("دیدار دو وزیر\nبه گزارش ایسنا، وزیر نیرو گفت.", articles[0].Page);
        Assert.Equal(("https://example.org/a", new LocalDate(2015, 10, 4)), (articles[0].Uri, articles[0].Published!.Date));
        Assert.Equal(
            [[], [ReadingProblems.BadLine], [], [ReadingProblems.BadLine], [ReadingProblems.UnreadableDate]],
            articles.Select(article => article.Problems.Select(problem => problem.Code)));
        Assert.Contains("Line 2 ", articles[1].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_of_bytes_that_is_no_text_is_one_problem()
    {
        var bytes = new byte[10_000];
        new Random(3).NextBytes(bytes);
        var article = Assert.Single(ReadingLists.Reader.ReadLines(new MemoryStream(bytes), "corpus.jsonl"));
        Assert.Equal(ReadingProblems.NotText, Assert.Single(article.Problems).Code);
    }

    [Theory]
    [InlineData("a.TXT", "", Format.Text)]
    [InlineData("https://example.org/a.htm?x=1", "", Format.Html)]
    [InlineData("a.jsonl", "", Format.JsonLines)]
    [InlineData("https://example.org/news/1", "\uFEFF\n<!DOCTYPE html>", Format.Html)]
    [InlineData("-", "<?xml version='1.0'?><html><head>", Format.Html)]
    [InlineData("-", " {\"id\":1}", Format.JsonLines)]
    [InlineData("-", "دیدار <b>", Format.Text)]
    public void The_form_is_told_from_the_name_and_else_from_the_first_bytes(string uri, string start, Format form)
    {
        Assert.Equal(form, FormatGuess.Of(uri, Encoding.UTF8.GetBytes(start)));
    }

    private static Article Read(byte[] bytes, string uri) => ReadingLists.Reader.Read(bytes, uri);
}
