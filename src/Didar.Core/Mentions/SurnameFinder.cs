using Didar.Language;
using Didar.Text;

namespace Didar.Mentions;

/// <summary>
/// A second walk over the text for people called by surname alone: once somebody has been named in full, or speaks in
/// the headline, the bare surname is that person wherever it stands free.
/// </summary>
internal sealed class SurnameFinder(MarkedText text, List<Mention> mentions)
{
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>The first walk's mentions with the surnames added, in the order of the text.</summary>
    public List<Mention> Find()
    {
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Person || mention.Name.IsEmpty) continue;
            if (mention.Rule != "mention/title-name" || mention.Name.End - mention.Name.First > 1 || text.Token(mention.Name.First).MayBeName)
                Learn(mention.Name);
        }
        AddHeadlineSpeaker();
        if (_surnames.Count == 0) return mentions;
        var result = new List<Mention>(mentions.Count + 8);
        var next = 0;
        foreach (var sentence in text.Analysis.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.TokenEnd;)
            {
                while (next < mentions.Count && mentions[next].Tokens.First < i) next++;
                if (next < mentions.Count && mentions[next].Tokens.First == i)
                {
                    result.Add(mentions[next]);
                    i = mentions[next].Tokens.End;
                    continue;
                }
                var limit = next < mentions.Count ? Math.Min(mentions[next].Tokens.First, sentence.TokenEnd) : sentence.TokenEnd;
                var end = SurnameEnd(i, limit);
                if (end > i)
                {
                    result.Add(new Mention { Kind = MentionKind.Person, Tokens = new(i, end), Name = new(i, end), Rule = "mention/surname" });
                    i = end;
                    continue;
                }
                i++;
            }
        }
        return result;
    }

    private void Learn(TokenRange name)
    {
        // The surname is the name without its first word; of two words or more both the whole and the last word are learnt.
        for (var from = Math.Min(name.First + 1, name.End - 1); from < name.End; from++)
        {
            if (name.End - from == 1 && (text.Form(from).Length < 3 || text[from].PlaceEnd > 0 || text[from].StateEnd > 0)) continue;
            _surnames.Add(Folded(from, name.End));
        }
    }

    // «عارف: …»: who stands before the headline's colon speaks.
    private void AddHeadlineSpeaker()
    {
        foreach (var sentence in text.Analysis.Sentences)
        {
            if (text.Analysis.NormalText.Paragraphs[sentence.Paragraph].Kind is not (Reading.PartKind.Headline or Reading.PartKind.Kicker)) break;
            var colon = sentence.FirstToken;
            while (colon < sentence.TokenEnd && colon - sentence.FirstToken < 4 && text.Token(colon).Kind == TokenKind.Word) colon++;
            if (colon >= sentence.TokenEnd || !text.Is(colon, ':') || colon == sentence.FirstToken) continue;
            var name = new TokenRange(sentence.FirstToken, colon);
            if (mentions.Exists(m => m.Tokens.First < name.End && name.First < m.Tokens.End)) continue;
            var free = true;
            for (var i = name.First; i < name.End; i++) free &= text[i].Classes == Knowledge.WordClasses.None && text[i].StateEnd == 0 && text[i].BodyEnd == 0;
            if (!free) continue;
            mentions.Add(new Mention { Kind = MentionKind.Person, Tokens = name, Name = name, Rule = "mention/headline-speaker" });
            mentions.Sort((a, b) => a.Tokens.First.CompareTo(b.Tokens.First));
            _surnames.Add(Folded(name.First, name.End));
        }
    }

    private int SurnameEnd(int i, int limit)
    {
        if (text.Token(i).Kind != TokenKind.Word) return i;
        for (var end = Math.Min(limit, i + 3); end > i; end--)
        {
            if (text.Token(end - 1).Kind == TokenKind.Word && _surnames.Contains(Folded(i, end))) return end;
        }
        return i;
    }

    private string Folded(int first, int end) =>
        Folding.Fold(text.Text.AsSpan(text.Token(first).Span.Start..text.Token(end - 1).Span.End));
}
