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

public sealed class OfficeHoldersTests
{
    private const string People = "id\tfa\ten\thonorifics\tcountry\tsurname\nb\tبهرام صدرایی\tBahram Sadraei\t\tIRN\t\nn\tناهید کوهستانی\tNahid Kuhestani\t\tIRN\t\n";
    private const string Offices = "id\tfa\ten\tbody\tcountry\tparent\tsingle\nx-border\tرئیس سازمان مرزبانی\tHead of the Border Organisation\t\tIRN\t\tyes\nx-member\tعضو هیئت مرزبانی\tMember of the Border Board\t\tIRN\t\tno\n";
    private const string Alone = "رئیس سازمان مرزبانی گفت: مرزها امن است.";
    private const string First = "b\tx-border\t2001-03-10\t2003-05-20\tday\tsure";
    private const string Second = "n\tx-border\t2003-05-20\t\tday\tsure";

    [Theory]
    [InlineData("2002-06-01", "b:Sure")]
    [InlineData("2004-06-01", "n:Sure")]
    [InlineData("2003-05-20", "b:Possible n:Possible")]
    [InlineData("2000-06-01", "")]
    public void An_office_named_alone_is_held_by_who_held_it_on_the_day(string day, string expected) =>
        Assert.Equal(expected, Told(Read(Alone, day, First, Second)));

    [Fact]
    public void An_uncertain_tenure_makes_a_holder_possible_and_says_so()
    {
        var record = Read(Alone, "2002-06-01", "b\tx-border\t2001\t2003\tyear\tuncertain");
        var holder = Assert.Single(Assert.Single(record.Entities).Holders);
        Assert.Equal((HolderCertainty.Possible, "بهرام صدرایی", "Bahram Sadraei"), (holder.Certainty, holder.Name, holder.NameEn));
        Assert.Contains("uncertain", holder.Because, StringComparison.Ordinal);
        Assert.Contains("2002-06-01", holder.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_in_which_an_office_changes_hands_leaves_both() =>
        Assert.Equal("b:Possible n:Possible", Told(Read(Alone, new Publication(new LocalDate(2003, 1, 1), DatePrecision.Year, PrintedCalendar.Gregorian, null), First, Second)));

    [Theory]
    [InlineData("عضو هیئت مرزبانی گفت: مرزها امن است.")]
    [InlineData("رئیس سابق سازمان مرزبانی گفت: مرزها امن است.")]
    [InlineData("بهرام صدرایی رئیس سازمان مرزبانی گفت: مرزها امن است.")]
    public void Only_a_post_of_one_holder_that_is_held_now_and_named_alone_has_holders(string text) =>
        Assert.Equal("", Told(Read(text, "2002-06-01", First, Second, "b\tx-member\t2001\t2003\tyear\tsure")));

    [Fact]
    public void Without_a_date_nobody_is_said_to_hold_it() => Assert.Equal("", Told(Read(Alone, (Publication?)null, First, Second)));

    [Fact]
    public void An_undated_report_is_held_against_its_window()
    {
        var text = "ناهید کوهستانی وزیر معادن به سخنان رئیس سازمان مرزبانی پاسخ داد. رئیس سازمان مرزبانی گفت: مرزها امن است.";
        Assert.Equal("b:Sure", Told(Read(text, (Publication?)null, First, "n\tx-mines\t2001-06\t2002-05\tmonth\tsure")));
    }

    [Fact]
    public void Who_held_the_office_at_another_time_is_not_the_office()
    {
        var text = "بهرام صدرایی به مشهد رفت. رئیس سازمان مرزبانی گفت: مرزها امن است.";
        Assert.Equal(EntityKind.Person, Assert.Single(Read(text, "2002-06-01", First, Second).Entities).Kind);
        Assert.Equal(EntityKind.Office, Assert.Single(Read(text, "2006-06-01", First, Second).Entities).Kind);
    }

    private static string Told(Record record) => string.Join(' ', record.Entities.SelectMany(e => e.Holders).Select(h => $"{h.Known}:{h.Certainty}"));

    private static Record Read(string text, string day, params string[] tenures) =>
        Read(text, new Publication(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, DatePrecision.Day, PrintedCalendar.Gregorian, null), tenures);

    private static Record Read(string text, Publication? published, params string[] tenures)
    {
        var rows = "person\toffice\tfrom\tto\tprecision\tcertainty\n" + string.Join('\n', tenures) + "\n";
        var knowledge = KnowledgeReader.Read([[
            new("people.tsv", People), new("offices.tsv", Offices + "x-mines\tوزیر معادن\tMinister of Mines\t\tIRN\t\tyes\n"), new("tenures.tsv", rows)]]);
        Assert.Empty(knowledge.Problems);
        var reader = new DidarReader(LanguageData.Load(Repository.Root), Lexis.Load(Repository.At("knowledge")), knowledge);
        return reader.Read(ReadingLists.Reader.Read(Encoding.UTF8.GetBytes("\n" + text + "\n"), "example.txt", Format.Text, published));
    }
}
