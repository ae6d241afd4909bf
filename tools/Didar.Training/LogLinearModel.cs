using Didar.Language;

namespace Didar.Training;

/// <summary>
/// A log-linear model over hashed features, trained word by word with AdaGrad (Duchi, Hazan, Singer 2011) and averaged.
/// Each feature has weights that all treebanks share and weights of its own convention (Daumé 2007); what is written is
/// the sum for one convention. Where several tags count as right, their shares together are raised.
/// </summary>
internal sealed class LogLinearModel(float rate = 0.06f)
{
    private const int Tags = LinearWeights.Classes;
    private const float Damping = 0.1f;
    private const float SureEnough = 0.995f;
    private const float LeastGradient = 0.002f;
    private const float LeastWeight = 0.02f;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly HashSet<uint> _shared = [];
    private float[] _weights = new float[1 << 20];
    private float[] _totals = new float[1 << 20];
    private float[] _squares = new float[1 << 20];
    private int _time = 1;

    /// <summary>The best tag as the model stands; then the weights move towards the allowed ones.</summary>
    internal int Learn(ReadOnlySpan<uint> features, Convention convention, uint allowed, Span<int> rows)
    {
        _time++;
        for (var i = 0; i < features.Length; i++)
        {
            rows[2 * i] = Row(features[i]);
            _shared.Add(features[i]);
            rows[2 * i + 1] = Row(Own(features[i], convention));
        }
        rows = rows[..(2 * features.Length)];
        Span<float> sums = stackalloc float[Tags];
        sums.Clear();
        foreach (var row in rows)
        {
            for (var t = 0; t < Tags; t++) sums[t] += _weights[row * Tags + t];
        }
        var best = 0;
        for (var t = 1; t < Tags; t++)
        {
            if (sums[t] > sums[best]) best = t;
        }
        Span<float> gradient = stackalloc float[Tags];
        if (Gradient(sums, sums[best], allowed, gradient) <= SureEnough) Move(rows, gradient);
        return best;
    }

    /// <summary>The averaged weights for one convention, features without weight left out, as whole numbers.</summary>
    /// <param name="convention">Which one.</param>
    /// <param name="kept">How many features are kept.</param>
    /// <param name="largest">What the largest weight becomes; small enough that no sum over the features of one example overflows 16 bits.</param>
    internal LinearWeights Average(Convention convention, out int kept, float largest = 900)
    {
        var summed = new Dictionary<uint, float[]>();
        foreach (var feature in _shared)
        {
            var row = _rows[feature];
            var own = _rows.GetValueOrDefault(Own(feature, convention), -1);
            var weights = new float[Tags];
            for (var t = 0; t < Tags; t++) weights[t] = Averaged(row * Tags + t) + (own < 0 ? 0 : Averaged(own * Tags + t));
            if (weights.Max(MathF.Abs) > LeastWeight) summed[feature] = weights;
        }
        var scale = largest / summed.Values.Max(w => w.Max(MathF.Abs));
        kept = summed.Count;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(kept * 4 / 3));
        var features = new uint[size];
        var packed = new short[size * Tags];
        foreach (var (feature, weights) in summed.OrderBy(s => s.Key))
        {
            var at = feature & (uint)(size - 1);
            while (features[at] != 0) at = (at + 1) & (uint)(size - 1);
            features[at] = feature;
            for (var t = 0; t < Tags; t++) packed[at * Tags + t] = (short)MathF.Round(weights[t] * scale);
        }
        return new(features, packed);
    }

    // What each tag's share lacks or has too much of; the share that the allowed tags have now is returned.
    private static float Gradient(ReadOnlySpan<float> sums, float top, uint allowed, Span<float> to)
    {
        float all = 0, right = 0;
        for (var t = 0; t < Tags; t++)
        {
            to[t] = MathF.Exp(sums[t] - top);
            all += to[t];
            if ((allowed >> t & 1) != 0) right += to[t];
        }
        for (var t = 0; t < Tags; t++)
        {
            var target = (allowed >> t & 1) != 0 ? to[t] / Math.Max(right, float.Epsilon) : 0;
            to[t] = target - to[t] / all;
        }
        return right / all;
    }

    private void Move(ReadOnlySpan<int> rows, ReadOnlySpan<float> gradient)
    {
        foreach (var row in rows)
        {
            for (var t = 0; t < Tags; t++)
            {
                var slope = gradient[t];
                if (MathF.Abs(slope) < LeastGradient) continue;
                var at = row * Tags + t;
                _squares[at] += slope * slope;
                var by = rate * slope / MathF.Sqrt(Damping + _squares[at]);
                _weights[at] += by;
                _totals[at] += by * _time;
            }
        }
    }

    private float Averaged(int at) => _weights[at] - _totals[at] / _time;

    private static uint Own(uint feature, Convention convention) => FeatureHash.Mix(90 + (uint)convention, feature, 0);

    private int Row(uint feature)
    {
        if (_rows.TryGetValue(feature, out var row)) return row;
        row = _rows.Count;
        _rows[feature] = row;
        if ((row + 1) * Tags > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
            Array.Resize(ref _squares, _squares.Length * 2);
        }
        return row;
    }
}
