using Didar.Text;

namespace Didar.Normalising;

/// <summary>Writes a new text while it reads an old one from left to right, and keeps the alignment.</summary>
internal sealed class Rewriter(int expectedLength)
{
    private readonly AlignmentBuilder _alignment = new();
    private char[] _text = new char[Math.Max(16, expectedLength)];
    private int _length;
    private int _pending;

    /// <summary>Whether anything but single letters was replaced.</summary>
    internal bool HasEdits { get; private set; }

    /// <summary>Whether anything differs from the source at all.</summary>
    internal bool HasChanges => Changes > 0;

    /// <summary>How much has been changed so far; it grows with every change.</summary>
    internal int Changes { get; private set; }

    internal int Length => _length;

    /// <summary>The last character written; a line feed at the start.</summary>
    internal char Last => _length == 0 ? '\n' : _text[_length - 1];

    internal ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    /// <summary>Writes another character for one of the source.</summary>
    internal void Change(char c)
    {
        Changes++;
        Put(c);
    }

    /// <summary>Writes one character that stands for one of the source.</summary>
    internal void Put(char c)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = c;
        _pending++;
    }

    /// <summary>Copies a stretch of the source.</summary>
    internal void Copy(ReadOnlySpan<char> stretch)
    {
        if (_length + stretch.Length > _text.Length) Grow(stretch.Length);
        stretch.CopyTo(_text.AsSpan(_length));
        _length += stretch.Length;
        _pending += stretch.Length;
    }

    /// <summary>Writes some characters for a stretch of the source; either may be empty.</summary>
    internal void Replace(ReadOnlySpan<char> by, int sourceLength)
    {
        if (by.IsEmpty && sourceLength == 0) return;
        Changes++;
        if (by.Length == 1 && sourceLength == 1) { Put(by[0]); return; }
        HasEdits = true;
        Flush();
        if (_length + by.Length > _text.Length) Grow(by.Length);
        by.CopyTo(_text.AsSpan(_length));
        _length += by.Length;
        _alignment.Replace(by.Length, sourceLength);
    }

    /// <summary>The next stretch of the source belongs to the character just written, as a diacritic to its letter.</summary>
    internal void Absorb(int sourceLength)
    {
        Changes++;
        if (_pending == 0)
        {
            Drop(sourceLength);
            return;
        }
        HasEdits = true;
        _pending--;
        Flush();
        _alignment.Replace(1, 1 + sourceLength);
    }

    /// <summary>Leaves out a stretch of the source.</summary>
    internal void Drop(int sourceLength) => Replace([], sourceLength);

    /// <summary>Writes a character the source does not have.</summary>
    internal void Insert(char c) => Replace([c], 0);

    internal Alignment Align(int sourceLength)
    {
        Flush();
        return _alignment.Build(sourceLength);
    }

    internal string Finish() => new(_text, 0, _length);

    private void Flush()
    {
        if (_pending == 0) return;
        _alignment.Copy(_pending);
        _pending = 0;
    }

    private void Grow(int by) => Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + by));
}
