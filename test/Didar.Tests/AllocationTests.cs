using System.Globalization;
using Didar.Language;
using Didar.Normalising;
using Didar.Reading;
using Didar.Scoring;
using Didar.Tests.Reading;
using Didar.Text;
using Xunit;

namespace Didar.Tests;

/// <summary>
/// What hot paths may allocate. Allocation is the same on every machine, so a growth fails the build where a slower
/// stage would not. The bounds are bytes a character (UTF-16 code unit) of the page, over the project's own articles.
/// </summary>
public sealed class AllocationTests
{
    private const double NormalisingBytes = 26;
    private const double LanguageBytes = 16;
    private const double WholeFlowBytes = 150;

    private static readonly LanguageData Data = LanguageData.Load(Repository.Root);
    private static readonly Article[] Articles = ReadArticles();
    private static readonly double Characters = Articles.Sum(article => article.Page.Length);

    [Fact]
    public void Looking_up_places_allocates_nothing()
    {
        var builder = new AlignmentBuilder();
        for (var i = 0; i < 1_000; i++)
        {
            builder.Copy(7);
            builder.Replace(i % 3, (i + 1) % 3);
        }
        var alignment = builder.Build(builder.SourceLength);
        var sum = 0;
        Assert.Equal(0, AllocatedBy(() =>
        {
            for (var at = 0; at < alignment.DerivedLength; at++) sum += alignment.ToSource(new(at, at + 1)).Start;
            for (var at = 0; at < alignment.SourceLength; at++) sum += alignment.ToDerived(new(at, at + 1)).Start;
        }));
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void Normalising_keeps_within_its_bound()
    {
        var normaliser = new Normaliser(Data.Lexicon, Data.HalfSpaces);
        Hold("Normalising", NormalisingBytes, () =>
        {
            foreach (var article in Articles) normaliser.Normalise(article);
        });
    }

    [Fact]
    public void Language_keeps_within_its_bound()
    {
        var normaliser = new Normaliser(Data.Lexicon, Data.HalfSpaces);
        var analyser = new Analyser(Data);
        NormalText[] texts = [.. Articles.Select(normaliser.Normalise)];
        Hold("Language", LanguageBytes, () =>
        {
            foreach (var text in texts) analyser.Analyse(text);
        });
    }

    [Fact]
    public void The_whole_flow_from_an_article_keeps_within_its_bound()
    {
        var reader = DidarReader.Load(AppContext.BaseDirectory);
        Hold("whole flow", WholeFlowBytes, () =>
        {
            foreach (var article in Articles) reader.Read(article);
        });
    }

    [Fact]
    public void Allocation_grows_with_the_text_and_not_faster()
    {
        var page = string.Join('\n', Articles.Select(article => article.Page));
        var normaliser = new Normaliser(Data.Lexicon, Data.HalfSpaces);
        var analyser = new Analyser(Data);
        long AllocatedFor(int copies)
        {
            var article = ReadingLists.Reader.Read(string.Join('\n', Enumerable.Repeat(page, copies)), "long.txt");
            return AllocatedBy(() => analyser.Analyse(normaliser.Normalise(article)));
        }
        var (once, eight) = (AllocatedFor(1), AllocatedFor(8));
        Assert.InRange(eight, 0, 12 * once);
    }

    private static void Hold(string stage, double bound, Action action)
    {
        var bytes = AllocatedBy(action) / Characters;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}: {bytes:0.0} bytes a character, at most {bound:0.0}"));
        Assert.InRange(bytes, 0, bound);
    }

    /// <summary>The bytes that a second run allocates on this thread: the first may fill what is made once.</summary>
    private static long AllocatedBy(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Article[] ReadArticles() =>
        [.. MarkedFolder.Read(Repository.At("gold")).Select(article => ReadingLists.Reader.Read(article.Text, article.Id + ".txt"))];
}
