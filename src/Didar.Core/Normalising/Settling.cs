using System.Runtime.InteropServices;
using Didar.Text;

namespace Didar.Normalising;

/// <summary>Runs passes over the lines that the round before has changed, until none is.</summary>
internal sealed class Settling(Lexicon lexicon, HalfSpaceWeights weights)
{
    private List<bool> _isOpen = [];
    private List<bool> _hasChanged = [];

    internal delegate void Pass(ReadOnlySpan<char> line, Settling by, Rewriter to);

    internal Lexicon Lexicon => lexicon;

    internal HalfSpaceWeights Weights => weights;

    /// <summary>Whether the text has half-spaces of its own.</summary>
    internal bool HasHalfSpaces { get; set; }

    /// <summary>Whether this round has changed any line.</summary>
    internal bool HasChanged { get; private set; }

    internal void BeginRound()
    {
        (_isOpen, _hasChanged) = (_hasChanged, _isOpen);
        CollectionsMarshal.AsSpan(_hasChanged).Clear();
        HasChanged = false;
    }

    /// <summary>Lets the next round look at all lines again.</summary>
    internal void RepeatAll()
    {
        CollectionsMarshal.AsSpan(_hasChanged).Fill(true);
        HasChanged = true;
    }

    internal (string Text, Alignment Alignment) Run(string text, Alignment alignment, Pass pass)
    {
        var to = new Rewriter(text.Length + 16);
        var rest = text.AsSpan();
        for (var i = 0; !rest.IsEmpty; i++)
        {
            if (_isOpen.Count <= i) _isOpen.Add(true);
            if (_hasChanged.Count <= i) _hasChanged.Add(false);
            var length = rest.IndexOf('\n') + 1;
            var line = length == 0 ? rest : rest[..length];
            if (_isOpen[i])
            {
                var before = to.Changes;
                pass(line, this, to);
                if (to.Changes != before) _hasChanged[i] = HasChanged = true;
            }
            else
            {
                to.Copy(line);
            }
            rest = rest[line.Length..];
        }
        if (!to.HasChanges) return (text, alignment);
        return (to.Finish(), to.HasEdits ? to.Align(text.Length).Then(alignment) : alignment);
    }
}
