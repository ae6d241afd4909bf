using System.Text;
using Didar.Reading;
using Didar.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class PageDecoderTests
{
    private const string Persian = "وزیر امور خارجه در نشست خبری گفت: گفت\u200Cوگوها ادامه می\u200Cیابد.\nپایان";

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Persian)];
        Assert.Equal(Persian, PageDecoder.Decode(Encoding.UTF8.GetBytes(Persian)).Page);
        Assert.Equal(Persian, PageDecoder.Decode(marked).Page);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Utf16_is_read_in_both_orders_with_and_without_its_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        var decoded = PageDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Persian)]);
        Assert.Equal(Persian, decoded.Page);
        Assert.Equal(bigEndian ? "utf-16be" : "utf-16le", decoded.Encoding);
        Assert.Empty(decoded.Problems);
    }

    [Fact]
    public void Windows_1256_is_known_by_its_letters()
    {
        var page = Persian.Replace('ی', 'ي');
        var decoded = PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(page));
        Assert.Equal(page, decoded.Page);
        Assert.Equal("windows-1256", decoded.Encoding);
    }

    [Fact]
    public void Half_a_letter_at_the_end_is_kept_as_a_mark_and_told()
    {
        var bytes = Encoding.UTF8.GetBytes(Persian);
        var decoded = PageDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1));
        var problem = Assert.Single(decoded.Problems);
        Assert.Equal(ReadingProblems.Undecodable, problem.Code);
        Assert.Equal(new TextSpan(Persian.Length - 1, Persian.Length), problem.At);
        Assert.Equal('\uFFFD', decoded.Page[^1]);
    }

    [Fact]
    public void A_web_page_may_name_its_charset_wrongly()
    {
        var page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"></head><body>" + Persian + "</body></html>";
        var decoded = PageDecoder.Decode(Encoding.UTF8.GetBytes(page), html: true);
        Assert.Equal(page, decoded.Page);
        Assert.Equal(ReadingProblems.WrongCharset, Assert.Single(decoded.Problems).Code);
    }

    [Fact]
    public void A_page_in_ascii_contradicts_no_charset()
    {
        var decoded = PageDecoder.Decode("<meta charset='windows-1256'>&#1587;"u8, html: true);
        Assert.Empty(decoded.Problems);
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A }, "PNG")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0x00 }, "ZIP")]
    public void A_file_that_is_no_text_is_refused_by_its_name(byte[] bytes, string name)
    {
        var decoded = PageDecoder.Decode(bytes);
        Assert.Empty(decoded.Page);
        var problem = Assert.Single(decoded.Problems);
        Assert.Equal(ReadingProblems.NotText, problem.Code);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        Assert.Equal(ReadingProblems.NotText, Assert.Single(PageDecoder.Decode(bytes).Problems).Code);
    }

    [Fact]
    public void A_few_nul_characters_are_kept_and_told()
    {
        var decoded = PageDecoder.Decode(Encoding.UTF8.GetBytes(Persian + "\0" + Persian));
        Assert.Equal(Persian + "\0" + Persian, decoded.Page);
        Assert.Equal(ReadingProblems.ControlCharacters, Assert.Single(decoded.Problems).Code);
    }

    [Fact]
    public void Any_bytes_can_be_decoded()
    {
        Prop.ForAll((byte[] bytes) =>
        {
            _ = PageDecoder.Decode(bytes, html: true).Page.Length;
        }).QuickCheckThrowOnFailure();
    }
}
