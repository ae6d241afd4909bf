using System.Collections.Immutable;

namespace Didar.Knowledge;

/// <summary>Tenures side by side that share a person, or an office.</summary>
internal sealed class TenureGroups
{
    private readonly int[] _ends;
    private readonly Tenure[] _tenures;

    /// <summary>Groups the tenures.</summary>
    /// <param name="tenures">All tenures.</param>
    /// <param name="key">What those of a group share.</param>
    /// <param name="places">The index of each key's group; a tenure whose key is not here is in no group.</param>
    public TenureGroups(ImmutableArray<Tenure> tenures, Func<Tenure, string> key, Dictionary<string, int> places)
    {
        var groups = new int[tenures.Length];
        _ends = new int[places.Count + 1];
        for (var index = 0; index < groups.Length; index++)
        {
            groups[index] = places.TryGetValue(key(tenures[index]), out var group) ? group : places.Count;
            _ends[groups[index]]++;
        }
        for (var group = 1; group < _ends.Length; group++) _ends[group] += _ends[group - 1];
        _tenures = new Tenure[tenures.Length];
        var next = (int[])_ends.Clone();
        for (var index = groups.Length - 1; index >= 0; index--) _tenures[--next[groups[index]]] = tenures[index];
    }

    /// <summary>The tenures of a key, in the order of the files.</summary>
    public ReadOnlySpan<Tenure> Of(Dictionary<string, int> places, string key)
    {
        if (!places.TryGetValue(key, out var group)) return [];
        var start = group == 0 ? 0 : _ends[group - 1];
        return _tenures.AsSpan(start, _ends[group] - start);
    }
}
