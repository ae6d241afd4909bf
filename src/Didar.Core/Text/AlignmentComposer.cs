namespace Didar.Text;

/// <summary>
/// Follows an alignment through an older one. An edit that touches only a part of what the older alignment replaced
/// takes in the whole of it: a ligature of four letters can't be led back in two halves.
/// </summary>
internal sealed class AlignmentComposer(Alignment older)
{
    private readonly AlignmentBuilder _builder = new();
    private int _heldDerived;
    private int _heldFrom;
    private int _heldUntil = -1;

    /// <summary>The middle text's stretch stands in the newest text as it is.</summary>
    internal void Copy(int from, int to)
    {
        var at = from;
        while (at < to)
        {
            if (at < _heldUntil)
            {
                var part = Math.Min(to, _heldUntil) - at;
                _heldDerived += part;
                at += part;
                continue;
            }
            Flush();
            if (older.EditOver(at) is { } edit)
            {
                var end = edit.Derived + edit.DerivedLength;
                if (end > to)
                {
                    Hold(to - at, at, end);
                    return;
                }
                _builder.Replace(end - at, edit.Source + edit.SourceLength - _builder.SourceLength);
                at = end;
                continue;
            }
            var next = Math.Min(to, older.NextEditAfter(at));
            var source = older.ToSource(new(at, at + 1)).Start;
            if (source > _builder.SourceLength) _builder.Replace(0, source - _builder.SourceLength);
            _builder.Copy(next - at);
            at = next;
        }
    }

    /// <summary>The middle text's stretch became so many code units of the newest.</summary>
    internal void Replace(int derivedLength, int from, int to)
    {
        var until = to > from && older.EditOver(to - 1) is { } edit ? edit.Derived + edit.DerivedLength : to;
        if (from < _heldUntil)
        {
            _heldDerived += derivedLength;
            _heldUntil = Math.Max(_heldUntil, until);
            return;
        }
        Flush();
        Hold(derivedLength, from, until);
    }

    internal Alignment Build()
    {
        Flush();
        return _builder.Build(older.SourceLength);
    }

    private void Hold(int derivedLength, int from, int until)
    {
        _heldDerived = derivedLength;
        _heldFrom = from;
        _heldUntil = until;
        // An insertion has nothing more to wait for.
        if (from == until) Flush();
    }

    private void Flush()
    {
        if (_heldUntil < 0) return;
        var source = older.ToSource(new(_heldFrom, _heldUntil));
        // What was deleted just before stays outside.
        if (!source.IsEmpty && source.Start > _builder.SourceLength) _builder.Replace(0, source.Start - _builder.SourceLength);
        _builder.Replace(_heldDerived, source.IsEmpty ? 0 : source.End - _builder.SourceLength);
        _heldUntil = -1;
    }
}
