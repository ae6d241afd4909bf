namespace Didar.Text;

/// <summary>
/// Finds the longest listed phrase that starts at a place, in folded spelling: blanks and half-spaces make no
/// difference, so «شورایعالی» and «شورای عالی» are one. A look-up allocates nothing and takes one step a letter.
/// </summary>
public sealed class PhraseTrie
{
    /// <summary>What a look-up gives where nothing was found.</summary>
    public const int None = -1;

    private readonly Node[] _nodes;
    private readonly int[] _roots;

    private PhraseTrie(Node[] nodes, int[] roots)
    {
        _nodes = nodes;
        _roots = roots;
    }

    /// <summary>Makes a trie of phrases and what each stands for; of two that fold alike the first stays.</summary>
    public static PhraseTrie Build(IEnumerable<(string Phrase, int Value)> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var nodes = new List<Node>(4096) { new('\0', None, 0, 0) };
        var roots = new int[0x700];
        foreach (var (phrase, value) in phrases)
        {
            var at = 0;
            foreach (var raw in phrase)
            {
                var c = Folding.Fold(raw);
                if (c == Folding.Nothing) continue;
                at = at == 0 ? Root(nodes, roots, c) : Child(nodes, at, c);
            }
            if (at != 0 && nodes[at].Value == None) nodes[at] = nodes[at] with { Value = value };
        }
        return new PhraseTrie([.. nodes], roots);
    }

    /// <summary>
    /// The longest phrase that starts at <paramref name="start"/> and ends where a word ends.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must start; the caller sees to it that a word starts there.</param>
    /// <param name="limit">The phrase may not go beyond.</param>
    /// <param name="end">One past its last letter; <paramref name="start"/> where nothing was found.</param>
    /// <returns>The phrase's value, or <see cref="None"/>.</returns>
    public int Longest(ReadOnlySpan<char> text, int start, int limit, out int end)
    {
        end = start;
        var found = None;
        var node = 0;
        for (var i = start; i < limit; i++)
        {
            var c = Folding.Fold(text[i]);
            if (c == Folding.Nothing)
            {
                if (text[i] == '\n') break;
                continue;
            }
            node = node == 0 ? (c < _roots.Length ? _roots[c] : 0) : Step(node, c);
            if (node == 0) break;
            if (_nodes[node].Value != None && IsWordEnd(text, i + 1))
            {
                found = _nodes[node].Value;
                end = i + 1;
            }
        }
        return found;
    }

    /// <summary>What a whole word or phrase stands for, or <see cref="None"/>.</summary>
    public int Exact(ReadOnlySpan<char> phrase)
    {
        var node = 0;
        foreach (var raw in phrase)
        {
            var c = Folding.Fold(raw);
            if (c == Folding.Nothing) continue;
            node = node == 0 ? (c < _roots.Length ? _roots[c] : 0) : Step(node, c);
            if (node == 0) return None;
        }
        return node == 0 ? None : _nodes[node].Value;
    }

    /// <summary>Whether no letter follows; marks and half-spaces at the end still belong to the word.</summary>
    private static bool IsWordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\n' or '\r' or '\t' or '\u00A0') && Folding.Fold(text[at]) == Folding.Nothing)
        {
            if (text[at] == '\u200C') return false;
            at++;
        }
        return at >= text.Length || !char.IsLetterOrDigit(text[at]);
    }

    private int Step(int node, char c)
    {
        for (var child = _nodes[node].FirstChild; child != 0; child = _nodes[child].Next)
        {
            if (_nodes[child].Letter == c) return child;
        }
        return 0;
    }

    private static int Root(List<Node> nodes, int[] roots, char c)
    {
        if (c >= roots.Length) return Child(nodes, 0, c);
        if (roots[c] == 0)
        {
            roots[c] = nodes.Count;
            nodes.Add(new(c, None, 0, 0));
        }
        return roots[c];
    }

    private static int Child(List<Node> nodes, int parent, char c)
    {
        for (var child = nodes[parent].FirstChild; child != 0; child = nodes[child].Next)
        {
            if (nodes[child].Letter == c) return child;
        }
        nodes.Add(new(c, None, 0, nodes[parent].FirstChild));
        nodes[parent] = nodes[parent] with { FirstChild = nodes.Count - 1 };
        return nodes.Count - 1;
    }

    private readonly record struct Node(char Letter, int Value, int FirstChild, int Next);
}
