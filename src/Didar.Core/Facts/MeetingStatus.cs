using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;

namespace Didar.Facts;

/// <summary>Tells whether an encounter took place, and whether its noun makes a verb with the one after it.</summary>
internal sealed class MeetingStatus(MarkedText text)
{
    private const int NearVerb = 4;

    /// <summary>«دیدار کرد»، «دیدار و درباره … گفت‌وگو کرد»: the noun is part of the verb; «مذاکرات هسته‌ای گفت» is not.</summary>
    public bool IsVerbal(int end, Sentence sentence)
    {
        if (end < sentence.TokenEnd && text.IsWord(end, "و")) return true;
        for (var i = end; i < Math.Min(end + NearVerb, sentence.TokenEnd); i++)
        {
            if (text.Groups.TryAt(i, out var group)) return text.Lexis.Encounters.OfVerb(text.Verbs[group.Stem].Past) == EncounterFrame.Support;
            if (text.IsPunctuation(i) || (text[i].Is(WordClasses.Preposition) && !text.IsWord(i, "به"))) return false;
        }
        return false;
    }

    // «هفته آینده سفر می‌کند»
    private bool HasFuture(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.IsWord(i, "آینده") || text.IsWord(i, "فردا") || text.IsWord(i, "پس‌فردا")) return true;
        }
        return false;
    }

    public FactStatus Of(Sentence sentence, int clauseStart, int first, int end)
    {
        for (var i = clauseStart; i < end; i++)
        {
            if (i + 1 < sentence.TokenEnd && (text.IsWord(i, "قرار") || text.IsWord(i, "بنا") || text.IsWord(i, "مقرر")) && text.Groups.TryAt(i + 1, out var set) && set.IsFinite) return FactStatus.Planned;
            if (text.IsWord(i, "قصد") || text.IsWord(i, "درصدد") || text.IsWord(i, "احتمال")) return FactStatus.Planned;
        }
        if (first > 0 && (text.IsWord(first - 1, "برای") || text.IsWord(first - 1, "جهت"))) return FactStatus.Planned;
        for (var i = end; i < sentence.TokenEnd; i++)
        {
            if (!text.Groups.TryAt(i, out var group))
            {
                if (text.IsWord(i, "تکذیب")) return FactStatus.Denied;
                if (text.IsWord(i, "دعوت")) return FactStatus.Proposed;
                continue;
            }
            if (!group.IsFinite) continue;
            if (group.Negative && i - end < NearVerb) return FactStatus.Denied;
            // «رد کرد»: only what stands before its own verb.
            if (i > end && text.IsWord(i - 1, "رد")) return FactStatus.Denied;
            if (group.Future) return FactStatus.Planned;
            if (group.Tense == Tense.Subjunctive) return FactStatus.Proposed;
            if (group.Tense == Tense.Present && HasFuture(clauseStart, i)) return FactStatus.Planned;
            break;
        }
        return FactStatus.Held;
    }
}
