using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>A title as it stands in the text, without the name: «معاون وزیر امور خارجه روسیه».</summary>
internal readonly record struct Title(TokenRange Tokens, IReadOnlyList<TokenRange> Offices, string? Country, bool Plural);

/// <summary>
/// Reads the chain of nouns that a title heads, up to where its ezafe chain must end: a preposition, a verb, a name, or a
/// noun after the state that closes the chain.
/// </summary>
internal sealed class TitleReader(MarkedText text)
{
    private const int LongestChain = 16;
    private const int LongestOutlet = 3;
    private readonly TitleLists _lists = new(text);

    private const WordClasses Stops = WordClasses.That | WordClasses.Object | WordClasses.Adverb | WordClasses.Time |
        WordClasses.Pronoun;

    /// <summary>The last state other than the reporter's own that was read: what «این کشور» means.</summary>
    public string? LastForeign { get; private set; }

    /// <summary>Whether a title starts at the token.</summary>
    public bool StartsAt(int i) => text[i].Is(WordClasses.Title | WordClasses.PluralTitle) || text[i].OfficeEnd > 0;

    /// <summary>Notes a state that was read outside a title.</summary>
    public void Passed(string? country)
    {
        if (country is not null and not "IRN") LastForeign = country;
    }

    /// <summary>Reads the title that starts at <paramref name="first"/>.</summary>
    /// <param name="first">Where it starts.</param>
    /// <param name="limit">It may not go beyond.</param>
    /// <param name="isListed">Whether it is one of a list, so that what «و» joins to it is the list's next.</param>
    public Title Read(int first, int limit, bool isListed = false)
    {
        var offices = new List<TokenRange>(1);
        var head = first;
        string? country = null;
        var plural = text[first].Is(WordClasses.PluralTitle) && !text[first].Is(WordClasses.Title);
        var at = first;
        while (true)
        {
            string? side = null;
            var end = ReadChain(head, limit, ref side);
            // «رئیس‌جمهور روسیه و ولیعهد عربستان» are two holders.
            if (offices.Count > 0 && side is not null && country is not null && side != country && IsStateAtEnd(offices[^1])) break;
            country ??= side;
            at = end;
            offices.Add(new(head, at));
            // «نماینده مقام معظم رهبری و دبیر شورای عالی امنیت ملی»: one holder, two offices.
            if (!isListed && at + 1 < limit && text.IsWord(at, "و") && StartsAt(at + 1) && !text[at + 1].Is(WordClasses.PluralTitle) && !plural)
            {
                head = at + 1;
                continue;
            }
            break;
        }
        Passed(country);
        return new(new(first, at), offices, country, plural);
    }

    /// <summary>Reads the chain of nouns that a body's head word starts: «وزارت امور خارجه روسیه».</summary>
    public TokenRange ReadBody(int first, int limit, out string? country)
    {
        country = null;
        var end = ReadChain(first, limit, ref country);
        Passed(country);
        return new(first, text[first].Is(WordClasses.Medium) ? EndOfOutlet(end, limit) : EndOfQuoted(end, limit));
    }

    // «روزنامه مصری» + «الاهرام», «شبکه صهیونیستی» + «کان»: an outlet's name stands after what it is.
    private int EndOfOutlet(int end, int limit)
    {
        if (end >= limit || text[end - 1].StateEnd != end && !IsStateBefore(end)) return EndOfQuoted(end, limit);
        if (text[end].OutletEnd > 0) return text[end].OutletEnd;
        var at = end;
        while (at < Math.Min(limit, end + LongestOutlet) && text.Token(at) is { Kind: TokenKind.Word, MayBeName: true } && text[at].Classes == WordClasses.None && !text.Groups.TryAt(at, out _)) at++;
        return at > end ? at : EndOfQuoted(end, limit);
    }

    // «گروه سوری «بامداد»»: the name of its own in quotation marks.
    private int EndOfQuoted(int end, int limit)
    {
        if (end >= limit || !text.IsPunctuation(end) || !Quotation.Opens(text.Text[text.Token(end).Span.Start])) return end;
        for (var at = end + 1; at < Math.Min(limit, end + LongestOutlet + 2); at++)
        {
            if (text.IsPunctuation(at)) return at > end + 1 && Quotation.Closes(text.Text[text.Token(at).Span.Start]) ? at + 1 : end;
            if (text.Groups.TryAt(at, out var group) && group.IsFinite) return end;
        }
        return end;
    }

