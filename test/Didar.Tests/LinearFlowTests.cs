using System.Diagnostics;
using System.Globalization;
using System.Text;
using Didar.Reading;
using Didar.Tests.Reading;
using Xunit;

namespace Didar.Tests;

/// <summary>
/// The worst that a page can hold, through the whole flow: four times as much may take seven times as long at most, where
/// something quadratic takes sixteen times. The best of a few runs counts, and what is done in no time at all passes, so
/// that a busy machine does not fail the build.
/// </summary>
[Collection(Alone.Name)]
public sealed class LinearFlowTests
{
    private const int Runs = 4;
    private const double Most = 7;

    /// <summary>Below this a ratio says nothing, in seconds.</summary>
    private const double NoTime = 0.05;

    private static readonly DidarReader Reader = DidarReader.Load();

    // Each makes some 50,000 characters at 1, 200,000 at 4: what is quadratic shows there, and the suite stays fast.
    private static readonly Dictionary<string, Func<int, string>> Pages = new(StringComparer.Ordinal)
    {
        ["one sentence"] = times => Repeated("وزیر کشور با مردم روستا درباره آب و راه و نان و ", 1_000 * times) + "گفت.",
        ["one sentence of names"] = times => Repeated("بهرام صدرایی و نادر کیانفر و لارس هاگن و ", 1_000 * times) + "آمدند.",
        ["quotation marks, unbalanced"] = times => "وی گفت: " + Repeated("«", 5_000 * times) + " پایان.",
        ["quotation marks, straight"] = times => "وی گفت: " + Repeated("\" ", 5_000 * times) + "پایان.",
        ["quotations, alternating"] = times => "وی گفت: " + Repeated("«آب» ", 5_000 * times) + "پایان.",
        ["quotations in quotations"] = times => "وی گفت: " + Repeated("«(", 2_500 * times) + "آب" + Repeated(")»", 2_500 * times) + ".",
        ["parentheses in parentheses"] = times => "وی گفت: " + Repeated("(", 5_000 * times) + "آب" + Repeated(")", 5_000 * times) + ".",
        ["names"] = times => Numbered(5_000 * times, "بهرام {0}پور وزیر کشور گفت. "),
        ["names in lines"] = times => Numbered(2_500 * times, "بهرام {0}پور گفت: باران می‌آید.\n"),
        ["وی افزود"] = times => "بهرام صدرایی وزیر کشور گفت: باران می‌آید.\n" + Repeated("وی افزود: راه باز است.\n", 2_500 * times),
        ["وی افزود in one sentence"] = times => "بهرام صدرایی وزیر کشور گفت باران می‌آید، " + Repeated("وی افزود که راه باز است، ", 2_000 * times) + ".",
        ["وی افزود with no end"] = times => "بهرام صدرایی وزیر کشور گفت " + Repeated("وی افزود ", 5_000 * times),
        ["meetings"] = times => Numbered(1_500 * times, "بهرام {0}پور وزیر کشور با نادر {0}زاده وزیر نیرو دیدار کرد.\n"),
        ["an object before each verb"] = times => "وزیر کشور " + Repeated("راه را ", 7_000 * times) + "دانست.",
        ["blanks"] = times => "وی گفت: " + Repeated(" \u200C", 25_000 * times) + "آب.",
    };

    public static TheoryData<string> Kinds => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_worst_page_takes_time_in_step_with_its_length(string kind)
    {
        var (brief, huge) = (ArticleOf(Pages[kind](1)), ArticleOf(Pages[kind](4)));
        Seconds(brief);
        double one = double.MaxValue, four = double.MaxValue;
        for (var i = 0; i < Runs && four >= Most * Math.Max(one, NoTime); i++) (one, four) = (Math.Min(one, Seconds(brief)), Math.Min(four, Seconds(huge)));
        Assert.True(four < Most * Math.Max(one, NoTime), string.Create(CultureInfo.InvariantCulture, $"{kind}: {one:F3} s, four times as much {four:F3} s"));
    }

    private static Article ArticleOf(string text) => ReadingLists.Reader.Read(Encoding.UTF8.GetBytes("خبر\n" + text), "worst.txt");

    private static double Seconds(Article article)
    {
        var clock = Stopwatch.StartNew();
        Reader.Read(article);
        return clock.Elapsed.TotalSeconds;
    }

    private static string Repeated(string words, int times) => new StringBuilder(words.Length * times).Insert(0, words, times).ToString();

    // Names that differ, in letters: digits are no part of a name.
    private static string Numbered(int times, string words)
    {
        const string Letters = "ابپتجخدرزسشغفقکگلمنه";
        var text = new StringBuilder();
        Span<char> name = stackalloc char[4];
        for (var i = 0; i < times; i++)
        {
            for (int k = 0, rest = i; k < name.Length; k++, rest /= Letters.Length) name[k] = Letters[rest % Letters.Length];
            text.AppendFormat(CultureInfo.InvariantCulture, words, name.ToString());
        }
        return text.ToString();
    }
}
