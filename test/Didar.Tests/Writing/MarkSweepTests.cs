using System.Text;
using Didar.Text;
using Didar.Writing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Didar.Tests.Writing;

public sealed class MarkSweepTests
{
    [Fact]
    public void A_mark_inside_another_is_nested() =>
        Assert.Equal("""a<span class="A">b<span class="B">c</span></span>d""", Swept("abcd", ("A", 1, 3), ("B", 2, 3)));

    [Fact]
    public void Marks_that_cross_are_split_at_the_crossing() =>
        Assert.Equal("""<span class="A">a<span class="B">b</span></span><span class="B cont">c</span>""", Swept("abc", ("A", 0, 2), ("B", 1, 3)));

    [Fact]
    public void Three_marks_that_cross_at_one_place_stay_well_formed() =>
        Assert.Equal(
            """<span class="A">a<span class="B">b<span class="C">c</span></span></span><span class="B cont"><span class="C cont">d</span></span><span class="C cont">e</span>""",
            Swept("abcde", ("A", 0, 3), ("B", 1, 4), ("C", 2, 5)));

    [Fact]
    public void A_mark_over_two_paragraphs_is_taken_up_again_in_the_second()
    {
        var sweep = new MarkSweep([new Mark(new(1, 5), 0, "A", "s1", "1", "tip")]);
        var html = new StringBuilder();
        sweep.Append(html, "ab\ncdef", new(0, 2));
        html.Append('|');
        sweep.Append(html, "ab\ncdef", new(3, 7));
        Assert.Equal("""a<span class="A" id="t-s1" data-n="1" tabindex="0" aria-describedby="s1" data-tip="tip">b</span>|<span class="A cont" data-tip="tip">cd</span>ef""", html.ToString());
    }

    [Fact]
    public void Of_two_marks_on_the_same_words_the_lower_layer_lies_outside()
    {
        var sweep = new MarkSweep([new Mark(new(0, 1), 5, "name", null, null, null), new Mark(new(0, 1), 2, "speech", null, null, null)]);
        var html = new StringBuilder();
        sweep.Append(html, "a", new(0, 1));
        Assert.Equal("""<span class="speech"><span class="name">a</span></span>""", html.ToString());
    }

    [Fact]
    public void Any_marks_leave_the_text_as_it_is_and_each_letter_in_just_its_marks()
    {
        const string Letters = "abcdefghijkl";
        var span = from start in Gen.Choose(0, Letters.Length)
                   from length in Gen.Choose(0, Letters.Length - start)
                   select new TextSpan(start, start + length);
        var marks = span.ListOf().Select(spans => spans.Take(12).ToArray()).ToArbitrary();
        Prop.ForAll(marks, spans =>
        {
            var html = Swept(Letters, [.. spans.Select((one, index) => (NameOf(index), one.Start, one.End))]);
            var open = new Stack<string>();
            var at = 0;
            for (var i = 0; i < html.Length; i++)
            {
                if (html[i] != '<')
                {
                    if (html[i] != Letters[at]) return false;
                    var here = spans.Select((one, index) => (one, index)).Where(pair => pair.one.Contains(at)).Select(pair => NameOf(pair.index));
                    if (!open.Order(StringComparer.Ordinal).SequenceEqual(here.Order(StringComparer.Ordinal))) return false;
                    at++;
                    continue;
                }
                var end = html.IndexOf('>', i);
                var tag = html[i..end];
                if (tag == "</span") open.Pop();
                else open.Push(tag.Split('"')[1].Split(' ')[0]);
                i = end;
            }
            return at == Letters.Length && open.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    private static string NameOf(int index) => FormattableString.Invariant($"m{index}");

    private static string Swept(string text, params (string Class, int Start, int End)[] marks)
    {
        var html = new StringBuilder();
        new MarkSweep(marks.Select(mark => new Mark(new(mark.Start, mark.End), 0, mark.Class, null, null, null))).Append(html, text, new(0, text.Length));
        return html.ToString();
    }
}
