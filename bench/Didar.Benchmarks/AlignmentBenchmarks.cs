using BenchmarkDotNet.Attributes;
using Didar.Text;

namespace Didar.Benchmarks;

/// <summary>Looking up places through an alignment with an edit every twenty characters, as in a damaged report.</summary>
[InProcess]
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private const int Edits = 1_000;
    private const int Step = 20;

    private Alignment _alignment = Alignment.Identity(0);
    private Alignment _older = Alignment.Identity(0);

    /// <summary>Makes two alignments that follow on one another.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _alignment = WithEdits(1, 0);
        _older = WithEdits(0, 1);
    }

    /// <summary>From the derived text to the source, once for each word.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public int ToSource()
    {
        var sum = 0;
        for (var at = 0; at + Step <= _alignment.DerivedLength; at += Step) sum += _alignment.ToSource(new(at, at + 5)).Start;
        return sum;
    }

    /// <summary>From the source to the derived text, once for each word.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public int ToDerived()
    {
        var sum = 0;
        for (var at = 0; at + Step <= _alignment.SourceLength; at += Step) sum += _alignment.ToDerived(new(at, at + 5)).Start;
        return sum;
    }

    /// <summary>One alignment followed by another.</summary>
    [Benchmark(OperationsPerInvoke = Edits)]
    public Alignment Then() => _alignment.Then(_older);

    private static Alignment WithEdits(int derived, int source)
    {
        var builder = new AlignmentBuilder();
        for (var i = 0; i < Edits; i++)
        {
            builder.Copy(Step);
            builder.Replace(derived, source);
        }
        return builder.Build(builder.SourceLength);
    }
}
