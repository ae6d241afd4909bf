using Didar.Reading;
using Xunit;

namespace Didar.Tests.Reading;

public sealed class SourceLineReaderTests
{
    private const string Told = "وزیر نیرو در نشست با همتای خود از توافق دو کشور خبر داد.";

    [Theory]
    [InlineData("به گزارش ایسنا، " + Told, "ایسنا", null, null)]
    [InlineData("به گزارش ايسنا " + Told, "ایسنا", null, null)]
    [InlineData("به‌گزارش خبرگزاری فارس به نقل از رویترز، " + Told, "خبرگزاری فارس", "رویترز", null)]
    [InlineData("به گزارش ایسنا و به نقل از روزنامه فرانسوی \"فیگارو\"، " + Told, "ایسنا", "روزنامه فرانسوی فیگارو", null)]
    [InlineData("به گزارش ایرنا از دبیرخانه شورای نیرو، " + Told, "ایرنا", "دبیرخانه شورای نیرو", null)]
    [InlineData("به گزارش روز پنج شنبه ایرنا از پایگاه اطلاع رسانی دولت، " + Told, "ایرنا", "پایگاه اطلاع‌رسانی دولت", null)]
    [InlineData("به گزارش گروه سیاسی خبرگزاری مهر، " + Told, "خبرگزاری مهر", null, null)]
    [InlineData("به گزارش خبرنگار پارلماني همشهري " + Told, "همشهری", null, null)]
    [InlineData("به گزارش حوزه سیاست خارجیگروه سیاسی باشگاه خبرنگاران، " + Told, "باشگاه خبرنگاران", null, null)]
    [InlineData("به گزارش ایسنا، منطقه گلستان، " + Told, "ایسنا", null, "گلستان")]
    [InlineData("به گزارش ایرنا از رم به نقل از خبرگزاری آنسا، " + Told, "ایرنا", "خبرگزاری آنسا", "رم")]
    [InlineData("تهران - ايرنا - " + Told, "ایرنا", null, "تهران")]
    [InlineData("تهران-خبرگزاری مهر: " + Told, "خبرگزاری مهر", null, "تهران")]
    [InlineData("عصرايران- " + Told, "عصر ایران", null, null)]
    [InlineData("خبرگزاري فارس: " + Told + " به گزارش خبرگزاري فرانسه از پاريس، او", "خبرگزاری فارس", "خبرگزاری فرانسه", "پاریس")]
    [InlineData("به گزارش ایسنا، شبکه خبری المیادین اعلام کرد " + Told, "ایسنا", "شبکه خبری المیادین", null)]
    [InlineData("به گزارش رویترز، " + Told, null, "رویترز", null)]
    [InlineData("رضا کریمی در گفت‌وگو با خبرنگار سیاسی ایلنا گفت: " + Told, "ایلنا", null, null)]
    [InlineData("به گزارش اداره اطلاعات و مطبوعات وزارت نیرو، " + Told, null, "اداره اطلاعات و مطبوعات وزارت نیرو", null)]
    public void The_outlet_its_origin_and_the_place_are_read(string text, string? outlet, string? via, string? place)
    {
        var line = Read(text);
        Assert.Equal((outlet, via, place), (line.Outlet?.Name, line.Via?.Name, line.Place?.Name));
    }

    [Theory]
    [InlineData("به گزارش نگاه فردا، " + Told, "نگاه فردا")]
    [InlineData("به گزارش خبرگزاری آوای دریا، " + Told, "خبرگزاری آوای دریا")]
    [InlineData("به گزارش پایگاه خبری آوای دشت به نقل از رویترز، " + Told, "پایگاه خبری آوای دشت")]
    public void An_outlet_that_no_list_knows_is_read_to_the_comma(string text, string outlet)
    {
        Assert.Equal(outlet, Read(text).Outlet?.Name);
    }

    [Theory]
    [InlineData("به گزارش رسانه‌های محلی، " + Told)]
    [InlineData("به گزارش خبرنگار ما، " + Told)]
    [InlineData("کمیته به گزارش داده شده اعتراض کرد. " + Told)]
    [InlineData("شرق کشور شاهد بارش باران بود. " + Told)]
    public void What_names_no_outlet_gives_none(string text)
    {
        Assert.Equal(SourceLine.None, Read(text));
    }

    [Fact]
    public void Every_name_stands_where_it_is_said_to_stand()
    {
        const string text = "تهران - ايرنا - دیدار شد. به گزارش ايرنا به نقل از «رويترز»، گفت";
        var line = Read(text);
        Assert.Equal("ايرنا", line.Outlet!.At.In("\n" + text));
        Assert.Equal("رويترز", line.Via!.At.In("\n" + text));
        Assert.Equal("تهران", line.Place!.At.In("\n" + text));
    }

    [Fact]
    public void The_list_of_outlets_is_whole()
    {
        var outlets = ReadingLists.Outlets.Outlets;
        Assert.True(outlets.Count >= 150);
        Assert.Equal(outlets.Count, outlets.Select(outlet => outlet.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(outlets, outlet =>
        {
            Assert.Matches("^[A-Z]{3}$", outlet.Country);
            Assert.Matches("^[a-z0-9-]+$", outlet.Id);
            Assert.Same(outlet, ReadingLists.Outlets.Find(outlet.Name));
        });
    }

    private static SourceLine Read(string text)
    {
        var page = "\n" + text;
        return new SourceLineReader(ReadingLists.Outlets, ReadingLists.Words).Read(page, PlainTextReader.Read(page, ReadingLists.Words));
    }
}
