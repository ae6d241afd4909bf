using Didar.Knowledge;
using Xunit;

namespace Didar.Tests.Knowledge;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("شورای عالی امنیت ملی", "شورايعالي امنيت ملي")]
    [InlineData("الکساندر لاورنتیف", "الکساندرلاورنتیف")]
    [InlineData("رئیس\u200Cجمهور", "رئیس جمهور")]
    [InlineData("رئیس\u200Cجمهور", "رییسجمهور")]
    [InlineData("امیرعبداللهیان", "امیر عبداللهیان")]
    public void A_name_is_found_with_other_blanks_and_letters(string name, string text)
    {
        var gazetteer = Of(name);
        Assert.True(gazetteer.TryLongest(text, 0, out var match));
        Assert.Equal(text.Length, match.End);
    }

    [Theory]
    [InlineData("پرو", "پر و بال")]
    [InlineData("مالی", "ما لی")]
    [InlineData("کارتر", "کار تر")]
    [InlineData("ایران", "ایرانشهر")]
    [InlineData("سوریه", "سور\nیه")]
    [InlineData("چین", "چی")]
    [InlineData("روسیه", " روسیه")]
    public void Other_words_are_not_the_name(string name, string text) => Assert.False(Of(name).TryLongest(text, 0, out _));

    [Fact]
    public void A_blank_where_the_name_has_none_is_told() => Assert.Equal(NameFit.Loose, Only("امیرعبداللهیان", "امیر عبداللهیان گفت").Fit);

    [Fact]
    public void An_ending_after_a_half_space_is_told()
    {
        var match = Only("داعشی", "داعشی\u200Cها گفتند");
        Assert.Equal((NameFit.EndingFollows, 5), (match.Fit, match.End));
    }

    [Fact]
    public void A_half_space_before_a_blank_is_no_ending() => Assert.Equal(NameFit.Whole, Only("ایران", "ایران\u200C گفت").Fit);

    [Fact]
    public void All_names_on_the_way_are_found_the_shortest_first()
    {
        var gazetteer = Of("وزیر", "وزیر امور خارجه", "وزیر امور", "وزارت");
        Span<NameMatch> found = stackalloc NameMatch[8];
        Assert.Equal(3, gazetteer.Match("وزیر امور خارجه روسیه", 0, found));
        Assert.Equal([0, 2, 1], found[..3].ToArray().Select(static match => match.Row));
    }

    [Fact]
    public void The_longest_are_kept_where_there_is_little_room()
    {
        var gazetteer = Of("وزیر", "وزیر امور خارجه", "وزیر امور");
        Span<NameMatch> found = stackalloc NameMatch[2];
        Assert.Equal(2, gazetteer.Match("وزیر امور خارجه", 0, found));
        Assert.Equal([2, 1], found.ToArray().Select(static match => match.Row));
    }

    [Fact]
    public void Names_that_share_their_letters_are_all_found()
    {
        var builder = new GazetteerBuilder();
        builder.Add("تهران", new(NameKind.Capital, 3, 0));
        builder.Add("تهران", new(NameKind.Place, 7, 0));
        Span<NameMatch> found = stackalloc NameMatch[8];
        Assert.Equal(2, builder.Build().Match("تهران", 0, found));
    }

    [Fact]
    public void Finding_allocates_nothing()
    {
        var gazetteer = Of("وزیر", "وزیر امور خارجه", "روسیه");
        const string text = "وزیر امور خارجه روسیه به تهران سفر کرد";
        Count(gazetteer, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(gazetteer, text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_name_that_is_an_everyday_word_is_told()
    {
        var builder = new GazetteerBuilder();
        builder.AddCommonWord("ايراني", NameKinds.Surnames);
        builder.Add("ایرانی", new(NameKind.Adjective, 0, 0));
        builder.Add("ایرانی", new(NameKind.Surname, 0, 0));
        builder.Add("مالیات", new(NameKind.Body, 0, 0));
        var gazetteer = builder.Build();
        Span<NameMatch> found = stackalloc NameMatch[8];
        Assert.Equal(2, gazetteer.Match("ایرانی", 0, found));
        Assert.Equal([NameFit.Whole, NameFit.CommonWord], found[..2].ToArray().Select(static match => match.Fit));
        Assert.True(gazetteer.TryLongest("مالیات", 0, out var match));
        Assert.Equal(NameFit.Whole, match.Fit);
    }

    [Fact]
    public void An_empty_gazetteer_finds_nothing() => Assert.False(new GazetteerBuilder().Build().TryLongest("ایران", 0, out _));

    private static int Count(Gazetteer gazetteer, string text)
    {
        Span<NameMatch> found = stackalloc NameMatch[8];
        var count = 0;
        for (var start = 0; start < text.Length; start++) count += gazetteer.Match(text, start, found);
        return count;
    }

    private static NameMatch Only(string name, string text)
    {
        Assert.True(Of(name).TryLongest(text, 0, out var match));
        return match;
    }

    private static Gazetteer Of(params string[] names)
    {
        var builder = new GazetteerBuilder();
        for (var row = 0; row < names.Length; row++) builder.Add(names[row], new(NameKind.Body, row, 0));
        return builder.Build();
    }
}
