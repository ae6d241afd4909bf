using Didar.Scoring;
using Xunit;

namespace Didar.Tests.Scoring;

public sealed class MeasureTests
{
    [Fact]
    public void Nothing_found_of_nothing_is_zero_and_no_fault()
    {
        Assert.Equal(0, default(Measure).F1);
        Assert.Equal(0, default(Share).Value);
    }

    [Fact]
    public void Figures_are_averaged_over_counts_and_not_over_articles()
    {
        var total = new Measure(1, 1, 1) + new Measure(0, 1, 9);
        Assert.Equal(0.5, total.Precision);
        Assert.Equal(0.1, total.Recall);
        Assert.Equal(0.1667, total.F1);
    }

    [Theory]
    [InlineData(1, 160, 0.0063)] // 0.00625 lies just above the tie that multiplying first would make of it
    [InlineData(1, 32, 0.0312)] // 0.03125 is a tie in binary too: to even
    [InlineData(3, 32, 0.0938)]
    [InlineData(2, 3, 0.6667)]
    [InlineData(1, 1, 1)]
    public void A_figure_is_rounded_from_its_exact_value(int right, int of, double expected) =>
        Assert.Equal(expected, new Share(right, of).Value);
}
