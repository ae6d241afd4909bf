using Didar.Text;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Writing;

public sealed class PlainWriterTests
{
    [Fact]
    public void The_record_is_told_with_english_labels_first_and_persian_words_last()
    {
        var text = new PlainWriter(new PlainStyle()).Write(Handmade.Record(), Handmade.Article());
        Assert.Contains("\n  headline    رستمی: مرز باز می‌شود\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  published   2015-02-10 (given)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  dated       2014-07 or later\n", text, StringComparison.Ordinal);
        Assert.Contains("\nm1  meeting, held\n    who         بهمن رستمی\n    who         سفیر گرجستان\n    when        امروز\n    date        2015-02-09\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  e1          person, IRN, Bahman Rostami\n    name        بهمن رستمی\n    office      معاون وزیر راه\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  s1          offer, direct, colon/clause\n    speaker     بهمن رستمی\n    to          سفیر گرجستان\n    cue         افزود\n    said        مرز تا پایان ماه باز می‌شود\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  v1          CONSULT visit, held: GEO -> IRN-GOV\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  DI010       Reading: The date 'x' could not be read. (at 0)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_has_a_latin_letter_after_a_persian_one()
    {
        foreach (var line in new PlainWriter(new PlainStyle()).Write(Handmade.Record(), Handmade.Article()).Split('\n'))
        {
            var persian = line.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF');
            if (persian >= 0) Assert.DoesNotContain(line[persian..], char.IsAsciiLetter);
        }
    }

    [Fact]
    public void Lines_keep_to_the_width()
    {
        var words = string.Join(' ', Enumerable.Repeat("می\u200Cگوید", 60)) + new string('ا', 90);
        var article = Handmade.Article(words);
        var record = Handmade.Record() with { Title = new TextSpan(0, words.Length), Entities = [], Statements = [], Meetings = [], Events = [] };
        var text = new PlainWriter(new PlainStyle(50)).Write(record, article);
        Assert.All(text.Split('\n'), line => Assert.True(line.Count(c => c != '\u200C') <= 50, line));
    }

    [Fact]
    public void Colour_and_isolates_come_only_when_asked_for()
    {
        var plain = new PlainWriter(new PlainStyle()).Write(Handmade.Record(), Handmade.Article());
        Assert.DoesNotContain('\u001B', plain);
        Assert.DoesNotContain('\u2068', plain);
        var rich = new PlainWriter(new PlainStyle(80, Colour: true, Isolate: true)).Write(Handmade.Record(), Handmade.Article());
        Assert.Contains("\u001B[36m\u2068بهمن رستمی\u2069\u001B[0m", rich, StringComparison.Ordinal);
        Assert.Equal(rich.Count(c => c == '\u2068'), rich.Count(c => c == '\u2069'));
    }

    [Fact]
    public void What_steers_a_terminal_is_shown_as_harmless()
    {
        const string Hostile = "الف\u001B]0;x\u0007ب\u202Eپ\u009B2J";
        var article = Handmade.Article(Hostile) with { Uri = Hostile };
        var all = new TextSpan(0, Hostile.Length);
        var record = Handmade.Record() with { Id = Hostile, Title = all, Source = Handmade.Record().Source with { Uri = Hostile, Outlet = Hostile }, Statements = [], Meetings = [], Events = [] };
        var text = new PlainWriter(new PlainStyle()).Write(record, article);
        Assert.DoesNotContain(text, c => c is '\u001B' or '\u0007' or '\u202E' or '\u009B');
        Assert.Contains("الف\uFFFD]0;x\uFFFDب\uFFFDپ\uFFFD2J", text, StringComparison.Ordinal);
    }
}
