using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>Finds who is named in a text: people, posts, bodies, states, groups, pronouns; each place once, the longest first.</summary>
internal sealed class MentionFinder
{
    private const int LongestQuotedName = 5;

    private readonly MarkedText _text;
    private readonly TitleReader _titles;
    private readonly NameReader _names;
    private readonly CountedReader _counted;

    /// <summary>Where the list of posts that «با» began goes on, if the next token is the next post's.</summary>
    private int _listAt = -1;

    public MentionFinder(MarkedText text)
    {
        _text = text;
        _titles = new TitleReader(text);
        _names = new NameReader(text);
        _counted = new CountedReader(text, _titles);
    }

    /// <summary>All mentions in the order of the text; they do not overlap.</summary>
    public List<Mention> Find()
    {
        var found = new List<Mention>();
        foreach (var sentence in _text.Analysis.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.TokenEnd;)
            {
                var mention = TryRead(i, sentence);
                if (mention is null) { i = Math.Max(i + 1, SkipTo(i)); continue; }
                found.Add(mention);
                i = mention.Tokens.End;
                _listAt = ListGoesOn(mention) ? i + 1 : -1;
            }
        }
        new PostLists(_text, _titles).GiveSides(found);
        return found;
    }

    // «با نخست‌وزیر، وزیر دارایی، …»
    private bool ListGoesOn(Mention mention) =>
        mention.Kind == MentionKind.Office && mention.Tokens.End < _text.Analysis.Tokens.Length && _text.Is(mention.Tokens.End, '،') &&
        (mention.Tokens.First == _listAt || mention.Tokens.First > 0 && PostLists.Opens(_text, mention.Tokens.First - 1));

    // A listed phrase is not entered in the middle: «در این دیدار», «پس از آن».
    private int SkipTo(int i)
    {
        ref readonly var mark = ref _text[i];
        return mark.Is(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Time) ? mark.ClassEnd : i + 1;
    }

    private Mention? TryRead(int i, Sentence sentence)
    {
        ref readonly var mark = ref _text[i];
        var limit = sentence.TokenEnd;
        if (_text.IsPunctuation(i)) return TryQuotedPerson(i, limit);
        if (mark.Is(WordClasses.Pronoun)) return Plain(MentionKind.Pronoun, i, mark.ClassEnd, "mention/pronoun");
        if (_counted.Read(i, limit) is { } counted) return counted;
        if (mark.Is(WordClasses.Demonstrative)) return mark.Is(WordClasses.PluralTitle) ? TryTitle(i, limit) : null;
        if (mark.Is(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.That | WordClasses.Object | WordClasses.Adverb) &&
            mark is { PersonEnd: 0, HonorificEnd: 0 }) return null;
        if (mark.HonorificEnd > 0 && TryHonoured(i, limit) is { } honoured) return honoured;
        if (mark.PersonEnd > 0 && mark.PersonEnd >= mark.OfficeEnd)
        {
            // A listed surname that is an ordinary word too waits until its bearer has been named in full.
            if (mark.Person.Kind == NameKind.Person || (!mark.Is(WordClasses.Title) && IsClearSurname(i, sentence))) return WithAppositive(i, i, WithForefathers(mark.PersonEnd, limit), limit, "mention/known-person");
        }
        if (_titles.StartsAt(i)) return TryTitle(i, limit);
        if (mark.FirstNameEnd > 0 && _names.Read(i, limit, expected: false) is var end && end > i + 1)
            return WithAppositive(i, i, end, limit, "mention/first-name");
        if (TryNameBeforeTitle(i, sentence) is { } named) return named;
        if (mark.BodyEnd > 0) return BodyAt(i, limit);
        if (mark.OutletEnd > 0) return Plain(MentionKind.Organisation, i, mark.OutletEnd, "mention/outlet") with { Country = _text.Knowledge.Outlets[mark.Outlet.Row].Country };
        if (mark.Is(WordClasses.OrganisationHead)) return Headed(i, limit);
        if (mark.StateEnd > 0 && mark.State.Kind != NameKind.Adjective)
        {
            var state = _text.Knowledge.States[mark.State.Row];
            _titles.Passed(state.Id);
            return Plain(MentionKind.State, i, mark.StateEnd, "mention/state") with { Known = state.Id, Country = state.Id };
        }
        return null;
    }

    /// <summary>«آناتولی گلاز، سخنگوی …»: words no dictionary has, at the start of a phrase and with a title behind them.</summary>
    private Mention? TryNameBeforeTitle(int i, Sentence sentence)
    {
        if (i > sentence.FirstToken && !_text.IsPunctuation(i - 1) && !EndsJoint(i)) return null;
        var end = i;
        var unknown = false;
        while (end < sentence.TokenEnd && end - i < LongestQuotedName && _names.CanBePart(end) && !_titles.StartsAt(end))
        {
            // «با حضور دکتر X رئیس …»: before a title of respect stands no part of the name.
            if (end > i && _text[end].HonorificEnd > 0) return null;
            unknown |= _names.IsUnknown(end);
            end++;
        }
        if (!unknown || end == i || end >= sentence.TokenEnd) return null;
        // «تهران - ایرنا - رئیس جمهوری»: an agency before a dash is the source line.
        if (_text[i].OutletEnd == end && !_text.Is(end, '،')) return null;
        var title = IsApposition(end) ? end + 1 : end;
        if (title >= sentence.TokenEnd || !_titles.StartsAt(title) || _text[title].Is(WordClasses.PluralTitle)) return null;
        return WithAppositive(i, i, end, sentence.TokenEnd, "mention/name-title");
    }

    // «با», «و», «از جمله»
    private bool EndsJoint(int i) => _text[i - 1].Is(WordClasses.Preposition | WordClasses.Conjunction) || _text.IsWord(i - 1, "جمله");

    private Mention? TryHonoured(int i, int limit)
    {
        var at = i;
        while (at < limit && _text[at].HonorificEnd > 0 && !StartsName(at)) at = _text[at].HonorificEnd;
        if (at == i) return null;
        if (at < limit && TryQuoted(at, limit, out var name, out var past)) return WithAppositive(i, name, past, limit, "mention/honorific", past + 1);
        if (at < limit && _titles.StartsAt(at) && _text[at].FirstNameEnd == 0) return TryTitle(at, limit) is { } titled ? titled with { Tokens = new(i, titled.Tokens.End) } : null;
        var end = at < limit ? _names.Read(at, limit, expected: true) : at;
        if (end == at && at < limit && _names.CanBePart(at)) end = _names.Extend(at + 1, limit);
        return end > at ? WithAppositive(i, at, end, limit, "mention/honorific") : null;
    }

    private bool StartsName(int at) => _text[at] is { PersonEnd: > 0, Person.Kind: NameKind.Person };

    private Mention TryTitle(int i, int limit)
    {
        var title = _titles.Read(i, limit, isListed: i == _listAt);
        var at = title.Tokens.End;
        if (!title.Plural && TryNameAfter(i, at, limit, out var name, out var end))
        {
            var known = KnownAt(name);
            return new Mention
            {
                Kind = MentionKind.Person,
                Tokens = new(i, end),
                Name = name,
                Offices = title.Offices,
                Country = title.Country,
                Known = known,
                Rule = "mention/title-name",
            };
        }
        return new Mention
        {
            Kind = title.Plural ? MentionKind.People : MentionKind.Office,
            Tokens = title.Tokens,
            Offices = title.Plural ? [] : title.Offices,
            Country = title.Country,
            Rule = "mention/title",
        };
    }

    /// <summary>The name after a title: at once, in quotation marks, after a comma, after honorifics.</summary>
    private bool TryNameAfter(int titleStart, int at, int limit, out TokenRange name, out int end)
    {
        name = default;
        end = at;
        if (at >= limit) return false;
        var comma = IsApposition(at);
        // «به گزارش خبرنگار سیاسی فارس، مهدی …»: the reporter is not the one who is named next.
        if (comma && _text[titleStart].Is(WordClasses.Medium)) return false;
        var start = comma ? at + 1 : at;
        var honoured = false;
        while (start < limit && _text[start].HonorificEnd > 0 && !StartsName(start)) { start = _text[start].HonorificEnd; honoured = true; }
        if (start >= limit) return false;
        if (TryQuoted(start, limit, out var first, out var past))
        {
            name = new(first, past);
            end = past + 1;
            return true;
        }
        var stop = _names.Read(start, limit, expected: honoured || !comma);
        if (stop == start) return false;
        // After a comma a lone word is as likely the next clause's subject; only a name that shows itself is taken.
        if (comma && !honoured && stop - start < 2 && !StartsName(start)) return false;
        if (!comma && !honoured && stop - start == 1 && _text[start].PersonEnd == 0 && !_names.IsUnknown(start)) return false;
        name = new(start, stop);
        end = stop;
        return true;
    }

    private Mention? TryQuotedPerson(int i, int limit)
    {
        if (!TryQuoted(i, limit, out var name, out var past)) return null;
        var after = past + 1;
        var titled = after < limit && (_titles.StartsAt(after) || (IsApposition(after) && after + 1 < limit && _titles.StartsAt(after + 1)));
        if (!titled && _text[name].PersonEnd < past && _text[name].FirstNameEnd == 0) return null;
        return WithAppositive(i, name, past, limit, "mention/quoted-name", after);
    }

    /// <summary>A short stretch in quotation marks that can be a name.</summary>
    private bool TryQuoted(int i, int limit, out int name, out int past)
    {
        (name, past) = (i + 1, i + 1);
        if (!_text.IsPunctuation(i) || !Quotation.Opens(_text.Text[_text.Token(i).Span.Start])) return false;
        while (past < limit && past - name <= LongestQuotedName)
        {
            if (_text.IsPunctuation(past)) return past > name && Quotation.Closes(_text.Text[_text.Token(past).Span.Start]);
            if (!_names.CanBePart(past) && _text[past].PersonEnd == 0) return false;
            past++;
        }
        return false;
    }

    private Mention WithAppositive(int first, int name, int nameEnd, int limit, string rule, int after = 0)
    {
        var at = after > nameEnd ? after : nameEnd;
        IReadOnlyList<TokenRange> offices = [];
        string? country = null;
        var end = at;
        var known = KnownAt(new(name, nameEnd));
        var title = at < limit && IsApposition(at) ? at + 1 : at;
        if (title < limit && _titles.StartsAt(title) && !_text[title].Is(WordClasses.PluralTitle))
        {
            var read = _titles.Read(title, limit);
            // «ظریف، وزیر خارجه آمریکا را …»: the next title is another's when it takes the object mark or a name follows.
            var another = title > at && (TryNameAfter(title, read.Tokens.End, limit, out _, out _) || (read.Tokens.End < limit && _text[read.Tokens.End].Is(WordClasses.Object)));
            if (!another)
            {
                offices = read.Offices;
                country = read.Country;
                end = read.Tokens.End;
            }
        }
        return new Mention
        {
            Kind = MentionKind.Person,
            Tokens = new(first, end),
            Name = new(name, nameEnd),
            Offices = offices,
            Country = country,
            Known = known,
            Rule = rule,
        };
    }

    // «حمد بن عیسی» + «آل خلیفه»: the list has the shorter name.
    private int WithForefathers(int end, int limit) => end < limit && _text[end].Is(WordClasses.Descent) ? _names.Extend(end, limit) : end;

    private bool IsClearSurname(int i, Sentence sentence)
    {
        var end = _text[i].PersonEnd;
        if (end > i + 1) return true;
        // What is one man's surname may be another's first name: a word that is a name by itself follows.
        if (_text.Token(i).MayBeName) return end >= sentence.TokenEnd || !(_names.CanBePart(end) && _text.Token(end).MayBeName && _text[end].PersonEnd == 0);
        return i == sentence.FirstToken && end < sentence.TokenEnd && _text[end].Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.That) && _text.Token(i).Span.Length > 3;
    }

    // «X، وزیر …»، «X – وزیر … –».
    private bool IsApposition(int at) =>
        _text.Is(at, '،') || _text.Is(at, ',') || _text.Is(at, '-') || _text.Is(at, '–') || _text.Is(at, '—') || _text.Is(at, 'ـ');

    private string? KnownAt(TokenRange name)
    {
        ref readonly var mark = ref _text[name.First];
        return mark.PersonEnd > 0 && (mark.PersonEnd >= name.End || _text[mark.PersonEnd].Is(WordClasses.Descent)) && mark.Person.Kind == NameKind.Person ? _text.Knowledge.People[mark.Person.Row].Id : null;
    }

    private Mention BodyAt(int i, int limit)
    {
        ref readonly var mark = ref _text[i];
        var body = _text.Knowledge.Bodies[mark.Body.Row];
        var end = mark.BodyEnd;
        var country = body.Code.Length == 0 ? null : body.Code;
        if (end < limit && _text[end].StateEnd > 0 && body.Kind is not BodyKind.Group)
        {
            country = _text.Knowledge.States[_text[end].State.Row].Id;
            end = _text[end].StateEnd;
        }
        _titles.Passed(country);
        return Plain(body.Kind == BodyKind.Group ? MentionKind.Group : MentionKind.Organisation, i, end, "mention/body") with { Known = body.Id, Country = country };
    }

    // A head word alone is an ordinary noun («شرکت», «گروه»), unless one body is meant («دولت», «مجلس»).
    private Mention? Headed(int i, int limit)
    {
        var tokens = _titles.ReadBody(i, limit, out var country);
        if (tokens.End == _text[i].ClassEnd && !_text[i].Is(WordClasses.Definite)) return null;
        return Plain(MentionKind.Organisation, tokens.First, tokens.End, "mention/body-head") with { Country = country };
    }

    private static Mention Plain(MentionKind kind, int first, int end, string rule) =>
        new() { Kind = kind, Tokens = new(first, end), Rule = rule };
}
