namespace Didar.Training;

/// <summary>A word of a treebank sentence.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Upos, string Features, int Head, string Relation);

/// <summary>An orthographic token and the words it holds; clitics make it more than one.</summary>
internal sealed record TreebankToken(string Form, bool SpaceAfter, IReadOnlyList<TreebankWord> Words);

/// <summary>A sentence of a treebank.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankToken> Tokens)
{
    internal IEnumerable<TreebankWord> Words => Tokens.SelectMany(t => t.Words);
}

/// <summary>Reads CoNLL-U (universaldependencies.org/format).</summary>
internal static class Treebank
{
    internal static IEnumerable<TreebankSentence> Read(string path)
    {
        var text = "";
        var tokens = new List<TreebankToken>();
        var words = new List<TreebankWord>();
        var (rangeForm, rangeEnd, rangeSpace) = ("", 0, true);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (tokens.Count > 0) yield return new(text, tokens);
                tokens = [];
                continue;
            }
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
            if (line[0] == '#') continue;
            var fields = line.Split('\t');
            var spaceAfter = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (fields[0].Contains('.', StringComparison.Ordinal)) continue;
            var dash = fields[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                rangeForm = fields[1];
                rangeEnd = Number(fields[0][(dash + 1)..]);
                rangeSpace = spaceAfter;
                words = [];
                continue;
            }
            var head = fields[6] == "_" ? 0 : Number(fields[6]);
            var word = new TreebankWord(fields[1], fields[2], fields[3], fields[5], head, fields[7]);
            if (rangeEnd == 0)
            {
                tokens.Add(new(fields[1], spaceAfter, [word]));
                continue;
            }
            words.Add(word);
            if (Number(fields[0]) != rangeEnd) continue;
            tokens.Add(new(rangeForm, rangeSpace, words));
            rangeEnd = 0;
        }
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
