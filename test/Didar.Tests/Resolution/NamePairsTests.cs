using Didar.Resolution;
using Xunit;

namespace Didar.Tests.Resolution;

/// <summary>Names that are one person's, and names that only look so: <c>name-pairs.tsv</c>.</summary>
public sealed class NamePairsTests
{
    private static readonly string[][] Pairs = [.. File.ReadLines(Repository.At("test", "Didar.Tests", "Resolution", "name-pairs.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Replace('·', '\u200C').Split('\t'))];

    [Fact]
    public void Names_spelt_two_ways_are_one_persons() => Check("same", 200);

    [Fact]
    public void Names_that_only_look_alike_stay_apart() => Check("apart", 100);

    [Fact]
    public void Known_gaps_are_still_open() => Check("gap", 0);

    private static void Check(string verdict, int atLeast)
    {
        var pairs = Pairs.Where(pair => pair[0] == verdict).ToArray();
        Assert.True(pairs.Length >= atLeast, $"{verdict}: {pairs.Length} pairs");
        var wrong = string.Join('\n', pairs.Where(pair => verdict == "apart" ? AreOne(pair[1], pair[2]) || AreOne(pair[2], pair[1]) : (AreOne(pair[1], pair[2]) && AreOne(pair[2], pair[1])) != (verdict == "same")).Select(pair => $"{pair[1]}\t{pair[2]}"));
        Assert.True(wrong.Length == 0, wrong);
    }

    private static bool AreOne(string left, string right) =>
        Names.CanBeOne(Names.PartsOf(left), Names.PartsOf(right)) || Names.CanBeOne(Names.OneSpellingOf(left), Names.OneSpellingOf(right));
}
