using Didar.Knowledge;
using Didar.Language;
using Didar.Mentions;
using Didar.Resolution;

namespace Didar.Facts;

/// <summary>A side named in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Code">A state's alpha-3, a body's abbreviation, a group's English name.</param>
/// <param name="Role">What governs it: the last preposition, «را» after it, or nothing.</param>
/// <param name="Since">The token from which nothing else has governed.</param>
internal readonly record struct Side(int First, int End, string Code, SideRole Role, int Since);

/// <summary>The sides that a report names, in its order, each with what governs it there.</summary>
internal sealed class Sides
{
    /// <summary>How often a report about another state names it at least.</summary>
    private const int Often = 3;

    private readonly Cast _cast;
    private readonly MarkedText _text;
    private readonly List<Side> _all = [];
    private readonly int[] _firstOf;
    private bool _isAbroad;

    public Sides(Cast cast)
    {
        _cast = cast;
        _text = cast.Mentioned.Marked;
        var sentences = cast.Analysis.Sentences;
        _firstOf = new int[sentences.Length + 1];
        NamesHome = HasHome();
        for (var s = 0; s < sentences.Length; s++)
        {
            _firstOf[s] = _all.Count;
            Read(sentences[s]);
        }
        _firstOf[sentences.Length] = _all.Count;
        Foreign = MostNamed();
    }

    /// <summary>The foreign side that the report names most; null where it names none.</summary>
    public string? Foreign { get; }

    /// <summary>Whether the report names the reporter's own state.</summary>
    public bool NamesHome { get; }

