using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>Names of ministries and committees that are lists: «وزیر علوم، تحقیقات و فناوری».</summary>
internal sealed class TitleLists(MarkedText text)
{
    private const int LongestItem = 2;
    private const int MostItems = 4;
    private const int LongestHalf = 3;

    /// <summary>The end of «، B و C» that goes on with a title from the comma at <paramref name="comma"/>; 0 where none does.</summary>
    public int EndOfList(int comma, int limit)
    {
        var at = comma;
        for (var items = 0; items < MostItems && at < limit && text.Is(at, '،'); items++)
        {
            var end = EndOfPlain(at + 1, limit, LongestItem);
            if (end == at + 1) return 0;
            at = end;
        }
        if (at + 1 >= limit || !text.IsWord(at, "و")) return 0;
        var last = EndOfPlain(at + 1, limit, 1);
        // «معاون امور بین‌الملل، حقوقی و مجلس سازمان …»: a body's head word before the body that all belong to.
        if (last == at + 1 && at + 2 < limit && text[at + 1].Is(WordClasses.Definite) && text[at + 2].Is(WordClasses.OrganisationHead)) last = at + 2;
        // «وزیر خارجه، معاون و هیئت همراه»: what follows the list must leave the list a noun, not begin a clause.
        return last > at + 1 && !(last < limit && text.Is(last, '،')) ? last : 0;
    }

    /// <summary>
    /// «کمیسیون امنیت ملی» + «و سیاست خارجی مجلس»: the end of the second half of a body's name, with the body it belongs to; 0 for none.
    /// </summary>
    /// <param name="and">The token of «و».</param>
    /// <param name="limit">It may not go beyond.</param>
    /// <param name="takesState">Whether a state may close it too: «وزیر بهداشت» + «و حفاظت اجتماعی تاجیکستان».</param>
    public int EndOfSecondHalf(int and, int limit, bool takesState)
    {
        var end = EndOfPlain(and + 1, limit, LongestHalf);
        if (takesState && end > and + 1 && end < limit && text[end] is { StateEnd: > 0, State.Kind: NameKind.State }) return end;
        return end > and + 1 && end < limit && (text[end].BodyEnd > 0 || text[end].Is(WordClasses.Definite)) ? Math.Max(text[end].BodyEnd, text[end].ClassEnd) : 0;
    }

    /// <summary>«وزیران خارجه فرانسه» + «، آلمان و انگلیس», «همتایان روسی» + «و چینی»: the end of a list of states, of one kind with the one before it; 0 for none.</summary>
    public int EndOfStates(int joint, int limit)
    {
        var isAdjective = EndsAdjective(joint);
        var at = joint;
        while (at + 1 < limit && (text.Is(at, '،') || text.IsWord(at, "و")) && text[at + 1] is { StateEnd: > 0 } state && (state.State.Kind == NameKind.Adjective) == isAdjective)
        {
            var isLast = text.IsWord(at, "و");
            at = state.StateEnd;
            if (isLast) return at;
        }
        return 0;
    }

    private bool EndsAdjective(int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - LongestHalf); i--)
        {
            if (text[i].StateEnd == end) return text[i].State.Kind == NameKind.Adjective;
        }
        return false;
    }

    // Words that are nothing but words: in no class, no name, no verb.
    private int EndOfPlain(int at, int limit, int most)
    {
        var first = at;
        while (at < limit && at - first < most && text.Token(at) is { Kind: TokenKind.Word } && text[at] is
               {
                   Classes: WordClasses.None, PersonEnd: 0, FirstNameEnd: 0, StateEnd: 0, PlaceEnd: 0, BodyEnd: 0, OfficeEnd: 0, HonorificEnd: 0,
               } && !text.Groups.TryAt(at, out _)) at++;
        return at;
    }
}
