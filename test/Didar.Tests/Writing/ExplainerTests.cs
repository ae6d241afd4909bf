using System.Text;
using Didar.Tests.Reading;
using Didar.Writing;
using Xunit;

namespace Didar.Tests.Writing;

public sealed class ExplainerTests
{
    private static readonly DidarReader Reader = DidarReader.Load();

    [Theory]
    [InlineData("بهرام صدرایی معاون وزیر کشور نگفت که مرزها بسته است.", "نگفت", "cue", "negated")]
    [InlineData("بهرام صدرایی معاون وزیر کشور آمد. ما فردا خواهیم گفت که مرزها باز است.", "خواهیم گفت", "cue", "first or second person")]
    [InlineData("پریسا مهرگان سخنگوی وزارت علوم در نشست خبری گفت: آزمون برگزار شد.", "نشست خبری", "meeting", "no encounter between parties")]
    [InlineData("اگر گفت‌وگو با عمان انجام شود مرزها باز است.", "گفت‌وگو", "meeting", "only thought of")]
    [InlineData("وی گفت: مرزها باز است.", "وی", "speaker", "nobody who could be meant")]
    [InlineData("بهرام صدرایی معاون وزیر کشور آمد. نادر کیانفر وزیر امور خارجه رفت.", "نادر کیانفر", "person", "neither the surname")]
    public void What_was_weighed_and_refused_is_told_with_the_reason(string report, string words, string kind, string reason)
    {
        var refused = Explain(report, report.IndexOf(words, StringComparison.Ordinal)).Refused.Where(one => one.Kind == kind).ToArray();
        Assert.Contains(refused, one => one.Because[0].Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_is_told_with_what_was_changed_in_it()
    {
        const string Report = "وزير کشور مي رويم را گفت.";
        var word = Explain(Report, Report.IndexOf("مي", StringComparison.Ordinal)).Word;
        Assert.NotNull(word);
        Assert.Equal("می\u200Cرویم", word.Normal);
        Assert.Contains(word.Changes, change => change.StartsWith("HalfSpace: U+0020 -> U+200C", StringComparison.Ordinal));
        Assert.Equal("VERB", word.Parts[0].Pos);
    }

    [Fact]
    public void A_place_beyond_the_page_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Explain("برف.", 10_000));

    [Fact]
    public void A_traced_reading_makes_the_same_record()
    {
        var article = ReadingLists.Reader.Read(File.ReadAllBytes(Repository.At("samples", "sample-meeting.txt")), "sample-meeting.txt");
        Assert.Equal(RecordJson.Write(Reader.Read(article)), RecordJson.Write(Reader.Trace(article).Record));
    }

    private static Explanation Explain(string paragraph, int at)
    {
        const string Headline = "خبر\n";
        var article = ReadingLists.Reader.Read(Encoding.UTF8.GetBytes(Headline + paragraph), "example.txt");
        return new Explainer(Reader.Trace(article)).At(Headline.Length + at);
    }
}
