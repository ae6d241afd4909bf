using Didar.Language;

namespace Didar.Training;

/// <summary>
/// An averaged perceptron (Collins 2002) over hashed features. Each feature has weights that all treebanks share and
/// weights of its own convention (Daumé 2007); what is written is the sum for one convention.
/// </summary>
internal sealed class Perceptron
{
    private const int Tags = TagWeights.Tags;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly HashSet<uint> _shared = [];
    private float[] _weights = new float[1 << 20];
    private float[] _totals = new float[1 << 20];
    private int _time = 1;

    internal int Predict(ReadOnlySpan<uint> features, Convention convention, uint allowed, Span<int> rows)
    {
        Span<float> sums = stackalloc float[Tags];
        for (var i = 0; i < features.Length; i++)
        {
            rows[2 * i] = Row(features[i]);
            _shared.Add(features[i]);
            rows[2 * i + 1] = Row(Own(features[i], convention));
        }
        foreach (var row in rows[..(2 * features.Length)])
        {
            var weights = _weights.AsSpan(row * Tags, Tags);
            for (var t = 0; t < Tags; t++) sums[t] += weights[t];
        }
        var best = -1;
        for (var t = 0; t < Tags; t++)
        {
            if ((allowed >> t & 1) != 0 && (best < 0 || sums[t] > sums[best])) best = t;
        }
        return best;
    }

    internal void Update(ReadOnlySpan<int> rows, int right, int wrong, float by)
    {
        foreach (var row in rows)
        {
            _weights[row * Tags + right] += by;
            _totals[row * Tags + right] += by * _time;
            _weights[row * Tags + wrong] -= by;
            _totals[row * Tags + wrong] -= by * _time;
        }
    }

    internal void Tick() => _time++;

    /// <summary>The averaged weights for one convention, features without weight left out, as whole numbers.</summary>
    internal TagWeights Average(Convention convention, out int kept)
    {
        var summed = new Dictionary<uint, float[]>();
        foreach (var feature in _shared)
        {
            var row = _rows[feature];
            var own = _rows.GetValueOrDefault(Own(feature, convention), -1);
            var weights = new float[Tags];
            for (var t = 0; t < Tags; t++) weights[t] = Averaged(row * Tags + t) + (own < 0 ? 0 : Averaged(own * Tags + t));
            if (weights.Max(MathF.Abs) > 0.02f) summed[feature] = weights;
        }
        var scale = 900f / summed.Values.Max(w => w.Max(MathF.Abs));
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

    private float Averaged(int at) => _weights[at] - _totals[at] / _time;

    private static uint Own(uint feature, Convention convention) => TagFeatures.Mix(90 + (uint)convention, feature, 0);

    private int Row(uint feature)
    {
        if (_rows.TryGetValue(feature, out var row)) return row;
        row = _rows.Count;
        _rows[feature] = row;
        if ((row + 1) * Tags > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
        }
        return row;
    }
}
