using System.Text;
using Didar.Facts;
using Didar.Knowledge;
using Didar.Language;
using Didar.Reading;
using Didar.Tests.Reading;
using NodaTime;
using Xunit;
using Record = Didar.Facts.Record;

namespace Didar.Tests.Facts;

public sealed class DatingTests
{
    private const string People = "id\tfa\ten\thonorifics\tcountry\tsurname\nb\tبهرام صدرایی\tBahram Sadraei\t\tIRN\t\nn\tناهید کوهستانی\tNahid Kuhestani\t\tIRN\t\n";
    private const string Offices = "id\tfa\ten\tbody\tcountry\tparent\tsingle\nx-border\tرئیس سازمان مرزبانی\tHead of the Border Organisation\t\tIRN\t\tyes\nx-mines\tوزیر معادن\tMinister of Mines\t\tIRN\t\tyes\n";
    private const string Frameworks = "id\tfa\ten\tkind\tmembers\tfrom\tto\nx-process\tروند لطف‌آباد\tLotfabad process\tprocess\t\t2012-05\t\nx-plan\tطرح لطف‌آباد\tLotfabad plan\tplan\t\t2013\t\n";
    private const string Both = "بهرام صدرایی رئیس سازمان مرزبانی با ناهید کوهستانی وزیر معادن دیدار کرد.";

    [Theory]
    [InlineData("2010-03", "2014-09-10", "2011", "", "2011", "2014-09-10")]
    [InlineData("2010-03", "", "2011", "", "2011", null)]
    [InlineData("2010-03", "2012", "2008", "2011-05", "2010-03", "2011-05")]
    public void The_window_is_the_time_that_all_offices_share(string from, string to, string from2, string to2, string? first, string? last)
    {
        var window = Read(Both, $"b\tx-border\t{from}\t{to}\tmonth\tsure", $"n\tx-mines\t{from2}\t{to2}\tmonth\tsure").Dated!;
        Assert.Equal((first, last), (window.From, window.To));
        Assert.Equal(2, window.Because.Length);
        Assert.Contains("Bahram Sadraei (b) held the office of Head of the Border Organisation (x-border) from " + from, window.Because[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Offices_never_held_at_one_time_give_no_window_but_a_problem()
    {
        var record = Read(Both, "b\tx-border\t2001\t2003\tyear\tsure", "n\tx-mines\t2004-02\t\tmonth\tsure");
        Assert.Null(record.Dated);
        var problem = Assert.Single(record.Problems);
        Assert.Equal("DI102", problem.Code);
        Assert.Contains("x-border", problem.Message, StringComparison.Ordinal);
        Assert.Contains("x-mines", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.At);
    }

    [Fact]
    public void A_person_who_held_an_office_twice_may_be_meant_at_either_time()
    {
        var window = Read(Both, "b\tx-border\t2001\t2003\tyear\tsure", "b\tx-border\t2010\t2012\tyear\tsure", "n\tx-mines\t2009\t2011-05\tmonth\tsure").Dated!;
        Assert.Equal(("2010", "2011-05"), (window.From, window.To));
    }

    [Theory]
    [InlineData("بهرام صدرایی رئیس سابق سازمان مرزبانی وارد مشهد شد.")]
    [InlineData("بهرام صدرایی، رئیس سازمان مرزبانی سابق وارد مشهد شد.")]
    [InlineData("شهید بهرام صدرایی رئیس سازمان مرزبانی در یادها ماند.")]
    [InlineData("وی گفت: «بهرام صدرایی رئیس سازمان مرزبانی در این نشست در کنار ما بود و سخن گفت.»")]
    public void An_office_not_held_or_not_told_by_the_reporter_bounds_nothing(string text) =>
        Assert.Null(Read(text, "b\tx-border\t2001\t2003\tyear\tsure").Dated);

    [Fact]
    public void An_uncertain_tenure_is_never_used()
    {
        Assert.Null(Read(Both, "b\tx-border\t2001\t2003\tyear\tuncertain").Dated);
        Assert.Null(Read(Both, "b\tx-border\t2001\t2003\tyear\tsure", "b\tx-border\t2008\t2009\tyear\tuncertain").Dated);
    }

    [Theory]
    [InlineData("سفیران از روند لطف‌آباد سخن گفتند.", "2012-05")]
    [InlineData("سفیران از طرح لطف‌آباد سخن گفتند.", null)]
    public void What_goes_on_bounds_the_beginning_and_a_plan_does_not(string text, string? from)
    {
        var window = Read(text).Dated;
        Assert.Equal((from, null), (window?.From, window?.To));
    }

    [Theory]
    [InlineData(2002, 6, 1, false)]
    [InlineData(2004, 1, 20, false)]
    [InlineData(2005, 6, 1, true)]
    [InlineData(1999, 6, 1, true)]
    public void A_dated_report_has_no_window_and_a_problem_where_an_office_contradicts_it(int year, int month, int day, bool contradicts)
    {
        var record = Read(Both, new LocalDate(year, month, day), "b\tx-border\t2001\t2003\tyear\tsure");
        Assert.Null(record.Dated);
        Assert.Equal(contradicts ? ["DI103"] : [], record.Problems.Select(p => p.Code));
    }

    [Fact]
    public void The_seeds_fall_where_the_offices_and_the_process_put_them()
    {
        var folder = Path.Combine(Repository.Shared, "gold", "dev");
        Assert.SkipUnless(Directory.Exists(folder), "the seeds are not beside the checkout");
        var reader = DidarReader.Load(Repository.Root);
        var first = reader.Read(ReadingLists.Reader.Read(File.ReadAllBytes(Path.Combine(folder, "seed-000.txt")), "seed-000.txt")).Dated!;
        Assert.Equal(("2014-07-10", "2018-11"), (first.From, first.To));
        Assert.Contains(first.Because, reason => reason.Contains("un-envoy-syria", StringComparison.Ordinal));
        Assert.Contains(first.Because, reason => reason.Contains("irn-snsc-secretary", StringComparison.Ordinal));
        var second = reader.Read(ReadingLists.Reader.Read(File.ReadAllBytes(Path.Combine(folder, "seed-003.txt")), "seed-003.txt")).Dated!;
        Assert.Equal(("2017-01-23", "2023-05-22"), (second.From, second.To));
    }

    private static Record Read(string text, params string[] tenures) => Read(text, null, tenures);

    private static Record Read(string text, LocalDate? published, params string[] tenures)
    {
        var rows = "person\toffice\tfrom\tto\tprecision\tcertainty\n" + string.Join('\n', tenures) + "\n";
        var knowledge = KnowledgeReader.Read([[
            new("people.tsv", People), new("offices.tsv", Offices), new("frameworks.tsv", Frameworks), new("tenures.tsv", rows),
            new("honorifics.tsv", "fa\tkind\ten\tkeep\nشهید\tlate\tMartyr\tno\n")]]);
        Assert.Empty(knowledge.Problems);
        var reader = new DidarReader(LanguageData.Load(Repository.Root), Lexis.Load(Repository.At("knowledge")), knowledge);
        var given = published is { } date ? new Publication(date, DatePrecision.Day, PrintedCalendar.Gregorian, null) : null;
        return reader.Read(ReadingLists.Reader.Read(Encoding.UTF8.GetBytes("\n" + text + "\n"), "example.txt", Format.Text, given));
    }
}
