namespace Didar.Scoring;

/// <summary>Precision and recall of something counted. <c>default</c> is nothing found of nothing.</summary>
/// <param name="Right">How many of those found are right.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Marked">How many are marked.</param>
public readonly record struct Measure(int Right, int Found, int Marked)
{
    /// <summary>The right share of what was found, 0 where nothing was.</summary>
    public double Precision => Rounding.ToFour(ExactPrecision);

    /// <summary>The share of what is marked that was found right, 0 where nothing is marked.</summary>
    public double Recall => Rounding.ToFour(ExactRecall);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1
    {
        get
        {
            double p = ExactPrecision, r = ExactRecall;
            return p + r > 0 ? Rounding.ToFour(2 * p * r / (p + r)) : 0;
        }
    }

    private double ExactPrecision => Found > 0 ? (double)Right / Found : 0;

    private double ExactRecall => Marked > 0 ? (double)Right / Marked : 0;

    /// <summary>Both counts together: figures are averaged over all articles, not over their averages.</summary>
    public static Measure operator +(Measure left, Measure right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Marked + right.Marked);
}

/// <summary>A share of something counted. <c>default</c> is none of none.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Share(int Right, int Of)
{
    /// <summary>The share, 0 where there are none.</summary>
    public double Value => Of > 0 ? Rounding.ToFour((double)Right / Of) : 0;

    /// <summary>Both counts together.</summary>
    public static Share operator +(Share left, Share right) => new(left.Right + right.Right, left.Of + right.Of);

    /// <summary>One that is right or not.</summary>
    public static Share One(bool right) => new(right ? 1 : 0, 1);
}

internal static class Rounding
{
    /// <summary>Four decimals, as all figures are given.</summary>
    public static double ToFour(double value) => To(value, 10_000);

    /// <summary>
    /// The nearest multiple of 1/<paramref name="parts"/> to the exact value of the double, ties to even.
    /// <see cref="Math.Round(double, int)"/> multiplies first and so takes 1/160 for a tie, which it is not.
    /// </summary>
    public static double To(double value, int parts)
    {
        var below = Math.Floor(value * parts);
        var past = Math.FusedMultiplyAdd(value, parts, -(below + 0.5));
        var up = past > 0 || (past == 0 && below % 2 != 0);
        return (up ? below + 1 : below) / parts;
    }
}
