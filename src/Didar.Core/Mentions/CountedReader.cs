using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>
/// Reads who is only pointed at or counted: «این مقام», «این روزنامه», «این کشور», «یک عضو کمیسیون», «سه دیپلمات»,
/// «یکی از مقامات», «۴۵ درصد شهروندان».
/// </summary>
internal sealed class CountedReader(MarkedText text, TitleReader titles)
{
    private const int LongestPointer = 3;

    /// <summary>The mention that starts at the token; null where none of these does.</summary>
    public Mention? Read(int i, int limit)
    {
        ref readonly var mark = ref text[i];
        if (text.Token(i).Kind == TokenKind.Number) return TryShare(i, limit);
        if (mark.Is(WordClasses.Closer)) return TryThisState(i);
        if (mark.Is(WordClasses.Quantifier) && TrySome(i, mark.ClassEnd, limit) is { } some) return some;
        if (!mark.Is(WordClasses.Demonstrative)) return null;
        var next = mark.ClassEnd;
        if (next >= limit) return null;
        if ((text.IsWord(i, "این") || text.IsWord(i, "آن")) && TryThis(i, next, limit) is { } pointed) return pointed;
        return text.IsWord(i, "این") ? null : TryCounted(i, next, limit);
    }

    /// <summary>«این مقام», «این نماینده مجلس»: a post that points back; «این روزنامه آلمانی»: a body that does.</summary>
    private Mention? TryThis(int i, int next, int limit)
    {
        if (titles.StartsAt(next) && text.IsWord(i, "این"))
        {
            var title = titles.Read(next, limit);
            return new Mention
            {
                Kind = title.Plural ? MentionKind.People : MentionKind.Pronoun,
                Tokens = new(i, title.Tokens.End),
                Offices = title.Offices,
                Country = title.Country,
                Rule = "mention/this-post",
            };
        }
        ref readonly var head = ref text[next];
        if (!head.Is(WordClasses.OrganisationHead) || head.Is(WordClasses.Encounter)) return null;
        var end = Math.Max(next + 1, head.ClassEnd);
        while (end < Math.Min(limit, next + LongestPointer) && text[end] is { StateEnd: > 0, State.Kind: NameKind.Adjective } side) end = side.StateEnd;
        return new Mention { Kind = MentionKind.Pronoun, Tokens = new(i, end), Rule = "mention/this-body" };
    }

    // «این کشور»: the last other state named.
    private Mention? TryThisState(int i)
    {
        if (!text.IsWord(i, "این") && !text.IsWord(i, "آن") || titles.LastForeign is not { } state) return null;
        return new Mention { Kind = MentionKind.State, Tokens = new(i, text[i].ClassEnd), Known = state, Country = state, Rule = "mention/this-state" };
    }

    /// <summary>«یک عضو کمیسیون», «سه دیپلمات», «برخی مقامات».</summary>
    private Mention? TryCounted(int i, int next, int limit)
    {
        if (text[i].Is(WordClasses.PluralTitle) || !titles.StartsAt(next)) return null;
        var title = titles.Read(next, limit);
        var one = text.IsWord(i, "یک");
        return one || title.Plural || IsNumber(i) ? Of(i, title, one) : null;
    }

    private bool IsNumber(int i) =>
        text.IsWord(i, "دو") || text.IsWord(i, "سه") || text.IsWord(i, "چهار") || text.IsWord(i, "پنج") || text.IsWord(i, "شش") ||
        text.IsWord(i, "چند") || text.IsWord(i, "چندین");

    /// <summary>«یکی از این دیپلمات‌های اروپایی», «بسیاری از رسانه‌ها».</summary>
    private Mention? TrySome(int i, int from, int limit)
    {
        if (from + 1 >= limit || !text.IsWord(from, "از")) return null;
        var at = SkipPointer(from + 1, limit);
        if (at >= limit || !titles.StartsAt(at)) return null;
        return Of(i, titles.Read(at, limit), text.IsWord(i, "یکی") || text.IsWord(i, "یک"));
    }

    /// <summary>«۱۵ نفر از اعضای جنبش», «۴۵ درصد شهروندان».</summary>
    private Mention? TryShare(int i, int limit)
    {
        var next = i + 1;
        if (next + 1 >= limit) return null;
        var isShare = text.IsWord(next, "درصد");
        if (!isShare && !text.IsWord(next, "نفر") && !text.IsWord(next, "تن")) return null;
        var isOf = text.IsWord(next + 1, "از");
        var at = SkipPointer(isOf ? next + 2 : next + 1, limit);
        if (at >= limit || !isOf && !isShare) return null;
        if (titles.StartsAt(at)) return text[at].Is(WordClasses.PluralTitle) ? Of(i, titles.Read(at, limit), one: false) : null;
        // «۴۵ درصد انگلیسی‌ها»
        return isShare && text[at] is { StateEnd: > 0, State.Kind: NameKind.Adjective } people
            ? new Mention { Kind = MentionKind.People, Tokens = new(i, people.StateEnd), Country = text.Knowledge.States[people.State.Row].Id, Rule = "mention/counted" } : null;
    }

    private int SkipPointer(int at, int limit) => at < limit && (text.IsWord(at, "این") || text.IsWord(at, "آن")) ? at + 1 : at;

    private static Mention Of(int first, Title title, bool one) => new()
    {
        Kind = one ? MentionKind.Office : MentionKind.People,
        Tokens = new(first, title.Tokens.End),
        Offices = one ? title.Offices : [],
        Country = title.Country,
        Rule = "mention/counted",
    };
}
