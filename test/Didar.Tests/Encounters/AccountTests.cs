using Didar.Encounters;
using Didar.Knowledge;
using Didar.Language;
using NodaTime;
using Xunit;

namespace Didar.Tests.Encounters;

public sealed class AccountTests
{
    private const string Agency = "تهران - ایرنا - معاون وزیر راه در دیدار سفیر گرجستان بر گسترش همکاری تاکید کرد.\nبه گزارش ایرنا، «کامبیز دلاورنیا» معاون وزیر راه و شهرسازی امروز با «گیورگی لومیدزه» سفیر گرجستان دیدار کرد.\nدلاورنیا گفت: حجم تبادل برق میان دو کشور تا ۳ سال دیگر دو برابر می‌شود.\nسفیر گرجستان نیز گفت: کمیته فنی مشترک ماه آینده در باتومی تشکیل می‌شود.";
    private const string Other = "تبریز - مهر - گیورگی لومیدزه سفیر گرجستان روز گذشته با کامبیز دلاورنیا معاون وزیر راه در تبریز دیدار کرد.\nدلاورنیا در این دیدار افزود: حجم تبادل برق میان دو کشور تا ۵ سال دیگر دو برابر خواهد شد.\nلومیدزه ابراز امیدواری کرد که راه تازه‌ای از مرز بگذرد.";

    [Fact]
    public void Reports_agree_add_and_contradict()
    {
        var account = Assert.Single(Accounts([Agency, Other], 0, 1), one => one.Encounter.Tellings.Length > 1);
        Assert.Equal(["participant کامبیز دلاورنیا", "participant گیورگی لومیدزه", "time 2015-02-10"], account.Agreed.Select(Told));
        Assert.Contains(account.Contradictions, one => one.Facet == Facet.Place && one.Claims.Select(claim => claim.Value).SequenceEqual(["تهران", "تبریز"]));
        var words = Assert.Single(account.Contradictions, one => one.Facet == Facet.Statement);
        Assert.Contains("۳", words.Claims[0].Value, StringComparison.Ordinal);
        Assert.Contains("۵", words.Claims[1].Value, StringComparison.Ordinal);
        Assert.Contains(account.Alone, one => one.Value == "راه تازه‌ای از مرز بگذرد");
    }

    [Fact]
    public void Each_claim_leads_to_the_words_of_its_report()
    {
        var account = Accounts([Agency, Other], 0, 1).First(one => one.Encounter.Tellings.Length > 1);
        var alone = account.Alone.First(one => one.Value == "راه تازه‌ای از مرز بگذرد");
        var place = Assert.Single(alone.Places);
        Assert.Equal("1", place.Report);
        Assert.Equal(alone.Value, place.At.In($"عنوان\n{Other}"));
    }

    [Fact]
    public void What_a_copy_repeats_is_still_told_by_one()
    {
        var copy = string.Join('\n', Agency.Split('\n')[..3]);
        var account = Assert.Single(Accounts([Agency, copy], 0, 0), one => one.Encounter.Tellings.Length > 1);
        Assert.Equal(["0", "1"], Assert.Single(account.Encounter.Sources));
        Assert.Empty(account.Agreed);
        Assert.Empty(account.Contradictions);
        Assert.All(account.Alone, claim => Assert.Equal(1, claim.Sources));
        Assert.Contains(account.Alone, claim => claim.Places.Length == 2);
    }

    private static string Told(Claim claim) => $"{claim.Facet.ToString().ToLowerInvariant()} {claim.Value}";

    private static List<Account> Accounts(string[] texts, params int[] daysLater)
    {
        var reader = DidarReader.Load();
        var digester = new Digester(LanguageData.Load(AppContext.BaseDirectory));
        var matcher = new EncounterMatcher();
        var reports = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            var name = ((char)('0' + i)).ToString();
            var article = Reading.ReadingLists.Reader.Read($"عنوان\n{texts[i]}", name, Didar.Reading.Format.Text,
                new(new LocalDate(2015, 2, 10).PlusDays(daysLater[i]), Didar.Reading.DatePrecision.Day, Didar.Reading.PrintedCalendar.Gregorian, null));
            reports[name] = new(reader.Read(article), article);
            matcher.Add(digester.Digest(name, reports[name].Record, article));
        }
        var maker = new AccountMaker(KnowledgeReader.Read([Path.Join(AppContext.BaseDirectory, "knowledge")]));
        return [.. matcher.Encounters.Select(encounter => maker.Make(encounter, name => reports[name]))];
    }
}
