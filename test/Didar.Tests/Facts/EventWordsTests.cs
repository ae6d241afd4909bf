using Didar.Knowledge;
using Xunit;

namespace Didar.Tests.Facts;

public sealed class EventWordsTests
{
    private const string Head = "id\twords\tverbs\tnoun\ttype\tactor\trecipient\n";

    [Fact]
    public void The_longest_word_is_found_in_any_spacing()
    {
        var words = new EventWords(Head + "a\tپرتاب\tکرد\tnoun\tASSAULT\tsubject\tto\nb\tپرتاب سنگ\tکرد\t\tPROTEST\tsubject\tto\n");
        Assert.Equal("b", words.At("پرتاب‌سنگ کرد", 0, 13, out var end)!.Id);
        Assert.Equal(9, end);
        Assert.Equal("a", words.At("پرتاب توپ", 0, 9, out _)!.Id);
        Assert.Null(words.At("توپ", 0, 3, out _));
    }

    [Fact]
    public void A_verb_of_two_words_keeps_both()
    {
        var word = new EventWords(Head + "a\tبند\tبه کار برد|کرد\t\tCOERCE\tby subject\tmutual with\n").At("بند", 0, 3, out _)!;
        Assert.Equal([new EventVerb("به کار", "برد"), new EventVerb("", "کرد")], word.Verbs);
        Assert.Equal([SideRole.By, SideRole.Subject], word.Actor);
        Assert.Equal([SideRole.With], word.Recipient);
        Assert.True(word.IsMutual);
    }

    [Fact]
    public void A_row_without_words_is_a_simple_verb() =>
        Assert.Equal("a", new EventWords(Head + "a\t\tکشت\t\tASSAULT\tsubject\tobject\n").OfVerb("کشت")!.Id);

    [Fact]
    public void An_unknown_role_is_told_with_its_row()
    {
        var error = Assert.Throws<FormatException>(() => new EventWords(Head + "a\tبند\tکرد\t\tCOERCE\tnobody\tobject\n"));
        Assert.Contains("a: «nobody»", error.Message, StringComparison.Ordinal);
    }
}
