using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>Reads the names of people, known or not, from first names, particles, and words no dictionary has.</summary>
internal sealed class NameReader(MarkedText text)
{
    private const int LongestName = 5;
    private const int ShortestEnding = 2;

    private const WordClasses NotInNames = WordClasses.Preposition | WordClasses.Conjunction | WordClasses.That | WordClasses.Object |
        WordClasses.Adverb | WordClasses.Time | WordClasses.Pronoun | WordClasses.Demonstrative | WordClasses.Title |
        WordClasses.PluralTitle | WordClasses.OrganisationHead | WordClasses.Announcement | WordClasses.Closer | WordClasses.Encounter;

    /// <summary>
    /// The end of the name that starts at <paramref name="first"/>; <paramref name="first"/> itself where none does.
    /// </summary>
    /// <param name="first">Where it must start.</param>
    /// <param name="limit">It may not go beyond.</param>
    /// <param name="expected">Whether a title or honorific before it promises a name, so that any word that can be one is taken.</param>
    public int Read(int first, int limit, bool expected)
    {
        ref readonly var mark = ref text[first];
        if (mark is { PersonEnd: > 0, Person.Kind: NameKind.Person }) return Extend(mark.PersonEnd, limit);
        var end = limit;
        limit = Math.Min(limit, first + LongestName);
        var at = first;
        var sawFirstName = false;
        while (at < limit)
        {
            ref readonly var here = ref text[at];
            if (here.FirstNameEnd > 0 && here.StateEnd == 0 && here.PlaceEnd == 0 && !IsClosed(at))
            {
                sawFirstName = true;
                at = here.FirstNameEnd;
                continue;
            }
            if (text[at].Is(WordClasses.NameParticle) && at + 1 < limit && CanBePart(at + 1)) { at++; sawFirstName |= at > first; continue; }
            break;
        }
        if (!sawFirstName && !expected) return first;
        if (at >= limit || !CanBePart(at)) return sawFirstName && at - first >= 2 ? at : expected && at > first ? at : first;
        if (!sawFirstName && !IsUnknown(at) && mark.PersonEnd == 0) return first;
        // «ستایش قرار گرفت»: a first name that is an ordinary word too is one only before a word that no dictionary has.
        if (sawFirstName && !expected && !HasProperWord(first, at) && !IsUnknown(at)) return first;
        at++;
        return Extend(at, at < end && text[at].Is(WordClasses.Descent) ? end : limit);
    }

    /// <summary>Whether the word may stand in a name: in no closed class, no verb, no state.</summary>
    public bool CanBePart(int at)
    {
        var token = text.Token(at);
        return token.Kind == TokenKind.Word && !IsClosed(at) && text[at].StateEnd == 0 && text[at].PlaceEnd == 0 && token.Span.Length > 1 &&
            !(text.Groups.TryAt(at, out var group) && (group.IsFinite || group.End > at + 1));
    }

    private bool HasProperWord(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].FirstNameIsSure || text.Token(i).MayBeName) return true;
        }
        return false;
    }

    /// <summary>Whether no dictionary has the word.</summary>
    public bool IsUnknown(int at) => text.Token(at).MayBeName || text[at].PersonEnd > 0 || HasSurnameEnding(at);

    private bool HasSurnameEnding(int at)
    {
        var form = text.Form(at);
        foreach (var suffix in text.Knowledge.SurnameSuffixes)
        {
            if (suffix.Ending.Length >= ShortestEnding && form.Length > suffix.Ending.Length + 1 && form.EndsWith(suffix.Ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>
    /// The end of a name that has begun before <paramref name="at"/>: words no dictionary has still belong to it.
    /// </summary>
    /// <remarks>«تخت روانچی» is read so; «حداد عادل» only where it is listed.</remarks>
    public int Extend(int at, int limit)
    {
        while (at < limit)
        {
            if (IsDescent(at, limit)) at += 2;
            else if (CanBePart(at) && (IsUnknown(at) || text[at].Is(WordClasses.NameParticle)) && text[at].HonorificEnd == 0) at++;
            else break;
        }
        return at;
    }

    // «بن خلیفه», «آل ثانی»: what a particle of descent takes is a name, whatever else both words mean («بن» is Bonn too).
    private bool IsDescent(int at, int limit) =>
        text[at].Is(WordClasses.Descent) && at + 1 < limit && text.Token(at + 1).Kind == TokenKind.Word && !text.Groups.TryAt(at + 1, out _) &&
        !text[at + 1].Is(WordClasses.Preposition | WordClasses.Conjunction);

    private bool IsClosed(int at) => text[at].ClassEnd > 0 && text[at].Is(NotInNames);
}