    private bool IsStateBefore(int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - LongestOutlet); i--)
        {
            if (text[i].StateEnd == end) return true;
        }
        return false;
    }

    private int ReadChain(int first, int limit, ref string? country)
    {
        limit = Math.Min(limit, first + LongestChain);
        var closed = false;
        // A known office or body may still be given its state: «وزیر خارجه» + «ایالات متحده».
        var takesState = true;
        var at = first;
        var plural = text[first].Is(WordClasses.PluralTitle);
        var representative = IsRepresentative(first);
        if (text[first].OfficeEnd > 0)
        {
            country = text.Knowledge.Offices[text[first].Office.Row].Country;
            at = EndOfBodyInside(first, text[first].OfficeEnd, ref country);
            closed = true;
        }
        else at = Math.Max(first + 1, text[first].ClassEnd);
        if (IsConstituency(first, limit)) return ReadConstituency(at, limit, ref country);
        while (at < limit)
        {
            ref readonly var mark = ref text[at];
            var token = text.Token(at);
            if (plural && closed && text.Is(at, '،') && _lists.EndOfStates(at, limit) is > 0 and var several)
            {
                at = several;
                continue;
            }
            if (!closed && text.Is(at, '،') && _lists.EndOfList(at, limit) is > 0 and var listed)
            {
                at = listed;
                continue;
            }
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Latin)) break;
            if (closed && text.IsWord(at, "و") && _lists.EndOfSecondHalf(at, limit, takesState && IsMinister(first)) is > 0 and var whole)
            {
                at = whole;
                continue;
            }
            if (mark.BodyEnd > 0 && mark.BodyEnd >= mark.StateEnd && !closed)
            {
                country ??= CodeOf(text.Knowledge.Bodies[mark.Body.Row].Code);
                at = mark.BodyEnd;
                closed = true;
                continue;
            }
            if (mark.StateEnd > 0 && !(mark.Person.Kind == NameKind.Person && mark.PersonEnd > mark.StateEnd))
            {
                if (closed && !takesState) break;
                country = country is null || takesState ? text.Knowledge.States[mark.State.Row].Id : country;
                at = mark.StateEnd;
                takesState = false;
                closed = mark.State.Kind != NameKind.Adjective || !NextStaysInChain(at, limit);
                continue;
            }
            if (mark.Is(WordClasses.Closer))
            {
                if (takesState || country is null) country = mark.Is(WordClasses.Home) ? "IRN" : LastForeign ?? country;
                at = mark.ClassEnd;
                takesState = false;
                closed = true;
                continue;
            }
            if (mark.Is(WordClasses.Former | WordClasses.Acting)) { at = mark.ClassEnd; continue; }
            if (mark.Is(Stops) || mark.HonorificEnd > 0 || (text.Groups.TryAt(at, out var group) && group.IsFinite)) break;
            // «رؤسای جمهور آمریکا و چین»: several holders, several states; «کمیسیون مشترک ایران و کوبا»: a body of both.
            if ((plural || IsJoint(first, at)) && closed && text.IsWord(at, "و") && _lists.EndOfStates(at, limit) is > 0 and var states)
            {
                at = states;
                continue;
            }
            if (mark.Is(WordClasses.Preposition) || mark.Is(WordClasses.Conjunction))
            {
                var isIn = plural && country is null && text.IsWord(at, "در") && at + 1 < limit && text[at + 1] is { StateEnd: > 0, State.Kind: NameKind.State };
                var next = at + 1;
                if (!isIn && !TryContinue(at, limit, representative, closed, plural, out next)) break;
                // «نماینده یونیسف در ایران» is not Iran's.
                if (country is not null && text.IsWord(at, "در")) takesState = false;
                if (next < 0) return ReadMatter(-next, limit, ref country);
                closed = false;
                representative = false;
                at = next;
                continue;
            }
            // «فرستاده ویژه پوتین»: who stands for a person; the surname is the chain's last link.
            if (representative && !closed && mark is { PersonEnd: > 0, Person.Kind: NameKind.Surname })
            {
                country ??= text.Knowledge.People[mark.Person.Row].Country;
                return mark.PersonEnd;
            }
            if (IsNameStart(at, limit, closed) && (closed || mark.PlaceEnd == 0)) break;
            // «وزیر خارجه» + «دولت کوبا»
            if (closed && takesState && mark.Is(WordClasses.Definite) && at + 1 < limit && text[at + 1] is { StateEnd: > 0 } side && side.State.Kind != NameKind.Adjective)
            {
                country = text.Knowledge.States[side.State.Row].Id;
                at = side.StateEnd;
                takesState = false;
                continue;
            }
            if (mark.Is(WordClasses.Title | WordClasses.OrganisationHead))
            {
                if (closed && !(mark.Is(WordClasses.OrganisationHead) && IsState(at - 1))) break;
                // «معاونان وزیر اطلاعات»
                if (plural && mark.OfficeEnd > 0) country ??= text.Knowledge.Offices[mark.Office.Row].Country;
                at = Math.Max(at + 1, mark.ClassEnd);
                closed = false;
                continue;
            }
            if (mark.PlaceEnd > 0)
            {
                if (closed) break;
                country ??= text.Knowledge.Places[mark.Place.Row].Country;
                at = mark.PlaceEnd;
                continue;
            }
            if (closed || mark.Is(WordClasses.Demonstrative) || IsCompoundElement(at, limit) || IsAnnouncement(at) || text.CopularFrame(at) is not null) break;
            at++;
        }
        return at;
    }

    // «نماینده ایران در سازمان ملل» + «متحد», «فرمانده نیروی دریایی ارتش» + «پاکستان»: the office is listed with a shorter name of its body,
    // or with that of another state's.
    private int EndOfBodyInside(int first, int end, ref string? country)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var mark = ref text[i];
            if (mark.BodyEnd <= end) continue;
            end = mark.BodyEnd;
            if (text[end - 1].StateEnd == end) country = CodeOf(text.Knowledge.Bodies[mark.Body.Row].Code) ?? country;
        }
        return end;
    }

    /// <summary>Whether a preposition or «و» goes on with the chain; a negative <paramref name="next"/> starts «در امور X».</summary>
    private bool TryContinue(int at, int limit, bool representative, bool closed, bool plural, out int next)
    {
        next = at + 1;
        if (next >= limit) return false;
        if (text.IsWord(at, "در") && text.IsWord(next, "امور")) { next = -(next + 1); return true; }
        if (text.IsWord(at, "در") && representative)
            return text[next].StateEnd > 0 || text[next].BodyEnd > 0 || text[next].PlaceEnd > 0 || text[next].Is(WordClasses.OrganisationHead);
        if (!text.IsWord(at, "و") || closed) return false;
        // «فرماندهان و مسئولان سپاه»
        if (plural && text[next].Is(WordClasses.PluralTitle)) return true;
        ref readonly var mark = ref text[next];
        return text.Token(next).Kind == TokenKind.Word && mark.Classes == WordClasses.None && mark.PersonEnd == 0 &&
            mark.FirstNameEnd == 0 && mark.StateEnd == 0 && !text.Groups.TryAt(next, out _) && !BreaksBefore(next + 1, limit);
    }

    // «آموزش و پرورش گفت» goes on; «رئیس و گفت» does not: what is joined must not be followed at once by a verb of its own.
    private bool BreaksBefore(int at, int limit) => at < limit && text[at].Is(WordClasses.Object);

    private int ReadMatter(int at, int limit, ref string? country)
    {
        while (at < limit)
        {
            ref readonly var mark = ref text[at];
            if (text.Token(at).Kind != TokenKind.Word) break;
            if (Math.Max(mark.StateEnd, mark.PlaceEnd) is > 0 and var end)
            {
                if (end + 1 < limit && text.IsWord(end, "و") && (text[end + 1].StateEnd > 0 || text[end + 1].PlaceEnd > 0)) { at = end + 1; continue; }
                return end;
            }
            if (mark.Is(Stops | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Title) ||
                mark.FirstNameEnd > 0 || mark.PersonEnd > 0 || text.Groups.TryAt(at, out _)) break;
            at++;
        }
        return at;
    }

    private bool IsNameStart(int at, int limit, bool closed)
    {
        ref readonly var mark = ref text[at];
        if (mark.HonorificEnd > 0 || mark is { PersonEnd: > 0, Person.Kind: NameKind.Person }) return true;
        if (mark.PersonEnd > 0 && (closed || text.Token(at).MayBeName)) return true;
        if (mark.FirstNameEnd == 0) return false;
        if (closed) return true;
        // An ordinary noun may be a first name too («فراکسیون امید»): a surname must follow.
        var next = mark.FirstNameEnd;
        return next < limit && text.Token(next).Kind == TokenKind.Word && text[next].Classes == WordClasses.None &&
            text[next].StateEnd == 0 && !text.Groups.TryAt(next, out _) && !text[at - 1].Is(WordClasses.OrganisationHead);
    }

    // «… یاد کرد»، «… مورد بررسی قرار گرفت»: the noun before a verb makes the verb with it.
    private bool IsCompoundElement(int at, int limit) =>
        text.IsWord(at, "مورد") || text.IsWord(at, "قرار") || (at + 1 < limit && text.Groups.TryAt(at + 1, out var group) && group.IsFinite && text.Verbs[group.Stem].Kind == VerbKind.Light);

    // «… گزارشی از»: an indefinite noun of telling begins what is told.
    private bool IsAnnouncement(int at) =>
        text.Form(at) is [.. var noun, 'ی'] && text.Lexis.ClassesOf(noun).HasFlag(WordClasses.Announcement);

    private bool IsJoint(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.IsWord(i, "مشترک") || text.IsWord(i, "دوستی")) return true;
        }
        return false;
    }

    private bool IsConstituency(int first, int limit) =>
        first + 2 < limit && (text.IsWord(first, "نماینده") || text.IsWord(first, "نمایندگان")) && text.IsWord(first + 1, "مردم");

    /// <summary>«نماینده مردم بهشهر، نکا و گلوگاه در مجلس»: a list of towns, then the house.</summary>
    private int ReadConstituency(int at, int limit, ref string? country)
    {
        country = "IRN";
        for (at++; at < limit; at++)
        {
            ref readonly var mark = ref text[at];
            if (text.Is(at, '،') || text.IsWord(at, "و"))
            {
                if (at + 1 < limit && text.Token(at + 1).Kind == TokenKind.Word && !text.Groups.TryAt(at + 1, out _) && !StartsAt(at + 1) &&
                    !text[at + 1].Is(Stops | WordClasses.Preposition) && (text.IsWord(at, "و") || GoesOn(at + 1, limit))) continue;
                break;
            }
            if (text.IsWord(at, "در") && at + 1 < limit && (text[at + 1].BodyEnd > 0 || text[at + 1].Is(WordClasses.Definite)))
            {
                at = Math.Max(text[at + 1].BodyEnd, text[at + 1].ClassEnd);
                break;
            }
            if (text.Token(at).Kind != TokenKind.Word || mark.Is(Stops | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Title) ||
                mark.HonorificEnd > 0 || mark.PersonEnd > 0 || text.Groups.TryAt(at, out _)) break;
            // «… و پردیس»: after «و» a town may bear a first name.
            if (mark.FirstNameEnd > 0 && mark.PlaceEnd == 0 && !text.IsWord(at - 1, "و") && !text.Is(at - 1, '،')) break;
        }
        return at;
    }

    // A comma inside the list is followed by «و» before anything closes it.
    private bool GoesOn(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 8); i++)
        {
            if (text.IsWord(i, "و")) return true;
            if (text[i].Is(Stops | WordClasses.Preposition) || text.Groups.TryAt(i, out _)) return false;
        }
        return false;
    }

    /// <summary>Whether the title is of one who stands for a state or body elsewhere: «سفیر», «نماینده».</summary>
    public bool IsRepresentative(int first) =>
        text.IsWord(first, "سفیر") || text.IsWord(first, "نماینده") || text.IsWord(first, "کاردار") || text.IsWord(first, "نمایندگان") ||
        text.IsWord(first, "سرکنسول") || text.IsWord(first, "فرستاده") || text.IsWord(first, "رایزن");

    private bool IsMinister(int first) => text.IsWord(first, "وزیر") || text.IsWord(first, "وزارت");

    private bool IsStateAtEnd(TokenRange office)
    {
        for (var i = office.First; i < office.End; i++)
        {
            if (text[i].StateEnd == office.End) return true;
        }
        return false;
    }

    private bool IsState(int at) => text[at].StateEnd > 0;

    private bool NextStaysInChain(int at, int limit) =>
        at < limit && (text[at].StateEnd > 0 || text[at].Is(WordClasses.OrganisationHead | WordClasses.Former));

    private static string? CodeOf(string code) => code.Length == 0 ? null : code;
}
