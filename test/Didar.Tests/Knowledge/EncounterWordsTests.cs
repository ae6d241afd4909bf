using Didar.Knowledge;
using Xunit;

namespace Didar.Tests.Knowledge;

/// <summary>The file of encounter words.</summary>
public sealed class EncounterWordsTests
{
    private const string Head = "words\tkind\tframe\n";

    [Fact]
    public void The_longest_word_that_starts_at_a_place_tells_its_kind_and_frame()
    {
        var words = new EncounterWords(Head + "نشست\tmultilateral\tsession\nنشست خبری\tmeeting\tnone\n");

        Assert.True(words.TryAt("نشست خبری رئیس", 0, 14, out var press, out var end));
        Assert.Equal(EncounterFrame.None, press.Frame);
        Assert.Equal(9, end);
        Assert.True(words.TryAt("نشست سران", 0, 9, out var summit, out _));
        Assert.Equal(new EncounterSense(3, EncounterFrame.Session), summit);
    }

    [Fact]
    public void A_verb_is_found_by_its_past_stem_and_is_no_noun()
    {
        var words = new EncounterWords(Head + "رفت|آمد\tvisit\tmotion\n");

        Assert.Equal(EncounterFrame.Motion, words.OfVerb("آمد"));
        Assert.Equal(EncounterFrame.None, words.OfVerb("گفت"));
        Assert.False(words.TryAt("رفت", 0, 3, out _, out _));
    }

    [Theory]
    [InlineData("دیدار\tparty\tsides")]
    [InlineData("دیدار\tmeeting\tround")]
    public void A_kind_or_frame_that_does_not_exist_is_told(string row) =>
        Assert.Throws<FormatException>(() => new EncounterWords(Head + row + "\n"));
}
