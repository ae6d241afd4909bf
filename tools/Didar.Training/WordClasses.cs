namespace Didar.Training;

/// <summary>
/// Classes of words that stand among the same neighbours: each spelling's left and right neighbours in raw text, weighed
/// by pointwise mutual information, projected to fewer dimensions and grouped by spherical k-means. Deterministic.
/// </summary>
internal static class WordClasses
{
    private const int Neighbours = 1000;
    private const int Dimensions = 160;
    private const int Rounds = 14;

    internal static Dictionary<string, int> Learn(List<string[]> sentences, int classes, int least)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in sentences.SelectMany(s => s)) counts[word] = counts.GetValueOrDefault(word) + 1;
        var frequent = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToArray();
        var context = frequent.Take(Neighbours).Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        var words = frequent.Where(w => counts[w] >= least).ToArray();
        var at = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        var seen = new Dictionary<int, float>[words.Length];
        for (var i = 0; i < words.Length; i++) seen[i] = [];
        var contextTotals = new float[2 * (Neighbours + 2)];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                if (!at.TryGetValue(sentence[i], out var word)) continue;
                var left = i == 0 ? Neighbours : context.GetValueOrDefault(sentence[i - 1], Neighbours + 1);
                var right = Neighbours + 2 + (i + 1 == sentence.Length ? Neighbours : context.GetValueOrDefault(sentence[i + 1], Neighbours + 1));
                foreach (var neighbour in (ReadOnlySpan<int>)[left, right])
                {
                    seen[word][neighbour] = seen[word].GetValueOrDefault(neighbour) + 1;
                    contextTotals[neighbour]++;
                }
            }
        }
        return Group(words, Project(seen, contextTotals), classes);
    }

    private static float[][] Project(Dictionary<int, float>[] seen, float[] contextTotals)
    {
        var random = new Random(7);
        var axes = contextTotals.Select(_ => Enumerable.Range(0, Dimensions).Select(_ => random.Next(2) * 2f - 1).ToArray()).ToArray();
        var total = contextTotals.Sum();
        return [.. seen.Select(row =>
        {
            var vector = new float[Dimensions];
            var sum = row.Values.Sum();
            foreach (var (neighbour, count) in row.OrderBy(r => r.Key))
            {
                var information = MathF.Log(count * total / (sum * contextTotals[neighbour])) + 0.5f;
                if (information <= 0) continue;
                var weight = information * MathF.Sqrt(count / (count + 1));
                for (var d = 0; d < Dimensions; d++) vector[d] += weight * axes[neighbour][d];
            }
            return Normal(vector);
        })];
    }

    private static Dictionary<string, int> Group(string[] words, float[][] vectors, int classes)
    {
        // The most frequent words begin the classes; they lie well apart.
        var centres = Enumerable.Range(0, classes).Select(i => (float[])vectors[i * 3 % vectors.Length].Clone()).ToArray();
        var chosen = new int[words.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, words.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            {
                var best = 0;
                var most = float.MinValue;
                for (var c = 0; c < classes; c++)
                {
                    var near = Dot(vectors[i], centres[c]);
                    if (near > most) (most, best) = (near, c);
                }
                chosen[i] = best;
            });
            foreach (var centre in centres) Array.Clear(centre);
            for (var i = 0; i < words.Length; i++)
            {
                for (var d = 0; d < Dimensions; d++) centres[chosen[i]][d] += vectors[i][d];
            }
            for (var c = 0; c < classes; c++) centres[c] = Normal(centres[c]);
        }
        return words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => chosen[p.i] + 1);
    }

    private static float[] Normal(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length > 0)
        {
            for (var d = 0; d < vector.Length; d++) vector[d] /= length;
        }
        return vector;
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += System.Numerics.Vector<float>.Count) sum += new System.Numerics.Vector<float>(a, i) * new System.Numerics.Vector<float>(b, i);
        return System.Numerics.Vector.Sum(sum);
    }
}