    /// <summary>The sides of one sentence.</summary>
    public ReadOnlySpan<Side> Of(int sentence) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all)[_firstOf[sentence].._firstOf[sentence + 1]];

    /// <summary>The side a mention acts for; null where it is unclear.</summary>
    public string? CodeOf(Mention mention)
    {
        var entity = _cast.EntityOf(mention);
        if (mention.Kind == MentionKind.Group) return entity is null ? mention.Country : CodeOf(entity);
        return mention.Country ?? (entity is null ? null : CodeOf(entity));
    }

    /// <summary>
    /// The side an entity acts for; an armed group without a state of its own is a side by itself. Who is told of no side
    /// is of the reporter's state only where the report names that state, else of the one it names most.
    /// </summary>
    public string? CodeOf(Entity entity)
    {
        if (entity.Kind == MentionKind.Group && entity.Known is { } known && _text.Knowledge.TryGetBody(known, out var body)) return CodeOf(body);
        return _isAbroad && entity.Country == Countries.Home && !NamesHome && entity.Known is null ? Foreign : entity.Country;
    }

    private static string CodeOf(Body body) => body.Code is "IRN" ? body.Code : body.English;

    private void Read(Sentence sentence)
    {
        var role = SideRole.Subject;
        var since = sentence.FirstToken;
        var firstInStretch = _all.Count;
        for (var i = sentence.FirstToken; i < sentence.TokenEnd;)
        {
            ref readonly var mark = ref _text[i];
            if (_text.Groups.TryAt(i, out var group) && group.IsFinite)
            {
                (role, since, firstInStretch, i) = (SideRole.Subject, group.End, _all.Count, group.End);
                continue;
            }
            if (mark.Is(WordClasses.Object))
            {
                // «ترکیه مواضعی را»: the subject stays what it is; only what stands before «را», or after the subject, is its object.
                var last = _all.Count - 1;
                if (last >= firstInStretch && _all[last].Role == SideRole.Subject && _all[last].Since == since && (_all[last].End == i || last > firstInStretch))
                    _all[last] = _all[last] with { Role = SideRole.Object };
                (role, since, firstInStretch, i) = (SideRole.Subject, i + 1, _all.Count, i + 1);
                continue;
            }
            if (TrySide(i, sentence.TokenEnd, out var code, out var end))
            {
                _all.Add(new(i, end, code, role, since));
                i = end;
                continue;
            }
            if (mark.Is(WordClasses.Preposition))
            {
                role = RoleOf(i, mark.ClassEnd);
                (since, firstInStretch, i) = (i, _all.Count, Math.Max(i + 1, mark.ClassEnd));
                continue;
            }
            if (mark.Is(WordClasses.That) || mark.Is(WordClasses.Time) || (_text.IsPunctuation(i) && !IsList(i) && !IsQuote(i)))
                (role, since, firstInStretch) = (SideRole.Subject, i + 1, _all.Count);
            i++;
        }
    }

    private bool TrySide(int i, int limit, out string code, out int end)
    {
        ref readonly var mark = ref _text[i];
        if (_cast.Mentioned.Subjects.StartingAt(i) is { } mention && mention.Tokens.End <= limit && mention.Rule != "mention/outlet" && CodeOf(mention) is { } side)
        {
            (code, end) = (side, mention.Tokens.End);
            return true;
        }
        if (mark.BodyEnd > 0 && _text.Knowledge.Bodies[mark.Body.Row] is { Code.Length: > 0 } body)
        {
            (code, end) = (body.Kind == BodyKind.Group ? CodeOf(body) : body.Code, mark.BodyEnd);
            return true;
        }
        if (mark.StateEnd > 0)
        {
            (code, end) = (_text.Knowledge.States[mark.State.Row].Id, mark.StateEnd);
            return true;
        }
        if (mark.PlaceEnd > 0 && _text.Knowledge.Places[mark.Place.Row].Country is { } country)
        {
            (code, end) = (country, mark.PlaceEnd);
            return true;
        }
        if (_text.IsWord(i, "کشورمان"))
        {
            (code, end) = (Countries.Home, i + 1);
            return true;
        }
        // «این کشور»: the foreign state named last.
        if (_text.IsWord(i, "این") && i + 1 < limit && (_text.IsWord(i + 1, "کشور") || _text.IsWord(i + 1, "رژیم")) && LastForeign() is { } last)
        {
            (code, end) = (last, i + 2);
            return true;
        }
        (code, end) = ("", i);
        return false;
    }

    private string? LastForeign()
    {
        for (var k = _all.Count - 1; k >= Math.Max(0, _all.Count - 8); k--)
        {
            if (_all[k].Code != Countries.Home) return _all[k].Code;
        }
        return null;
    }

    private SideRole RoleOf(int first, int end)
    {
        if (end <= first + 1)
        {
            return _text.IsWord(first, "به") ? SideRole.To : _text.IsWord(first, "از") ? SideRole.From : _text.IsWord(first, "با") ? SideRole.With
                : _text.IsWord(first, "در") ? SideRole.In : _text.IsWord(first, "علیه") || _text.IsWord(first, "بر") || _text.IsWord(first, "ضد") ? SideRole.Against
                : _text.IsWord(first, "توسط") ? SideRole.By : _text.IsWord(first, "برای") ? SideRole.For
                : _text.IsWord(first, "میان") || _text.IsWord(first, "بین") ? SideRole.Between : SideRole.Other;
        }
        var last = end - 1;
        if (_text.IsWord(last, "سوی") || _text.IsWord(last, "جانب") || _text.IsWord(last, "طرف")) return _text.IsWord(first, "از") ? SideRole.By : SideRole.To;
        if (_text.IsWord(last, "ضد") || _text.IsWord(last, "برابر") || _text.IsWord(last, "مقابل")) return SideRole.Against;
        if (_text.IsWord(first, "نسبت")) return SideRole.To;
        return SideRole.Other;
    }

    // «سوریه، عراق و لبنان» goes on under its preposition.
    private bool IsList(int i) => _text.Is(i, '،') && _all.Count > 0 && _all[^1].End == i && i + 1 < _cast.Analysis.Tokens.Length &&
        (_text[i + 1].StateEnd is > 0 and var end && end < _cast.Analysis.Tokens.Length && (_text.Is(end, '،') || _text.IsWord(end, "و")));

    private bool IsQuote(int i) => Quotation.Opens(_text.Text[_text.Token(i).Span.Start]) || Quotation.Closes(_text.Text[_text.Token(i).Span.Start]);

    private bool HasHome()
    {
        for (var i = 0; i < _cast.Analysis.Tokens.Length; i++)
        {
            ref readonly var mark = ref _text[i];
            if (mark.StateEnd > 0 && _text.Knowledge.States[mark.State.Row].Id == Countries.Home) return true;
            if (mark.OfficeEnd > 0 && _text.Knowledge.Offices[mark.Office.Row].Country == Countries.Home) return true;
            if (mark.BodyEnd > 0 && _text.Knowledge.Bodies[mark.Body.Row].Code == Countries.Home) return true;
            if (mark.PersonEnd > 0 && _text.Knowledge.People[mark.Person.Row].Country == Countries.Home) return true;
            if (_text.IsWord(i, "کشورمان")) return true;
        }
        return false;
    }

    private string? MostNamed()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (var side in _all)
        {
            if (side.Code == Countries.Home) continue;
            var count = counts[side.Code] = counts.GetValueOrDefault(side.Code) + 1;
            if (best is null || count > counts[best]) best = side.Code;
        }
        _isAbroad = best is not null && counts[best] >= Often;
        return best;
    }
}
