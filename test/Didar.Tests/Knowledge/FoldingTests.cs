using Didar.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("رئیس\u200Cجمهور", "رييس جمهور")]
    [InlineData("شورای عالی", "شورايعالي")]
    [InlineData("وزارت خارجهٔ", "وزارت خارجۀ")]
    [InlineData("آمریکا", "امريكا")]
    [InlineData("مُحَمَّد", "محـــمد")]
    [InlineData("۲۲۳۱", "٢٢٣١")]
    [InlineData("NPT", "npt")]
    public void Spellings_of_one_name_fold_to_the_same_letters(string one, string other) =>
        Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Fact]
    public void Folding_again_changes_nothing() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(static text => text is not null),
        static text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_every_character_again_changes_nothing()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var folded = Folding.Fold([(char)character]);
            Assert.Equal(folded, Folding.Fold(folded));
        }
    }
}
