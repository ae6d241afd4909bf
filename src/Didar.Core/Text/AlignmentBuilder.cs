namespace Didar.Text;

/// <summary>Collects, from left to right, what was copied and what was replaced while a text was derived.</summary>
public sealed class AlignmentBuilder
{
    private readonly List<Alignment.Edit> _edits = [];

    /// <summary>How much of the derived text has been accounted for.</summary>
    public int DerivedLength { get; private set; }

    /// <summary>How much of the source text has been accounted for.</summary>
    public int SourceLength { get; private set; }

    /// <summary>The next <paramref name="length"/> code units are the same in both texts.</summary>
    public void Copy(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        DerivedLength += length;
        SourceLength += length;
    }

    /// <summary>
    /// The next <paramref name="sourceLength"/> code units of the source became <paramref name="derivedLength"/> code
    /// units: 0 and more is a deletion, more and 0 an insertion. A replacement of one by one needs no edit.
    /// </summary>
    public void Replace(int derivedLength, int sourceLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(derivedLength);
        ArgumentOutOfRangeException.ThrowIfNegative(sourceLength);
        if (derivedLength == sourceLength && derivedLength <= 1) { Copy(derivedLength); return; }
        _edits.Add(new(DerivedLength, derivedLength, SourceLength, sourceLength));
        DerivedLength += derivedLength;
        SourceLength += sourceLength;
    }

    /// <summary>The alignment of all that was collected; the rest of the source counts as deleted.</summary>
    /// <param name="sourceLength">The whole length of the source.</param>
    public Alignment Build(int sourceLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sourceLength, SourceLength);
        if (sourceLength > SourceLength) Replace(0, sourceLength - SourceLength);
        return new Alignment([.. _edits], DerivedLength, SourceLength);
    }
}
