using Didar.Scoring;
using Xunit;

namespace Didar.Tests.Scoring;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("علي\u200Cاكبر", "علیاکبر")] // Arabic letters, a half-space
    [InlineData("مُحَمَّد", "محمد")] // combining marks are no letters
    [InlineData("آ ا\u0653 أ إ ٱ", "ااااا")]
    [InlineData("۱۲ ١٢ 12", "۱۲١٢12")] // digits stay as they are
    [InlineData("x² Ⅷ ½", "x²Ⅷ½")] // numbers that are no digits count
    [InlineData("\U00010330!", "\U00010330")]
    [InlineData("a\uD800b", "ab")] // half a surrogate pair is no letter
    [InlineData("ـ_«»", "ـ")] // the tatweel is a letter to Unicode
    public void Only_letters_and_numbers_stay_in_one_spelling(string text, string folded) =>
        Assert.Equal(folded, Spelling.Fold(text));

    [Fact]
    public void A_name_is_long_enough_from_three_code_points_on()
    {
        Assert.False(Spelling.IsLongEnough("\U00010330\U00010331"));
        Assert.True(Spelling.IsLongEnough("سنا"));
    }
}
