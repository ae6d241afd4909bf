using System.Collections.Immutable;
using Didar.Knowledge;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class KnowledgeReaderTests
{
    private const string PeopleHeader = "# who\nid\tfa\ten\thonorifics\tcountry\n";
    private const string TenureHeader = "person\toffice\tfrom\tto\tprecision\tcertainty\n";

    [Fact]
    public void Columns_may_stand_in_any_order_and_lines_may_end_with_carriage_return()
    {
        var knowledge = Read(("places.tsv", "en\tkind\tcountry\tfa\tid\r\nTehran\tcapital\tIRN\tتهران | طهران|\ttehran\r\n"));
        var place = Assert.Single(knowledge.Places);
        Assert.Equal(("tehran", "Tehran", "IRN", PlaceKind.Capital), (place.Id, place.English, place.Country, place.Kind));
        Assert.Equal(["تهران", "طهران"], place.Names);
    }

    [Theory]
    [InlineData("places.tsv", "id\tfa\ten\tcountry\tkind\nx\tخ\tX\t\tplanet\n", "DI803", ":2:")]
    [InlineData("places.tsv", "id\tfa\ten\tcountry\tkind\n\tخ\tX\t\tcity\n", "DI803", ":2:")]
    [InlineData("places.tsv", "id\tfa\ten\tcountry\tkind\nx\t|\tX\t\tcity\n", "DI803", ":2:")]
    [InlineData("places.tsv", "id\tfa\ten\tcountry\tkind\nx\tخ\tX\t\tcity\tmore\n", "DI803", ":2:")]
    [InlineData("places.tsv", "id\tfa\ten\n", "DI802", "country")]
    [InlineData("places.tsv", "", "DI802", "id")]
    [InlineData("planets.tsv", "id\n", "DI801", "planets.tsv")]
    [InlineData("tenures.tsv", TenureHeader + "a\tb\t2013-13\t\tmonth\tsure\n", "DI803", "2013-13")]
    [InlineData("tenures.tsv", TenureHeader + "a\tb\t2013-02-30\t\tday\tsure\n", "DI803", "2013-02-30")]
    [InlineData("people.tsv", PeopleHeader + "a\tالف ب\tA B\t\tIRN\na\tالف پ\tA P\t\tIRN\n", "DI804", ":4:")]
    public void What_is_wrong_is_told_with_file_and_line(string name, string text, string code, string part)
    {
        var problem = Assert.Single(Read((name, text)).Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_later_layer_takes_the_place_of_the_earlier_one()
    {
        var knowledge = KnowledgeReader.Read([
            [new("a/people.tsv", PeopleHeader + "a\tالف ب\tA B\t\tIRN\nc\tپ ت\tC D\t\tIRN\n")],
            [new("b/people.tsv", PeopleHeader + "a\tالف ث\tA E\t\tIRN\nf\tج چ\tF G\t\tIRN\n")]]);
        Assert.Empty(knowledge.Problems);
        Assert.Equal(["A E", "C D", "F G"], knowledge.People.Select(static person => person.English));
    }

    [Fact]
    public void The_tenures_of_a_later_layer_replace_those_of_the_same_person_and_office()
    {
        var knowledge = KnowledgeReader.Read([
            [new("a/tenures.tsv", TenureHeader + "a\tx\t2001\t2002\tyear\tsure\na\ty\t2003\t\tyear\tsure\n")],
            [new("b/tenures.tsv", TenureHeader + "a\tx\t2004\t2005\tyear\tsure\na\tx\t2007\t\tyear\tsure\n")]]);
        Assert.Equal([2003, 2004, 2007], knowledge.Tenures.Select(static tenure => tenure.From.Year));
    }

    [Fact]
    public void Tenures_are_found_by_person_and_by_office()
    {
        var knowledge = Read(
            ("people.tsv", PeopleHeader + "a\tالف ب\tA B\t\tIRN\nc\tپ ت\tC D\t\tIRN\n"),
            ("offices.tsv", "id\tfa\ten\tbody\tcountry\tparent\tsingle\nx\tدبیر\tSecretary\t\tIRN\t\tyes\n"),
            ("tenures.tsv", TenureHeader + "c\tx\t2001\t2002\tyear\tsure\na\tx\t2003-08-15\t\tday\tuncertain\nz\tx\t2003\t\tyear\tsure\n"));
        Assert.Equal(3, knowledge.TenuresOfOffice("x").Length);
        var tenure = Assert.Single(knowledge.TenuresOfPerson("a").ToArray());
        Assert.Equal(("2003-08-15", null, false), (tenure.From.ToString(), tenure.To, tenure.Certain));
        Assert.Equal(0, knowledge.TenuresOfPerson("z").Length);
    }

    [Theory]
    [InlineData("محمد جواد ظریف", "", "ظریف")]
    [InlineData("سید محمد خاتمی", "", "خاتمی")]
    [InlineData("استفان دو میستورا", "", "دو میستورا")]
    [InlineData("کیم جونگ اون", "کیم", "کیم")]
    [InlineData("ملا عمر", "-", null)]
    [InlineData("پله", "", null)]
    public void A_surname_is_the_name_without_its_first_names(string name, string listed, string? expected)
    {
        var knowledge = Read(
            ("names.tsv", "fa\tgender\ten\nمحمد\tm\t\nجواد\tm\t\n"),
            ("people.tsv", "id\tfa\ten\thonorifics\tcountry\tsurname\na\t" + name + "\tA\t\tIRN\t" + listed + "\n"));
        Assert.Equal(expected, knowledge.People[0].Surnames.SingleOrDefault());
    }

    [Theory]
    [InlineData("2013", "2013-01-01", "2013-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2013-08-15", "2013-08-15", "2013-08-15")]
    public void A_partial_date_spans_all_days_it_may_be(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, NodaTime.Text.LocalDatePattern.Iso.Format(date.Earliest));
        Assert.Equal(latest, NodaTime.Text.LocalDatePattern.Iso.Format(date.Latest));
    }

    [Fact]
    public void Knowledge_of_nothing_is_empty() => Assert.Equal(0, KnowledgeBase.Empty.Gazetteer.Count);

    private static KnowledgeBase Read(params (string Name, string Text)[] files) =>
        KnowledgeReader.Read([[.. files.Select(static file => new KnowledgeFile(file.Name, file.Text))]]);
}
