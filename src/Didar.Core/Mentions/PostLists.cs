using Didar.Knowledge;

namespace Didar.Mentions;

/// <summary>
/// Lists of posts that share the state named last: in «با رئیس‌جمهور، نخست‌وزیر و وزیر خارجه عراق» all three are Iraqi.
/// </summary>
internal sealed class PostLists(MarkedText text, TitleReader titles)
{
    /// <summary>Whether a list of parties begins after the token.</summary>
    public static bool Opens(MarkedText text, int token) => text.IsWord(token, "با") || text.IsWord(token, "میان") || text.IsWord(token, "بین") || text.IsWord(token, "جمله");

    /// <summary>Gives the posts of each list the side of its last one.</summary>
    public void GiveSides(List<Mention> mentions)
    {
        for (var first = 0; first < mentions.Count; first++)
        {
            if (!IsPost(mentions[first]) || mentions[first].Tokens.First == 0 || !Opens(text, mentions[first].Tokens.First - 1)) continue;
            var last = first;
            while (last + 1 < mentions.Count && IsPost(mentions[last + 1]) && AreJoined(mentions[last], mentions[last + 1]) && !NamesState(mentions[last])) last++;
            if (last > first && NamesState(mentions[last]) && !titles.IsRepresentative(mentions[last].Tokens.First))
            {
                for (var i = first; i < last; i++) mentions[i] = mentions[i] with { Country = mentions[last].Country };
            }
            first = last;
        }
    }

    private static bool IsPost(Mention mention) => mention is { Kind: MentionKind.Office, Rule: "mention/title" };

    private bool AreJoined(Mention one, Mention next) =>
        next.Tokens.First == one.Tokens.End + 1 && (text.Is(one.Tokens.End, '،') || text.IsWord(one.Tokens.End, "و"));

    private bool NamesState(Mention mention)
    {
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            if (text[i].StateEnd > 0 || text[i].Is(WordClasses.Closer)) return true;
        }
        return false;
    }
}
