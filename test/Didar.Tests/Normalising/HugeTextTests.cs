using System.Diagnostics;
using Didar.Language;
using Xunit;

namespace Didar.Tests.Normalising;

/// <summary>What must not grow faster than the text. Times leave room for a busy machine.</summary>
public sealed class HugeTextTests
{
    private const string Line = "رئیس جمهور درتهران گفت گروههای مسلح می گویند که مذاکرات بین المللی نتیجه داده است.\n";

    [Fact]
    public void A_text_thirty_times_as_long_takes_no_more_for_each_character()
    {
        var brief = SecondsOf(string.Concat(Enumerable.Repeat(Line, 2_000)));
        var huge = SecondsOf(string.Concat(Enumerable.Repeat(Line, 60_000)));
        Assert.InRange(huge, 0, 30 * 4 * brief);
    }

    [Fact]
    public void A_run_of_letters_without_end_is_read_in_time() =>
        Assert.InRange(SecondsOf(string.Concat(Enumerable.Repeat("گروههای", 200_000))), 0, 10);

    [Fact]
    public void The_language_data_are_loaded_in_150_milliseconds()
    {
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            LanguageData.Load(Repository.Root);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }
        Assert.InRange(best, 0, 150);
    }

    private static double SecondsOf(string text)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var clock = Stopwatch.StartNew();
            Articles.Normaliser.NormaliseText(text);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }
        return best;
    }
}
