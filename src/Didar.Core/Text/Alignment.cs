using System.Collections.Immutable;

namespace Didar.Text;

/// <summary>
/// Leads from a derived text back to the text it was made from. Between two edits the texts run in step, so a clean
/// text costs nothing and a look-up is a binary search over the edits.
/// </summary>
public sealed class Alignment
{
    private readonly Edit[] _edits;

    internal Alignment(Edit[] edits, int derivedLength, int sourceLength)
    {
        _edits = edits;
        DerivedLength = derivedLength;
        SourceLength = sourceLength;
    }

    /// <summary>The length of the derived text in UTF-16 code units.</summary>
    public int DerivedLength { get; }

    /// <summary>The length of the source text in UTF-16 code units.</summary>
    public int SourceLength { get; }

    /// <summary>The number of places where the texts differ.</summary>
    public int EditCount => _edits.Length;

    /// <summary>The places where the texts differ, in order: the derived span and the source span it replaces.</summary>
    public IEnumerable<(TextSpan Derived, TextSpan Source)> Edits
    {
        get
        {
            foreach (var edit in _edits)
                yield return (new(edit.Derived, edit.Derived + edit.DerivedLength), new(edit.Source, edit.Source + edit.SourceLength));
        }
    }

    /// <summary>The alignment of a text with itself.</summary>
    public static Alignment Identity(int length) => new([], length, length);

    /// <summary>
    /// The source span of a derived span. A character inside an edit stands for the whole replaced stretch; what was
    /// deleted just before or just after the span stays outside it. An empty span maps to an empty span.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the derived text.</exception>
    public TextSpan ToSource(TextSpan derived)
    {
        if (derived.Start < 0 || derived.End > DerivedLength || derived.Start > derived.End)
            throw new ArgumentOutOfRangeException(nameof(derived));
        if (_edits.Length == 0) return derived;
        if (derived.IsEmpty)
        {
            var at = derived.Start == DerivedLength ? SourceLength : SourceOf(derived.Start).Start;
            return new(at, at);
        }
        return new(SourceOf(derived.Start).Start, SourceOf(derived.End - 1).End);
    }

    /// <summary>The derived span that stands for a source span; empty where all of it was deleted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the source text.</exception>
    public TextSpan ToDerived(TextSpan source)
    {
        if (source.Start < 0 || source.End > SourceLength || source.Start > source.End)
            throw new ArgumentOutOfRangeException(nameof(source));
        if (_edits.Length == 0) return source;
        var start = DerivedOf(source.Start, atEnd: false);
        return new(start, Math.Max(start, DerivedOf(source.End, atEnd: true)));
    }

    /// <summary>This alignment followed by the one that leads on to an older text.</summary>
    /// <param name="older">Leads from this alignment's source to the older text.</param>
    public Alignment Then(Alignment older)
    {
        ArgumentNullException.ThrowIfNull(older);
        if (older._edits.Length == 0) return this;
        if (_edits.Length == 0) return older;
        var composer = new AlignmentComposer(older);
        var middle = 0;
        foreach (var edit in _edits)
        {
            composer.Copy(middle, edit.Source);
            middle = edit.Source + edit.SourceLength;
            composer.Replace(edit.DerivedLength, edit.Source, middle);
        }
        composer.Copy(middle, SourceLength);
        return composer.Build();
    }

    /// <summary>The edit that begins at or before a derived position and ends after it; null where the texts run in step.</summary>
    internal Edit? EditOver(int derived)
    {
        var index = EditAtOrBefore(derived);
        return index >= 0 && derived < _edits[index].Derived + _edits[index].DerivedLength ? _edits[index] : null;
    }

    /// <summary>The derived position of the next edit after one; the end where there is none.</summary>
    internal int NextEditAfter(int derived)
    {
        var index = EditAtOrBefore(derived) + 1;
        return index < _edits.Length ? _edits[index].Derived : DerivedLength;
    }

    private TextSpan SourceOf(int derived)
    {
        var index = EditAtOrBefore(derived);
        if (index < 0) return new(derived, derived + 1);
        var edit = _edits[index];
        var past = derived - (edit.Derived + edit.DerivedLength);
        if (past < 0) return new(edit.Source, edit.Source + edit.SourceLength);
        var source = edit.Source + edit.SourceLength + past;
        return new(source, source + 1);
    }

    private int EditAtOrBefore(int derived)
    {
        // The last edit that starts at or before the position and, of several there, the last: deletions come first.
        int low = 0, high = _edits.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_edits[middle].Derived <= derived) { found = middle; low = middle + 1; }
            else high = middle - 1;
        }
        return found;
    }

    private int DerivedOf(int source, bool atEnd)
    {
        int low = 0, high = _edits.Length - 1, found = -1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var edit = _edits[middle];
            if (edit.Source < source || (edit.Source == source && !atEnd && edit.SourceLength > 0)) { found = middle; low = middle + 1; }
            else high = middle - 1;
        }
        if (found < 0) return source;
        var last = _edits[found];
        var past = source - (last.Source + last.SourceLength);
        if (past >= 0) return last.Derived + last.DerivedLength + past;
        return atEnd ? last.Derived + last.DerivedLength : last.Derived;
    }

    internal readonly record struct Edit(int Derived, int DerivedLength, int Source, int SourceLength);
}
