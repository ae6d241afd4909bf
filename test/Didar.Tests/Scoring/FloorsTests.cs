using Didar.Scoring;
using Xunit;

namespace Didar.Tests.Scoring;

public sealed class FloorsTests
{
    [Theory]
    [InlineData("gold/floors.tsv")]
    [InlineData("test/floors.tsv")]
    [InlineData("test/floors-seeds.tsv")]
    public void The_floors_of_the_build_can_be_read(string file)
    {
        using var lines = File.OpenText(Repository.At(file.Split('/')));
        Assert.NotEmpty(Floors.Read(lines).All);
    }

    [Theory]
    [InlineData("statements\t0.5")]
    [InlineData("statements found 0.5")]
    [InlineData("statements found\t50")]
    [InlineData("statements found\t-0.5")]
    [InlineData("statements found\t۰٫۵")]
    public void A_line_that_holds_nothing_to_compare_is_refused(string line) =>
        Assert.Throws<InvalidDataException>(() => Floors.Read(new StringReader($"# floors\n{line}\n")));

    [Fact]
    public void A_figure_on_its_floor_has_not_fallen()
    {
        var floors = Floors.Read(new StringReader("statements found\t0.5\nact accuracy\t0.5\n"));
        var fall = Assert.Single(floors.Below(new Score { StatementsFound = new(1, 2, 2), Act = new(1, 3) }));
        Assert.Equal("act accuracy", fall.Floor.Name);
        Assert.Equal(0.3333, fall.Value);
    }
}
