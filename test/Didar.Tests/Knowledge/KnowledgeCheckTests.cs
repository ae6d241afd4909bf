using System.Collections.Immutable;
using Didar.Knowledge;
using Didar.Text;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class KnowledgeCheckTests
{
    private const string States = "id\tfa\ten\tadjective\tcapital\tmetonyms\tkind\nIRN\tایران\tIran\t\tتهران\t\tstate\n";
    private const string Bodies = "id\tfa\ten\tkind\tcode\tparent\nb\tشورا\tCouncil\tcouncil\tIRN\t\n";
    private const string Offices = "id\tfa\ten\tbody\tcountry\tparent\tsingle\nx\tدبیر\tSecretary\tb\tIRN\t\tyes\ny\tمعاون\tDeputy\t\tIRN\tx\tno\n";
    private const string People = "id\tfa\ten\thonorifics\tcountry\na\tعلی الف\tA\t\tIRN\nc\tعلی پ\tC\t\tIRN\n";
    private const string Tenures = "person\toffice\tfrom\tto\tprecision\tcertainty\n";
    private const string Good = "a\tx\t2001\t2003-05\tyear\tsure\nc\tx\t2003-05\t\tmonth\tsure\na\ty\t1999\t\tyear\tsure\nc\ty\t1998\t\tyear\tsure\n";

    [Fact]
    public void The_shipped_files_are_clean() =>
        Assert.Empty(KnowledgeCheck.Check(KnowledgeReader.Read(Repository.At("knowledge"))).Select(static problem => problem.Message));

    [Fact]
    public void Sound_rows_raise_no_problem() => Assert.Empty(Check(tenures: Good));

    [Theory]
    [InlineData("a\tx\t2001\t2003-07\tyear\tsure\nc\tx\t2003-05\t\tmonth\tsure\n", "DI806", "c x")]
    [InlineData("a\tx\t2001\t\tyear\tsure\nc\tx\t2003-05\t\tmonth\tsure\n", "DI806", "until now")]
    [InlineData("a\ty\t2001\t\tyear\tsure\na\ty\t2003-05\t\tmonth\tsure\nc\tx\t2003\t\tyear\tsure\n", "DI806", "a y")]
    [InlineData("a\tx\t2001\t2000\tyear\tsure\nc\tx\t2003-05\t\tmonth\tsure\n", "DI806", "before it begins")]
    [InlineData("a\tx\t2001\t2002\tyear\tsure\nz\tx\t2003\t\tmonth\tsure\nc\ty\t2003\t\tyear\tsure\n", "DI805", "'z'")]
    [InlineData("a\tz\t2001\t2002\tyear\tsure\nc\tx\t2003\t\tmonth\tsure\n", "DI805", "'z'")]
    [InlineData("a\tx\t2001\t2002\tyear\tsure\n", "DI807", "'c'")]
    public void What_contradicts_is_told(string tenures, string code, string part) =>
        Assert.Contains(Check(tenures: tenures), problem => problem.Code == code && problem.Message.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void An_uncertain_tenure_overlaps_with_nothing() => Assert.Empty(Check(
        tenures: "a\tx\t2001\t2005\tyear\tuncertain\nc\tx\t2003-05\t\tmonth\tsure\na\ty\t1999\t\tyear\tsure\n"));

    [Theory]
    [InlineData("offices.tsv", Offices + "z\tرئیس\tHead\tnone\tIRN\t\tyes\n", "DI805", "body")]
    [InlineData("offices.tsv", Offices + "z\tرئیس\tHead\t\tXYZ\t\tyes\n", "DI805", "country")]
    [InlineData("offices.tsv", Offices + "z\tرئیس\t\t\tIRN\t\tyes\n", "DI806", "en is empty")]
    [InlineData("offices.tsv", Offices + "z\tرئیس\tHead\t\tIRN\t\tyes\n", "DI807", "'z'")]
    [InlineData("bodies.tsv", Bodies + "z\tسازمان\tBody\tigo\tIRN\tnone\n", "DI805", "parent")]
    [InlineData("bodies.tsv", Bodies + "z\tسازمان \u2603\tBody\tigo\tIRN\t\n", "DI806", "never found")]
    [InlineData("places.tsv", "id\tfa\ten\tcountry\tkind\nz\tجایی\tPlace\tXYZ\tcity\n", "DI805", "country")]
    [InlineData("frameworks.tsv", "id\tfa\ten\tkind\tmembers\tfrom\tto\nz\tپیمان\tPact\tagreement\tIRN|b|none\t2001\t2000\n", "DI805", "member")]
    [InlineData("common-words.tsv", "fa\tof\nایران\tsurname\n", "DI807", "ایران")]
    public void A_row_that_names_none_is_told(string file, string text, string code, string part) =>
        Assert.Contains(Check(file, text, Good), problem => problem.Code == code && problem.Message.Contains(part, StringComparison.Ordinal));

    private static ImmutableArray<Problem> Check(string? file = null, string? text = null, string tenures = "")
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["states.tsv"] = States, ["bodies.tsv"] = Bodies, ["offices.tsv"] = Offices, ["people.tsv"] = People, ["tenures.tsv"] = Tenures + tenures,
        };
        if (file is not null) files[file] = text!;
        return KnowledgeCheck.Check(KnowledgeReader.Read([[.. files.Select(static pair => new KnowledgeFile(pair.Key, pair.Value))]]));
    }
}
