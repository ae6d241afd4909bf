using Didar.Knowledge;
using Didar.Language;

namespace Didar.Mentions;

/// <summary>An analysis with what the lists say of each token: the ground the readers of names and titles walk on.</summary>
internal sealed class MarkedText
{
    private readonly Mark[] _marks;
    private readonly List<(TokenRange At, int Row)> _frameworks = [];
    private int _nounEnd;

    /// <summary>Looks every token up once.</summary>
    public MarkedText(Analysis analysis, VerbLexicon verbs, Lexis lexis, KnowledgeBase knowledge)
    {
        Analysis = analysis;
        Verbs = verbs;
        Lexis = lexis;
        Knowledge = knowledge;
        Groups = VerbGroups.Of(analysis, verbs, IsNounHere);
        _marks = new Mark[analysis.Tokens.Length + 1];
        Span<NameMatch> found = stackalloc NameMatch[32];
        foreach (var sentence in analysis.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                var token = analysis.Tokens[i];
                if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol) continue;
                ref var mark = ref _marks[i];
                mark.Classes = lexis.ClassesAt(analysis.Text, token.Span.Start, sentence.Span.End, out var end);
                mark.ClassEnd = mark.Classes == WordClasses.None ? i + 1 : TokenEnd(i, end, sentence);
                var count = knowledge.Gazetteer.Match(analysis.Text.AsSpan(0, sentence.Span.End), token.Span.Start, found);
                for (var m = 0; m < count; m++) Note(ref mark, found[m], i, sentence);
            }
        }
    }

    public Analysis Analysis { get; }

    public VerbLexicon Verbs { get; }

    public Lexis Lexis { get; }

    public KnowledgeBase Knowledge { get; }

    public string Text => Analysis.Text;

    /// <summary>The agreements, processes and resolutions that the text names, and their rows, in its order.</summary>
    public IReadOnlyList<(TokenRange At, int Row)> Frameworks => _frameworks;

    /// <summary>The verb groups of the text, by their first token.</summary>
    public VerbGroups Groups { get; }

    /// <summary>What the lists say of the words that start at this token.</summary>
    public ref readonly Mark this[int token] => ref _marks[token];

    public Token Token(int token) => Analysis.Tokens[token];

    public ReadOnlySpan<char> Form(int token) => Analysis.Tokens[token].Span.Of(Analysis.Text);

    public bool IsPunctuation(int token) => Analysis.Tokens[token].Kind == TokenKind.Punctuation;

    public bool Is(int token, char mark) => Analysis.Tokens[token] is { Kind: TokenKind.Punctuation } t && Text[t.Span.Start] == mark;

    public bool IsWord(int token, string word) => Didar.Text.Folding.AreSame(Form(token), word);

    /// <summary>The frame of a word that has its copula as an ending: «معتقدند», «مدعی‌اند»; null for every other word.</summary>
    public ReportingFrame? CopularFrame(int token)
    {
        var form = Form(token);
        if (Analysis.Tokens[token].Kind != TokenKind.Word || !form.EndsWith("ند", StringComparison.Ordinal)) return null;
        var stem = form[..(form.EndsWith("\u200Cاند", StringComparison.Ordinal) ? ^4 : ^2)];
        foreach (var frame in Lexis.FramesAt(stem, 0, stem.Length, out var end))
        {
            if (end == stem.Length && frame.Takes(Complement.Clause) && frame.Verbs.Contains("است")) return frame;
        }
        return null;
    }

    /// <summary>The tokens that lie in a stretch of the normal text.</summary>
    public TokenRange TokensIn(Didar.Text.TextSpan span)
    {
        int low = 0, high = Analysis.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Analysis.Tokens[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < Analysis.Tokens.Length && Analysis.Tokens[end].Span.End <= span.End) end++;
        return new(low, end);
    }

    // A verb never follows its preposition at once: «از خواست مردم».
    private bool IsNounHere(int token) =>
        (token > 0 && Analysis.Tokens[token - 1].Kind == TokenKind.Word && Lexis.ClassesOf(Form(token - 1)).HasFlag(WordClasses.Preposition)) || IsEncounterNoun(token);

    // «نشست» closes a clause as a verb and «گفت» is one; before anything else, and in «گفت و گو», they belong to the noun.
    private bool IsEncounterNoun(int token)
    {
        if (token < _nounEnd) return true;
        var sentenceEnd = Analysis.Sentences[^1].Span.End;
        var span = Analysis.Tokens[token].Span;
        if (!Lexis.Encounters.TryAt(Text, span.Start, sentenceEnd, out _, out var end)) return false;
        var next = token + 1;
        while (next < Analysis.Tokens.Length && Analysis.Tokens[next].Span.Start < end) next++;
        if (next > token + 1) _nounEnd = next;
        return next > token + 1 || (next < Analysis.Tokens.Length && Analysis.Tokens[next].Kind != TokenKind.Punctuation);
    }

    private int TokenEnd(int first, int end, Sentence sentence)
    {
        var token = first;
        while (token + 1 < sentence.TokenEnd && Analysis.Tokens[token + 1].Span.Start < end) token++;
        return token + 1;
    }

    private void Note(ref Mark mark, NameMatch match, int token, Sentence sentence)
    {
        // «ایران‌ها», «داعشی‌ها»: an ending may follow a people's name, not a person's.
        if (match.Fit.HasFlag(NameFit.EndingFollows) && match.Kind is not (NameKind.Adjective or NameKind.State or NameKind.Body)) return;
        // «دوشنبه» is Monday before it is Dushanbe.
        if (mark.Is(WordClasses.Time) && match.Kind is not (NameKind.Person or NameKind.FirstName or NameKind.Outlet)) return;
        // «مالی» is "financial" before it is Mali, but for «ارتش مالی»; a person's full name and a body's are never everyday words.
        var headed = token > sentence.FirstToken && _marks[token - 1].Is(WordClasses.OrganisationHead | WordClasses.Title);
        if (match.Fit.HasFlag(NameFit.CommonWord) && !headed && match.Kind is NameKind.Surname or NameKind.State or NameKind.Capital or NameKind.Metonym or NameKind.Adjective) return;
        var end = TokenEnd(token, match.End, sentence);
        switch (match.Kind)
        {
            case NameKind.Person or NameKind.Surname when end >= mark.PersonEnd:
                (mark.Person, mark.PersonEnd) = (match.Entry, end);
                break;
            case NameKind.Office when end >= mark.OfficeEnd:
                (mark.Office, mark.OfficeEnd) = (match.Entry, end);
                break;
            case NameKind.Body when end >= mark.BodyEnd:
                (mark.Body, mark.BodyEnd) = (match.Entry, end);
                break;
            case NameKind.State or NameKind.Adjective or NameKind.Capital or NameKind.Metonym when end > mark.StateEnd:
                (mark.State, mark.StateEnd) = (match.Entry, end);
                break;
            case NameKind.Place when end >= mark.PlaceEnd:
                (mark.Place, mark.PlaceEnd) = (match.Entry, end);
                break;
            case NameKind.Outlet when end >= mark.OutletEnd:
                (mark.Outlet, mark.OutletEnd) = (match.Entry, end);
                break;
            case NameKind.FirstName when end >= mark.FirstNameEnd:
                mark.FirstNameEnd = end;
                mark.FirstNameIsSure = !match.Fit.HasFlag(NameFit.CommonWord);
                break;
            case NameKind.Honorific when end >= mark.HonorificEnd:
                mark.HonorificEnd = end;
                mark.HonorificIsLate = Knowledge.Honorifics[match.Entry.Row].Kind == HonorificKind.Late;
                break;
            case NameKind.Framework when !match.Fit.HasFlag(NameFit.CommonWord) && (_frameworks.Count == 0 || _frameworks[^1].At.End <= token):
                _frameworks.Add((new(token, end), match.Entry.Row));
                break;
            // The shorter name came first.
            case NameKind.Framework when _frameworks.Count > 0 && _frameworks[^1].At.First == token && !match.Fit.HasFlag(NameFit.CommonWord):
                _frameworks[^1] = (new(token, end), match.Entry.Row);
                break;
        }
    }
}
